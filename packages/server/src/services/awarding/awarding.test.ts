import { awardInputSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jobLease, runJob } from '../../jobs/index.ts';
import { findAwardingObstacle } from '../../policies/awarding.policy.ts';
import { listAudit, newId, noteOffer, retireActiveSealingKey } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { openProviderWorld, type Provider, type ProviderWorld } from '../testing/index.ts';
import {
  annulAward,
  awardLearner,
  cancelBatch,
  createBatchHandler,
  finishAwards,
  getAward,
  getBatch,
  listAwards,
  listFaultyRows,
  pauseBatch,
  previewBatch,
  recordDecision,
  reinstateAward,
  remindLearner,
  resumeBatch,
  revokeAward,
  revokeAwards,
  startBatch,
  suspendAward,
} from './index.ts';

let world: ProviderWorld;
let provider: Provider;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeAll(async () => {
  world = await openProviderWorld();
  provider = await world.addProvider('hohenwald');
});
afterAll(() => world.close());

const decide = async (by = provider, overrides: object = {}) =>
  recordDecision(world.deps, by.registrar, by.slug, {
    achievement: by.achievement,
    version: 1,
    decidedOn: '2026-11-20',
    decidedBy: 'Examination board',
    minute: 'EB 2026/14',
    place: { locality: 'Hohenwald', country: 'AT' },
    ...overrides,
  });
const input = (email: string, overrides: object = {}) =>
  awardInputSchema.parse({
    learner: { name: 'Елена Димитрова', nameLanguage: 'bg-Cyrl', email, birthDate: '1994-04-17' },
    grade: '1',
    ...overrides,
  });
const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.code;
    throw thrown;
  }
};

describe('a decision', () => {
  it.each([
    ['a day to come', { decidedOn: '2026-11-24' }, 'decision-in-future'],
    ['a version that isn’t there', { version: 2 }, 'achievement-not-found'],
  ])('refuses %s', async (_, overrides, code) => {
    expect(await codeOf(decide(provider, overrides))).toBe(code);
  });

  it('needs the role', async () => {
    const { deps } = world;
    const work = recordDecision(deps, provider.author, provider.slug, {
      achievement: provider.achievement,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'x',
      minute: 'x',
      place: { country: 'AT' },
    });
    expect(await codeOf(work)).toBe('role-missing');
  });
});

describe('a single award', () => {
  it('is issued, once, with a register number, and read with a record', async () => {
    const { id } = await decide();
    const award = await awardLearner(
      world.deps,
      provider.officer,
      'hohenwald',
      id,
      input('elena@example.org'),
    );
    expect(award).toMatchObject({
      state: 'issued',
      credentialState: 'active',
      learnerName: 'Елена Димитрова',
    });
    expect(award.registerNumber).toMatch(/^HOH-2026-\d{6}$/);
    expect(award.may).toEqual(['annul', 'revoke', 'suspend']);
    world.clock.advance(1000);
    const again = awardLearner(world.deps, provider.officer, 'hohenwald', id, input('Elena@example.org'));
    expect(await codeOf(again)).toBe('already-awarded');
    const read = await getAward(world.deps, provider.registrar, 'hohenwald', award.id);
    expect(read.learner).toMatchObject({ birthDate: '1994-04-17', nameLanguage: 'bg-Cyrl' });
    world.clock.advance(1000);
    const { history } = await getAward(world.deps, provider.registrar, 'hohenwald', award.id);
    expect(history.map(({ action }) => action)).toEqual(['read-award', 'award']);
    expect(history[0]?.by).toBe('registrar of hohenwald');
  });

  it('is made again only as a retake under another decision', async () => {
    const [first, second] = [await decide(), await decide()];
    const award = (decision: string, retake: boolean) =>
      codeOf(
        awardLearner(
          world.deps,
          provider.officer,
          'hohenwald',
          decision,
          input('re@example.org', { retake }),
        ),
      );
    expect(await award(first.id, false)).toBe('done');
    expect(await award(second.id, false)).toBe('already-awarded');
    expect(await award(first.id, true)).toBe('already-awarded');
    expect(await award(second.id, true)).toBe('done');
    expect(await award(second.id, true)).toBe('already-awarded');
  });

  it('refuses oneself, a stranger, and the wrong role', async () => {
    const { id } = await decide();
    const award = (actor = provider.officer, email = 'x@example.org') =>
      codeOf(awardLearner(world.deps, actor, 'hohenwald', id, input(email)));
    expect(await award(provider.officer, 'Awarding-Officer@hohenwald.example')).toBe('awards-oneself');
    expect(await award(provider.registrar)).toBe('role-missing');
    expect(await award(await world.addPerson('Nobody', 'nobody@example.org'))).toBe('organisation-not-found');
  });
});

