import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApp, type TestApp } from './testing/index.ts';

const origin = 'http://localhost:8080';
const bundleOf = (credentials: number): string =>
  JSON.stringify({
    type: 'SigilloExport',
    version: 1,
    exportedAt: '2026-11-22T10:00:00Z',
    credentials: Array.from({ length: credentials }, () => 'no credential'),
    didDocuments: [],
    statusLists: [],
  });

describe('checking what strangers hand in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openApp();
  });
  afterAll(() => test.close());
  const upload = async (body: string, query = '') =>
    test.app.request(`${origin}/api/verify${query}`, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/json' },
      body,
    });
  const counts = async (response: Response): Promise<unknown> => {
    const { items, total, next } = (await response.json()) as Record<string, unknown[]>;
    return [items?.length, total, next];
  };

  it.each(['/s/', '/collect/', '/no-such-page/'])(
    'lets nobody keep or list an error at %s…',
    async (place) => {
      const response = await test.app.request(`${origin}${place}${'a'.repeat(43)}`, {
        headers: { accept: 'text/html' },
      });
      const { headers } = response;
      expect([response.status, headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
        404,
        'no-store',
        'noindex, nofollow',
      ]);
    },
  );

  it('checks a large export in parts', async () => {
    const file = bundleOf(120);
    expect(await counts(await upload(file))).toEqual([50, 120, 50]);
    expect(await counts(await upload(file, '?from=100'))).toEqual([20, 120, undefined]);
    expect(await counts(await upload(file, '?from=120'))).toEqual([0, 120, undefined]);
    expect((await upload(file, '?from=-1')).status).toBe(400);
  });

  it('checks so many of a form, and says how many are left', async () => {
    test.world.clock.advance(61_000);
    const form = new FormData();
    form.append('file', new File([bundleOf(70)], 'one.json'));
    form.append('file', new File([bundleOf(70)], 'two.json'));
    const response = await test.app.request(`${origin}/verify`, {
      method: 'POST',
      headers: { origin, accept: 'text/html' },
      body: form,
    });
    const text = await response.text();
    expect([
      response.status,
      /"unchecked":(\d+)/.exec(text)?.[1],
      text.split('"name":"two.json"').length - 1,
    ]).toEqual([200, '40', 30]);
  });

  it('counts what is checked and read, not how often it is asked', async () => {
    test.world.clock.advance(61_000);
    const answers = [];
    for (let i = 0; i < 5; i += 1) answers.push(await upload(bundleOf(50)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    const refused = await upload('x'.repeat(9_000_000));
    expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
    test.world.clock.advance(61_000);
    for (let i = 0; i < 7; i += 1) answers.push(await upload(' '.repeat(9_000_000)));
    expect(answers.at(-1)?.status).toBe(429);
  });
});
