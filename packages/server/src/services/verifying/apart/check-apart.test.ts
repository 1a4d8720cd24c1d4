import { Problem } from '@sigillo/core/base';
import { createFakeKeyResolver, createFakeTrustSource } from '@sigillo/core/testing';
import { buildScene, type Scene } from '@sigillo/core/testing/builders';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../../../keys/index.ts';
import { createCheckDesk } from './check-apart.ts';
import { type Checker, createChecker } from './checker.ts';

const codeOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    (thrown) => (thrown instanceof Problem ? [thrown.code, thrown.values] : thrown),
  );
const busy = ['checks-busy', { seconds: 5 }];

describe('checking apart', () => {
  const check = createCheckDesk(createChecker(20_000));
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
  });
  const bundle = (credentials: readonly string[]): string =>
    JSON.stringify({
      type: 'SigilloExport',
      version: 1,
      exportedAt: '2026-11-22T10:00:00Z',
      credentials,
      didDocuments: [],
      statusLists: [],
    });

  it('comes to the verdicts of checking here, asking our sources, and says what was left out', async () => {
    const spent: number[] = [];
    const file = bundle([
      scene.text,
      scene.text.replace('Life-Cycle', 'Half-Life'),
      'no credential',
      scene.text,
    ]);
    const first = await check(file, scene.ports, { most: 3, spend: (count) => spent.push(count) });
    expect(first.reports.map(({ verdict }) => verdict)).toEqual(['valid', 'tampered', 'malformed']);
    const rest = await check(file, scene.ports, { from: 3, most: 3, spend: (count) => spent.push(count) });
    expect(rest.reports.map(({ verdict }) => verdict)).toEqual(['valid']);
    expect([first.size, rest.size, spent]).toEqual([4, 4, [3, 1]]);
    const strange = { ...scene.ports, trustSource: createFakeTrustSource() };
    expect((await check(scene.text, strange)).reports[0]?.verdict).toBe('unknown-issuer');
  });

  it('leaves the server free meanwhile, and waits for slow strangers without holding up others', async () => {
    await check(scene.text, scene.ports);
    let open: () => void = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow = {
      ...scene.ports,
      keyResolver: {
        resolve: async () => {
          await gate;
          return { state: 'unreachable', reason: 'slow' } as const;
        },
      },
    };
    const waiting = check(scene.text, slow);
    let longest = 0;
    const began = performance.now();
    let last = began;
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const many = await check(bundle(Array.from({ length: 12 }, () => scene.text)), scene.ports);
    clearInterval(watch);
    expect(many.reports.every(({ verdict }) => verdict === 'valid')).toBe(true);
    // Checked here, nothing else would come between: verification waits for nothing but its sources.
    expect(longest).toBeLessThan((last - began) / 3);
    open();
    expect((await waiting).reports[0]?.verdict).toBe('could-not-check');
  });

  it('turns away who comes when too many are in work, and takes the next when one has ended', async () => {
    let answer: () => void = () => {};
    const checker: Checker = {
      ask: (_, message) =>
        message.kind === 'open'
          ? new Promise((resolve) => {
              answer = () => resolve({ kind: 'opened', work: message.work, size: 0 });
            })
          : Promise.resolve(undefined),
      tell: () => {},
    };
    const check = createCheckDesk(checker, 1);
    const first = check('x', scene.ports);
    expect(await codeOf(check('x', scene.ports))).toEqual(busy);
    answer();
    expect((await first).size).toBe(0);
    const next = codeOf(check('x', scene.ports));
    answer();
    expect(await next).toBe('done');
  });

  it('gives no client more than a few places, so that others get in', async () => {
    const answers: (() => void)[] = [];
    const checker: Checker = {
      ask: (_, { work }) =>
        new Promise((resolve) => {
          answers.push(() => resolve({ kind: 'opened', work, size: 0 }));
        }),
      tell: () => {},
    };
    const desk = createCheckDesk(checker);
    const one = Array.from({ length: 4 }, () => desk('x', scene.ports, { client: 'one' }));
    expect(await codeOf(desk('x', scene.ports, { client: 'one' }))).toEqual(busy);
    const other = desk('x', scene.ports, { client: 'other' });
    for (const answer of answers) answer();
    expect((await Promise.all([...one, other])).map(({ size }) => size)).toEqual([0, 0, 0, 0, 0]);
    const again = codeOf(desk('x', scene.ports, { client: 'one' }));
    answers.at(-1)?.();
    expect(await again).toBe('done');
  });

  it('ends what takes too long, says so, and goes on with the next', async () => {
    const impatient = createChecker(1);
    expect(await codeOf(createCheckDesk(impatient)(scene.text, scene.ports))).toEqual(busy);
    expect(await impatient.ask(scene.ports, { kind: 'open', work: 9, input: 'x' })).toBeUndefined();
  });

  it('ends the work when nothing is left to spend', async () => {
    const spend = () => {
      throw new Problem('limit', 'too-many-requests', { values: { seconds: 7 } });
    };
    expect(await codeOf(check(scene.text, scene.ports, { spend }))).toEqual([
      'too-many-requests',
      { seconds: 7 },
    ]);
  });

  it('answers for a source that fails', async () => {
    const broken = { ...createFakeKeyResolver({}), resolve: () => Promise.reject(new Error('no database')) };
    const { reports } = await check(scene.text, { ...scene.ports, keyResolver: broken });
    expect(reports[0]).toMatchObject({ verdict: 'could-not-check', cause: 'seal' });
  });
});