describe('what happens later', () => {
  const make = async (email: string) => {
    const { id } = await decide();
    return awardLearner(world.deps, provider.officer, 'hohenwald', id, input(email));
  };
  const reason = { reason: 'Mixed up with another learner' };

  it('suspends and reinstates', async () => {
    const { id } = await make('s@example.org');
    const suspended = await suspendAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(suspended).toMatchObject({ credentialState: 'suspended', reason: reason.reason });
    expect(await codeOf(suspendAward(world.deps, provider.officer, 'hohenwald', id, reason))).toBe(
      'credential-state',
    );
    const back = await reinstateAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(back.credentialState).toBe('active');
  });

  it('keeps each reason in its history, under the learner’s key alone', async () => {
    const { id } = await make('why@example.org');
    const give = (words: string) => ({ reason: words });
    world.clock.advance(1000);
    await suspendAward(world.deps, provider.officer, 'hohenwald', id, give('Fee of Elena open'));
    world.clock.advance(1000);
    await reinstateAward(world.deps, provider.officer, 'hohenwald', id, give('Elena has paid'));
    world.clock.advance(1000);
    const { history } = await revokeAward(
      world.deps,
      provider.officer,
      'hohenwald',
      id,
      give('Elena cheated'),
    );
    expect(history.map(({ action, comment }) => [action, comment]).slice(0, 3)).toEqual([
      ['revoke', 'Elena cheated'],
      ['reinstate', 'Elena has paid'],
      ['suspend', 'Fee of Elena open'],
    ]);
    const events = await world.deps.store.withScope({ tenant: provider.id }, (transaction) =>
      listAudit(transaction, { about: { kind: 'award', id }, limit: 10 }),
    );
    expect(JSON.stringify(events)).not.toContain('Elena');
  });

  it('offers steps only to whoever may take them', async () => {
    const { id } = await make('may@example.org');
    const program = { ...provider.officer, key: { id: provider.id, name: 'Campus', scopes: [] } };
    expect((await getAward(world.deps, program, 'hohenwald', id)).may).toEqual([]);
    expect((await getAward(world.deps, provider.registrar, 'hohenwald', id)).may).not.toEqual([]);
  });

  it('revokes for good', async () => {
    const { id } = await make('r@example.org');
    const revoked = await revokeAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(revoked).toMatchObject({ credentialState: 'revoked', may: [] });
    expect(await codeOf(reinstateAward(world.deps, provider.officer, 'hohenwald', id, reason))).toBe(
      'credential-state',
    );
  });

  it('revokes several only with their count, all or none', async () => {
    const awards = [(await make('m1@example.org')).id, (await make('m2@example.org')).id];
    const revoke = (count?: number, ids = awards) =>
      codeOf(revokeAwards(world.deps, provider.officer, 'hohenwald', { ...reason, awards: ids, count }));
    expect(await revoke()).toBe('count-mismatch');
    expect(await revoke(3)).toBe('count-mismatch');
    expect(await revoke(3, [...awards, world.deps.keys.installationDid && provider.id])).toBe(
      'award-not-found',
    );
    expect(await revoke(2)).toBe('done');
    expect(await revoke(2)).toBe('credential-state');
  });

  it('takes back before the learner was told, and frees the learner for another award', async () => {
    const { id } = await make('a@example.org');
    const annulled = await annulAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(annulled).toMatchObject({ state: 'annulled', may: [] });
    const { items } = await listAwards(world.deps, provider.registrar, 'hohenwald', {
      q: 'a@example.org',
      state: 'revoked',
      sort: 'name',
      page: 1,
      size: 10,
    });
    expect(items).toEqual([]);
    expect(await codeOf(annulAward(world.deps, provider.officer, 'hohenwald', id, reason))).toBe(
      'credential-state',
    );
    expect((await make('a@example.org')).state).toBe('issued');
  });
});

