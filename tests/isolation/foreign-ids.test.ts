import { randomUUID } from 'node:crypto';
import type { Operation } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { operations } from '@sigillo/contract/openapi';
import type { Answer, Browser } from '@sigillo/server/http/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls, type Owner, type OwnersCall } from './calls.ts';
import { canaries, openTwoProviders, type TwoProviders } from './two-providers.ts';

/**
 * Every operation and every page, called by everybody who must not: with the ids
 * of another organisation, of another person, and of nobody.
 */
let world: TwoProviders;
beforeAll(async () => {
  world = await openTwoProviders();
});
afterAll(() => world?.test.close());

const origin = 'http://localhost:8080';
const entry = (operation: Operation): OwnersCall => {
  const found = calls[operation.id];
  if (!found) throw new Error(`tests/isolation/calls.ts says nothing about ${operation.id}`);
  return found;
};

const send = async (
  browser: Browser,
  operation: Operation,
  changed: Readonly<Record<string, string>> = {},
): Promise<Answer> => {
  const call = entry(operation);
  const params = { ...call.params?.(world), ...changed };
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(call.query?.(world)).toString();
  const address = query === '' ? path : `${path}?${query}`;
  const raw = call.raw?.(world);
  if (raw === undefined) return browser.send(operation.method.toUpperCase(), address, call.body?.(world));
  const response = await world.test.app.request(`${origin}${address}`, {
    method: operation.method.toUpperCase(),
    headers: { origin, 'content-type': raw.type, cookie: browser.cookie() },
    body: raw.text,
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const json = isJson ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json, code: json?.code };
};

const whoIs = async (owner: Owner): Promise<Browser> => (owner === 'fresh' ? world.fresh() : world[owner]);

/** The canaries in an answer, by name. */
const leaks = (text: string): string[] => [
  ...Object.entries(canaries).flatMap(([name, canary]) => (text.includes(canary) ? [name] : [])),
  ...world.secrets.filter((secret) => text.includes(secret)),
];

const expectRefused = (who: string, answer: Answer, statuses: readonly number[]): void => {
  expect(statuses, `${who}: ${answer.status} ${answer.text.slice(0, 200)}`).toContain(answer.status);
  expect({ who, sentence: isMessageId(`problem.${answer.json?.code}.title`) }).toEqual({
    who,
    sentence: true,
  });
  expect({ who, leaks: leaks(answer.text) }).toEqual({ who, leaks: [] });
};

/** Everything that provider A and its learner can see of theirs, without what reading itself adds. */
const stateOfA = async (): Promise<string> => {
  const { ownerA, learner, ids } = world;
  const base = '/api/organisations/hohenwald';
  const parts = [
    ...(await Promise.all(
      [
        base,
        `${base}/members`,
        `${base}/keys`,
        `${base}/api-keys`,
        `${base}/achievements`,
        `${base}/achievements/${ids.draft}`,
        `${base}/achievements/${ids.published}/offerings`,
        `${base}/decisions`,
        `${base}/decisions/${ids.decision}`,
        `${base}/awards?size=200`,
        `/api/organisations/${ids.waiting}`,
        `/api/organisations/${ids.refused}`,
      ].map((path) => ownerA.send('GET', path)),
    )),
    ...(await Promise.all(
      ['/api/wallet/credentials', '/api/wallet/shares', '/api/wallet/emails', '/api/session'].map((path) =>
        learner.send('GET', path),
      ),
    )),
  ];
  for (const part of parts) expect(part.status).toBe(200);
  // Opening a share by its link is counted, whoever does it.
  return parts.map(({ text }) => text.replace(/"views":\d+(?:,"lastViewAt":"[^"]+")?/g, '')).join('\n');
};

describe('the table of calls', () => {
  it('names every operation, and none that isn’t there', () => {
    expect(Object.keys(calls).sort()).toEqual(operations.map(({ id }) => id).sort());
  });
});

describe('whoever may not', () => {
  let before: string;
  beforeAll(async () => {
    before = await stateOfA();
  });

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    'is refused %s',
    async (_, operation) => {
      const call = entry(operation);
      const { nobody, ownerA, ownerB, learner, operator } = world;
      const fresh = await world.fresh();
      const unknown = Object.fromEntries(
        Object.entries(call.params?.(world) ?? {})
          .filter(([name]) => name !== 'organisation' && name !== 'version' && name !== 'vocabulary')
          .map(([name, value]) => [name, name === 'token' ? `${value.slice(0, -1)}_x` : randomUUID()]),
      );
      switch (operation.audience) {
        case 'member': {
          expectRefused('nobody', await send(nobody, operation), [401]);
          for (const [who, browser] of Object.entries({ ownerB, learner, operator, fresh })) {
            const answer = await send(browser, operation);
            expectRefused(who, answer, [404]);
            // Whether the organisation exists must not show.
            const nowhere = await send(browser, operation, { organisation: 'nobody-at-all' });
            expect({ ...nowhere.json, trace: '' }).toEqual({ ...answer.json, trace: '' });
          }
          if (Object.keys(unknown).length > 0) {
            // The own organisation's address with somebody else's ids: the same as ids of nobody.
            const crossed = await send(ownerB, operation, { organisation: 'serdika' });
            expectRefused('ownerB with ids of A', crossed, [403, 404]);
            const invented = await send(ownerB, operation, { organisation: 'serdika', ...unknown });
            expect({ ...crossed.json, trace: '' }).toEqual({ ...invented.json, trace: '' });
          } else {
            const own = await send(ownerB, operation, { organisation: 'serdika' });
            expect({ leaks: leaks(own.text), fault: own.status >= 500 }).toEqual({ leaks: [], fault: false });
          }
          return;
        }
        case 'signed-in': {
          expectRefused('nobody', await send(nobody, operation), [401]);
          if (call.personal) {
            for (const [who, browser] of Object.entries({ ownerA, ownerB, operator, fresh })) {
              expectRefused(who, await send(browser, operation), [403, 404]);
            }
            if (Object.keys(unknown).length > 0)
              expectRefused('with ids of nobody', await send(learner, operation, unknown), [404]);
          } else {
            const answer = await send(fresh, operation);
            expect({ fault: answer.status >= 500, leaks: call.echoes ? [] : leaks(answer.text) }).toEqual({
              fault: false,
              leaks: [],
            });
          }
          return;
        }
        case 'operator':
          expectRefused('nobody', await send(nobody, operation), [401]);
          for (const [who, browser] of Object.entries({ ownerA, ownerB, learner, fresh }))
            expectRefused(who, await send(browser, operation), [403]);
          return;
        case 'practice':
          for (const [who, browser] of Object.entries({ nobody, ownerA, ownerB, learner, operator }))
            expectRefused(who, await send(browser, operation), [404]);
          return;
        case 'public':
          for (const [who, browser] of Object.entries({ nobody, ownerB, operator })) {
            const answer = await send(browser, operation);
            expect({ who, fault: answer.status >= 500 }).toEqual({ who, fault: false });
            if (!call.bearer && !call.echoes)
              expect({ who, leaks: leaks(answer.text) }).toEqual({ who, leaks: [] });
          }
          if (Object.keys(unknown).length > 0)
            expectRefused('with ids of nobody', await send(nobody, operation, unknown), [404]);
          return;
      }
    },
  );

  it('finds nothing of A by the filters of the own lists', async () => {
    const { ownerB, ids } = world;
    for (const query of [`decision=${ids.decision}`, `achievement=${ids.published}`, 'q=canar', 'q=HOH-']) {
      const answer = await ownerB.send('GET', `/api/organisations/serdika/awards?${query}`);
      expect({ query, status: answer.status, total: answer.json?.total }).toEqual({
        query,
        status: 200,
        total: 0,
      });
    }
    const drafts = await ownerB.send('GET', '/api/organisations/serdika/achievements?q=canary');
    expect(drafts.json.items).toEqual([]);
  });

  it('can’t name what is A’s inside a body', async () => {
    const { ownerB, learner, ids } = world;
    const base = '/api/organisations/serdika';
    const revoked = await ownerB.send('POST', `${base}/awards/revoke`, {
      reason: 'x',
      count: 1,
      awards: [ids.collected],
    });
    expectRefused('awards of A', revoked, [404]);
    const decided = await ownerB.send('POST', `${base}/decisions`, {
      achievement: ids.published,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Board',
      minute: 'm',
      place: { country: 'AT' },
    });
    expectRefused('micro-credential of A', decided, [404]);
    const fresh = await world.fresh();
    const shared = await fresh.send('POST', '/api/wallet/shares', {
      credentials: [ids.credential],
      elements: ['title'],
      endsAt: '2026-12-01T12:00:00+01:00',
      timeZone: 'Europe/Vienna',
    });
    expectRefused('credential of the learner', shared, [404]);
    // The award's id isn't the wallet's: neither opens the other.
    expectRefused('award id', await learner.send('GET', `/api/wallet/credentials/${ids.collected}`), [404]);
  });

  it('reads only its own beside others on the same connections', async () => {
    const { ownerA, ownerB, learner } = world;
    const b = '/api/organisations/serdika';
    const a = '/api/organisations/hohenwald';
    const fresh = await world.fresh();
    const mixed = Array.from({ length: 120 }, (_, round) => [
      ownerA.send('GET', `${a}/${round % 2 === 0 ? 'awards' : 'members'}`).then(() => ''),
      ownerB.send('GET', `${b}/${round % 2 === 0 ? 'awards' : 'members'}`).then(({ text }) => text),
      learner.send('GET', '/api/wallet/credentials').then(() => ''),
      fresh
        .send('GET', round % 2 === 0 ? '/api/wallet/credentials' : '/api/wallet/log')
        .then(({ text }) => text),
    ]);
    const seen = await Promise.all(mixed.flat());
    expect(seen.flatMap(leaks)).toEqual([]);
  });

  it('has changed nothing', async () => {
    expect(await stateOfA()).toBe(before);
  });
});

/** Everything outside /api: the page, and who is tried on it. */
const pages: Readonly<
  Record<string, { readonly paths: (world: TwoProviders) => readonly string[]; readonly refused?: true }>
> = {
  'GET /assets/*': { paths: () => ['/assets/nothing.js'], refused: true },
  'GET /favicon.svg': { paths: () => ['/favicon.svg'] },
  'GET /favicon.ico': { paths: () => ['/favicon.ico'] },
  'GET /manifest.webmanifest': { paths: () => ['/manifest.webmanifest'] },
  'GET /app': { paths: () => ['/app'] },
  'GET /app/*': { paths: ({ ids }) => [`/app/hohenwald/designs/${ids.draft}`] },
  'GET /.well-known/did.json': { paths: () => ['/.well-known/did.json'] },
  'GET /o/:organisation/did.json': {
    paths: ({ ids }) => [`/o/${ids.waiting}/did.json`, '/o/nobody-at-all/did.json'],
    refused: true,
  },
  'GET /status/:list': { paths: ({ a }) => [`/status/${a.id}`, `/status/${randomUUID()}`], refused: true },
  'GET /register.json': { paths: () => ['/register.json'] },
  'GET /trust.json': { paths: () => ['/trust.json'] },
  'GET /contexts/micro-credential/v1': { paths: () => ['/contexts/micro-credential/v1'] },
  'GET /contexts/register/v1': { paths: () => ['/contexts/register/v1'] },
  'GET /s/:token/:position{[0-9]{1,3}}/file': {
    paths: ({ ids }) => [`${ids.sharePath}/7/file`, `/s/${ids.offer}/0/file`, `/s/${ids.share}/0/file`],
    refused: true,
  },
  'GET /': { paths: () => ['/'] },
  'GET /find': { paths: ({ ids }) => ['/find?q=canary', `/find?provider=${ids.waiting}`] },
  'GET /m/:achievement': {
    paths: ({ ids }) =>
      [ids.draft, ids.toApprove, ids.toPublish, ids.award, randomUUID()].map((id) => `/m/${id}`),
    refused: true,
  },
  'GET /providers': { paths: () => ['/providers'] },
  'GET /o/:organisation': { paths: ({ ids }) => [`/o/${ids.waiting}`, '/o/nobody-at-all'], refused: true },
  'GET /how-checking-works': { paths: () => ['/how-checking-works'] },
  'GET /accessibility': { paths: () => ['/accessibility'] },
  'GET /data-protection': { paths: () => ['/data-protection'] },
  'GET /robots.txt': { paths: () => ['/robots.txt'] },
  'GET /verify': { paths: () => ['/verify'] },
  'POST /verify': { paths: () => ['/verify'], refused: true },
  'GET /s/:token': {
    paths: ({ ids }) => [`/s/${ids.offer}`, `/s/${ids.share}`, `${ids.sharePath}x`],
    refused: true,
  },
  // Whoever has the link sees title and issuer only.
  'GET /collect/:token': { paths: ({ ids }) => [`/collect/${ids.offer}`] },
  'POST /collect/:token': {
    paths: ({ ids }) => [`/collect/${ids.sharePath.slice(3)}`, `/collect/${ids.award}`],
    refused: true,
  },
  'GET /sign-in': { paths: () => ['/sign-in'] },
  'POST /sign-in': { paths: () => ['/sign-in'], refused: true },
  'GET /sign-in/with': { paths: ({ ids }) => [`/sign-in/with?token=${ids.offer}`], refused: true },
  'POST /sign-in/with': { paths: () => ['/sign-in/with'], refused: true },
  'POST /sign-out': { paths: () => ['/sign-out'] },
  'GET /practice/mailbox': { paths: () => ['/practice/mailbox'], refused: true },
  'POST /practice/become': { paths: () => ['/practice/become'], refused: true },
};

describe('pages', () => {
  it('are all named here', () => {
    const served = world.test.app.routes
      .filter(({ method, path }) => method !== 'ALL' && (!path.startsWith('/api/') || path === '/api/*'))
      .map(({ method, path }) => `${method} ${path}`);
    expect([...new Set(served)].sort()).toEqual(Object.keys(pages).sort());
  });

  it.each(Object.entries(pages))('%s shows strangers nothing of A', async (page, { paths, refused }) => {
    const { nobody, ownerB, operator } = world;
    const fresh = page === 'POST /sign-out' ? { fresh: await world.fresh() } : { nobody, ownerB, operator };
    for (const [who, browser] of Object.entries(fresh)) {
      for (const path of paths(world)) {
        const answer = page.startsWith('POST')
          ? await browser.post(path, { action: 'collect' })
          : await browser.get(path);
        const where = { who, path };
        expect({ ...where, fault: answer.status >= 500 }).toEqual({ ...where, fault: false });
        if (refused) expect({ ...where, refused: answer.status >= 400 }).toEqual({ ...where, refused: true });
        expect({ ...where, leaks: leaks(answer.text) }).toEqual({ ...where, leaks: [] });
      }
    }
  });
});

describe('whoever may', () => {
  /** In an order in which none undoes what the next needs. */
  const last = [
    'awards.revoke',
    'members.remove',
    'offerings.remove',
    'keys.rotate',
    'keys.report',
    'organisations.update',
  ];
  const ordered = [...operations].sort((one, other) => last.indexOf(one.id) - last.indexOf(other.id));

  it.each(ordered.map((operation) => [operation.id, operation] as const))(
    'is let through to %s',
    async (_, operation) => {
      const call = entry(operation);
      const answer = await send(await whoIs(call.by), operation);
      if (call.refusedWith === undefined) expect(answer.status, answer.text).toBeLessThan(300);
      else expect(answer.json?.code).toBe(call.refusedWith);
    },
  );

  it('would have seen what the strangers didn’t', async () => {
    const { ownerA, learner } = world;
    const answers = await Promise.all([
      ownerA.send('GET', '/api/organisations/hohenwald/awards.csv'),
      ownerA.send('GET', '/api/organisations/hohenwald/decisions'),
      learner.send('GET', '/api/wallet/export'),
    ]);
    for (const { text } of answers) expect(leaks(text).length).toBeGreaterThan(0);
  });
});