describe('refusals around keys, mails and reminders', () => {
  const reason = { reason: 'Mixed up' };

  it('needs an active key', async () => {
    const other = await world.addProvider('keyless');
    const { id } = await decide(other);
    await world.deps.store.withScope({ tenant: other.id }, (transaction) =>
      retireActiveSealingKey(transaction, other.id, new Date(world.clock.now())),
    );
    expect(await codeOf(awardLearner(world.deps, other.officer, 'keyless', id, input('k@example.org')))).toBe(
      'key-missing',
    );
    // The intent waits; with a key it is finished.
    await world.deps.store.withScope({ tenant: other.id }, (transaction) =>
      world.deps.keys.ensureKey(transaction, { organisation: other.id, slug: 'keyless' }),
    );
    world.clock.advance(61_000);
    await finishAwards(world.deps);
    const { items } = await listAwards(world.deps, other.officer, 'keyless', {
      sort: 'name',
      page: 1,
      size: 10,
    });
    expect(items).toMatchObject([{ state: 'issued', learnerEmail: 'k@example.org' }]);
  });

  it('takes nothing back once the learner was told, and reminds once a day', async () => {
    const { id: decision } = await decide();
    const { id } = await awardLearner(
      world.deps,
      provider.officer,
      'hohenwald',
      decision,
      input('t@example.org'),
    );
    const remind = () => codeOf(remindLearner(world.deps, provider.officer, 'hohenwald', id));
    expect(await remind()).toBe('nothing-to-remind');
    await world.deps.store.withScope({ tenant: provider.id }, (transaction) =>
      noteOffer(transaction, { tenant: provider.id, awards: [id] }, { toldAt: new Date(world.clock.now()) }),
    );
    expect(await codeOf(annulAward(world.deps, provider.officer, 'hohenwald', id, reason))).toBe(
      'award-already-told',
    );
    expect(await remind()).toBe('done');
    expect(await remind()).toBe('nothing-to-remind');
  });
});

describe('what may be awarded', () => {
  const day = 86_400_000;
  const version = { state: 'published', author: { id: 'a' }, approvedBy: { id: 'b' } } as const;
  it.each([
    ['a published version', 'confirmed', version, [], undefined],
    ['of an organisation that waits', 'registered', version, [], 'organisation-not-confirmed'],
    ['a draft', 'confirmed', { ...version, state: 'draft' }, [], 'version-not-awardable'],
    [
      'approved by its author',
      'confirmed',
      { ...version, approvedBy: { id: 'a' } },
      [],
      'version-not-approved',
    ],
    [
      'closed before its course',
      'confirmed',
      { ...version, state: 'closed', closedAt: day },
      ['1970-02-01'],
      'version-not-awardable',
    ],
    [
      'closed during its course',
      'confirmed',
      { ...version, state: 'closed', closedAt: 40 * day },
      ['1970-02-01'],
      undefined,
    ],
  ] as const)('%s', (_, organisation, version, starts, obstacle) => {
    expect(findAwardingObstacle({ organisation, version, starts })).toBe(obstacle);
  });
});

describe('a batch', () => {
  const heading = 'Name;E-Mail;Matrikelnummer;Geburtsdatum;Note';
  const row = (i: number) => `Lernende ${i};l${i}@example.org;M${i};1999-01-01;1`;
  const faultyRows = [
    ';f1@example.org;F1;1999-01-01;1',
    'F 2;not an address;F2;1999-01-01;1',
    'F 3;;F3;1999-01-01;1',
    'F 4;f4@example.org;F4;31.02.1999;1',
    'F 5;f5@example.org;F5;03/04/1999;1',
    '=cmd()|x;f6@example.org;F6;1999-01-01;1;7',
    row(1),
  ];
  const good = Array.from({ length: 493 }, (_, i) => row(i));
  const preview = (lines: readonly string[], decision: string, deps = world.deps) =>
    previewBatch(deps, provider.officer, 'hohenwald', decision, {
      name: 'learners.csv',
      bytes: utf8([heading, ...lines].join('\r\n')),
    });
  const run = (deps: Deps = world.deps) =>
    runJob(
      {
        store: deps.store,
        clock: deps.clock,
        onError: (error) => {
          throw error;
        },
      },
      { 'award-batch': createBatchHandler(deps) },
      newId(world.clock.now()),
      new AbortController().signal,
    );

  it('awards 493 of 500, names the seven, and adds nothing for the same rows in another order', async () => {
    const { id: decision } = await decide();
    const batch = await preview([...good, ...faultyRows], decision);
    expect(batch).toMatchObject({ state: 'previewed', rows: 500, ready: 493, already: 0, faulty: 7 });
    expect(new Set(batch.faults.map(({ row }) => row)).size).toBe(7);
    expect(batch.faults.at(-1)).toMatchObject({ row: 501, code: 'duplicate-in-file' });
    const { text } = await listFaultyRows(world.deps, provider.officer, 'hohenwald', batch.id);
    expect(text.split('\r\n')).toHaveLength(9);
    expect(text).toContain("'=cmd()|x");

    await startBatch(world.deps, provider.officer, 'hohenwald', batch.id);
    while (await run());
    expect(await getBatch(world.deps, provider.officer, 'hohenwald', batch.id)).toMatchObject({
      state: 'done',
      done: 493,
      failed: 0,
    });
    const found = await listAwards(world.deps, provider.registrar, 'hohenwald', {
      decision,
      sort: 'name',
      page: 1,
      size: 10,
    });
    expect(found.total).toBe(493);

    const again = await preview([...good].reverse(), decision);
    expect(again).toMatchObject({ ready: 0, already: 493 });
    expect(await codeOf(startBatch(world.deps, provider.officer, 'hohenwald', again.id))).toBe(
      'batch-nothing-ready',
    );
  }, 120_000);

  it.each([
    { name: 'before anything is written', transactions: 2, decided: 0, issued: 0 },
    { name: 'between intent and seal', transactions: 3, decided: 50, issued: 0 },
    { name: 'between seal and storing', transactions: 5, decided: 50, issued: 0 },
    { name: 'in the second step', transactions: 9, decided: 20, issued: 50 },
  ])(
    'finishes every award once when its worker dies $name',
    async ({ name, transactions, decided, issued }) => {
      const { id: decision } = await decide();
      const lines = Array.from({ length: 70 }, (_, i) => `K;k${i}-${transactions}@example.org;;1999-01-01;2`);
      const batch = await preview(lines, decision);
      await startBatch(world.deps, provider.officer, 'hohenwald', batch.id);
      await expect(run(dyingAfter(transactions))).rejects.toThrow('killed');
      const left = await awards(decision);
      expect(left.filter(({ state }) => state === 'decided')).toHaveLength(decided);
      expect(left.filter(({ state }) => state === 'issued')).toHaveLength(issued);
      world.clock.advance(jobLease + 1);
      while (await run());
      expect(await getBatch(world.deps, provider.officer, 'hohenwald', batch.id)).toMatchObject({
        state: 'done',
        done: 70,
        failed: 0,
      });
      const found = await awards(decision);
      expect(found).toHaveLength(70);
      expect(new Set(found.map(({ learnerEmail }) => learnerEmail)).size, name).toBe(70);
      expect(new Set(found.map(({ registerNumber }) => registerNumber)).size).toBe(70);
      expect(
        found.every(({ state, credentialState }) => state === 'issued' && credentialState === 'active'),
      ).toBe(true);
    },
  );

  it('stops when paused and goes on when resumed', async () => {
    const { id: decision } = await decide();
    const batch = await preview(
      Array.from({ length: 70 }, (_, i) => `P;p${i}@example.org;;1999-01-01;2`),
      decision,
    );
    await startBatch(world.deps, provider.officer, 'hohenwald', batch.id);
    const { deps } = world;
    const pausing: Deps = {
      ...deps,
      crypto: {
        ...deps.crypto,
        digest: async (algorithm, data) => {
          await codeOf(pauseBatch(deps, provider.officer, 'hohenwald', batch.id));
          return deps.crypto.digest(algorithm, data);
        },
      },
    };
    await run(pausing);
    const paused = await getBatch(deps, provider.officer, 'hohenwald', batch.id);
    expect(paused.state).toBe('paused');
    expect(paused.done).toBeLessThan(70);
    expect(await run()).toBe(false);
    await resumeBatch(deps, provider.officer, 'hohenwald', batch.id);
    while (await run());
    expect((await getBatch(deps, provider.officer, 'hohenwald', batch.id)).done).toBe(70);
    expect(await awards(decision)).toHaveLength(70);
  });

  it('says which rows became no award, and why', async () => {
    const { id: decision } = await decide();
    const starter = {
      ...(await world.addPerson('Starter', 'l9100@example.org')),
      memberships: provider.officer.memberships,
    };
    const batch = await preview([row(9100), row(9101)], decision);
    await startBatch(world.deps, starter, 'hohenwald', batch.id);
    while (await run());
    const seen = await getBatch(world.deps, provider.officer, 'hohenwald', batch.id);
    expect(seen).toMatchObject({ state: 'done', done: 1, failed: 1 });
    expect(seen.failures).toMatchObject([{ row: 2, code: 'awards-oneself' }]);
    expect(seen.failures[0]?.name).not.toBe('');
  });

  it('forgets a preview that is dropped', async () => {
    const { id: decision } = await decide();
    const batch = await preview([row(9001)], decision);
    await cancelBatch(world.deps, provider.officer, 'hohenwald', batch.id);
    const dropped = await getBatch(world.deps, provider.officer, 'hohenwald', batch.id);
    expect(dropped).toMatchObject({ state: 'cancelled', sample: [] });
    expect(await codeOf(startBatch(world.deps, provider.officer, 'hohenwald', batch.id))).toBe('batch-state');
  });

  it('is not seen by another organisation', async () => {
    const other = await world.addProvider('serdika');
    const { id: decision } = await decide();
    const batch = await preview([row(9002)], decision);
    expect(await codeOf(getBatch(world.deps, other.officer, 'serdika', batch.id))).toBe('batch-not-found');
    const { items } = await listAwards(world.deps, other.officer, 'serdika', {
      sort: 'name',
      page: 1,
      size: 10,
    });
    expect(items).toEqual([]);
  });
});

/** A world whose database goes away for good after so many transactions of organisations. */
const dyingAfter = (transactions: number): Deps => {
  let left = transactions;
  const { deps } = world;
  return {
    ...deps,
    store: {
      ...deps.store,
      withScope: (scope, work, options) => {
        if (scope.tenant === provider.id) left -= 1;
        if (left < 0) return Promise.reject(new Error('killed'));
        return deps.store.withScope(scope, work, options);
      },
    },
  };
};

const awards = async (decision: string) =>
  (
    await listAwards(world.deps, provider.registrar, 'hohenwald', {
      decision,
      sort: 'name',
      page: 1,
      size: 200,
    })
  ).items;
