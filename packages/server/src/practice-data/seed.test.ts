import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { createFakeClock, createFakeTrustSource, createSeededRandom } from '@sigillo/core/testing';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyCustody, nodeCrypto } from '../keys/index.ts';
import { offlineSources } from '../net/index.ts';
import type { Actor } from '../services/actor.ts';
import { getBatch, getDecision, listAwards, listDecisions } from '../services/awarding/index.ts';
import { searchCatalogue } from '../services/cataloguing/index.ts';
import type { Deps } from '../services/deps.ts';
import { listAchievements } from '../services/designing/index.ts';
import { listCredentials } from '../services/holding/index.ts';
import { listRegistrations } from '../services/operating/index.ts';
import { listPeople, readMailbox } from '../services/practice/index.ts';
import { listShares } from '../services/sharing/index.ts';
import { findOwnerOfAddress, installationTenant, recordAudit } from '../store/index.ts';
import { type TestDatabase, testDatabase } from '../store/testing/index.ts';
import { findLearner } from './learners.ts';
import { findPracticePerson } from './people.ts';
import { seedPracticeData } from './seed.ts';
import { untilTold } from './seeding/collect.ts';
import { createPracticeWorld } from './seeding/practice-world.ts';

const openDeps = async (database: TestDatabase): Promise<Deps> => {
  const clock = createFakeClock();
  const store = await database.open({ clock });
  const origin = database.config.publicOrigin;
  return {
    installation: { origin, practice: true },
    store,
    clock,
    random: createSeededRandom(),
    crypto: nodeCrypto,
    encryption: store.encryption,
    keys: createKeyCustody({ origin, clock, encryption: store.encryption }),
    outside: { ...offlineSources, trustSource: createFakeTrustSource() },
    log: pino({ level: 'silent' }),
    mailDelay: 0,
  };
};

/** A practice person as they would be signed in. */
const actorOf = async (
  deps: Deps,
  handle: string,
  email = findPracticePerson(handle).email,
): Promise<Actor> => {
  const id = await deps.store.withScope({}, (transaction) => findOwnerOfAddress(transaction, email));
  const world = createPracticeWorld(deps);
  world.personIds.set(handle, id!);
  return world.actor(handle);
};

type Awards = ResponseOf<typeof awardingOperations.listAwards>['items'];

describe('seeding practice data', () => {
  let database: TestDatabase;
  let deps: Deps;
  const officers = [
    { slug: 'hohenwald', officer: 'huber' },
    { slug: 'serdika-tehnika', officer: 'koleva' },
    { slug: 'noordzee-windservice', officer: 'de-wit' },
  ] as const;
  const awardsOf = async (slug: string, officer: string): Promise<Awards> =>
    (await listAwards(deps, await actorOf(deps, officer), slug, { page: 1, size: 100, sort: 'newest' }))
      .items;

  const learnerActor = (handle: string): Promise<Actor> => actorOf(deps, handle, findLearner(handle).email);

  beforeAll(async () => {
    database = await testDatabase();
    deps = await openDeps(database);
    const before = process.cpuUsage();
    expect(await seedPracticeData(deps)).toEqual({ added: true });

    // Measured 7 s; half a minute of work would mean that something has grown without bound, however busy the machine is.
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(30_000);
  });
  afterAll(() => database.drop());

  it('offers the people who have something to do', async () => {
    const people = await listPeople(deps);
    expect(people.map(({ part }) => part.replace('account.practice.', ''))).toEqual([
      'administrator',
      'author',
      'approver',
      'awarding-officer',
      'approver',
      'author',
      'awarding-officer',
      'author-and-officer',
      'operator',
      'learner-sharing',
      'learner-collecting',
      'learner-phone',
    ]);
  });

  it('leaves one registration for the operator to decide', async () => {
    const all = await listRegistrations(deps, await actorOf(deps, 'operator'));
    expect(all.filter(({ state }) => state === 'registered').map(({ slug }) => slug)).toEqual([
      'ballyfarnan-college',
    ]);
  });

  it('publishes the twelve, each offered and open', async () => {
    const { items, total } = await searchCatalogue(deps, { page: 1, size: 50 });
    expect(total).toBe(12);
    expect(
      items.filter(({ openOfferings, nextStart }) => openOfferings > 0 && nextStart !== undefined),
    ).toHaveLength(12);
  });

  it('has a version in every state of the workflow', async () => {
    const states = await Promise.all(
      officers.map(async ({ slug, officer }) =>
        (await listAchievements(deps, await actorOf(deps, officer), slug, {})).map(({ state }) => state),
      ),
    );
    expect(states.map((one) => [...one].sort())).toEqual([
      ['draft', 'draft', 'in-review', 'published', 'published', 'published', 'published'],
      ['approved', 'draft', 'published', 'published', 'published'],
      ['draft', 'published', 'published'],
    ]);
  });

  it.each([
    { ...officers[0], total: 28, states: { active: 26, suspended: 1, revoked: 1 } },
    { ...officers[1], total: 13, states: { active: 13 } },
    { ...officers[2], total: 7, states: { active: 5, expired: 2 } },
  ])('awards at $slug', async ({ slug, officer, total, states }) => {
    const awards = await awardsOf(slug, officer);
    expect(awards).toHaveLength(total);
    const counted: Record<string, number> = {};
    for (const { credentialState = 'none' } of awards)
      counted[credentialState] = (counted[credentialState] ?? 0) + 1;
    expect(counted).toEqual(states);
    expect(awards.every(({ state }) => state === 'issued')).toBe(true);
    const days = awards.map(({ awardedOn }) => awardedOn);
    expect(days.every((day) => day < '2026-11-22')).toBe(true);
    expect(new Set(days).size).toBeGreaterThan(2);
  });

  it.each([
    { ...officers[0], state: 'done', rows: 9, ready: 5, already: 1, faulty: 3, done: 5 },
    { ...officers[1], state: 'paused', rows: 3, ready: 3, already: 0, faulty: 0, done: 0 },
    { ...officers[2], state: 'previewed', rows: 3, ready: 1, already: 1, faulty: 1, done: 0 },
  ])('has a batch that is $state at $slug', async ({ slug, officer, ...expected }) => {
    const actor = await actorOf(deps, officer);
    const [newest] = await listDecisions(deps, actor, slug);
    const { batchList } = await getDecision(deps, actor, slug, newest!.id);
    const batch = await getBatch(deps, actor, slug, batchList[0]!.id);
    expect(batch).toMatchObject(expected);
    expect(batch.faults).toHaveLength(expected.faulty);
  });

  it('lets learners collect: twenty-six of forty-eight', async () => {
    const awards = (await Promise.all(officers.map(({ slug, officer }) => awardsOf(slug, officer)))).flat();
    expect(awards).toHaveLength(48);
    expect(awards.filter(({ collectedAt }) => collectedAt !== undefined)).toHaveLength(26);
  });

  it.each([
    { handle: 'marta', states: ['practice', 'practice', 'practice'], waiting: 0 },
    { handle: 'georgi', states: ['practice', 'practice'], waiting: 0 },
    { handle: 'elif', states: [], waiting: 2 },
    { handle: 'sem', states: ['practice', 'practice', 'expired'], waiting: 0 },
    { handle: 'oyvind', states: ['suspended'], waiting: 0 },
    { handle: 'anna-lena', states: ['revoked'], waiting: 1 },
  ])('fills the wallet of $handle', async ({ handle, states, waiting }) => {
    const { items, uncollected } = await listCredentials(deps, await learnerActor(handle));
    expect(items.map(({ state }) => state)).toEqual(states);
    expect(uncollected).toHaveLength(waiting);
  });

  it('has shares that are open, stopped and ended, and were seen', async () => {
    const marta = await listShares(deps, await learnerActor('marta'));
    expect(marta.map(({ state, views }) => ({ state, views }))).toEqual([
      { state: 'open', views: 3 },
      { state: 'stopped', views: 1 },
      { state: 'ended', views: 2 },
    ]);
    const georgi = await listShares(deps, await learnerActor('georgi'));
    expect(georgi.map(({ state, views }) => ({ state, views }))).toEqual([{ state: 'open', views: 1 }]);
  });

  it('keeps the mails of the year in the mailbox', async () => {
    const mails = await readMailbox(deps, 'anna-lena@learners.example.org');
    expect(mails.map(({ sentAt }) => sentAt.slice(0, 10))).toEqual([
      '2026-11-16',
      '2026-09-08',
      '2026-06-25',
    ]);
  });

  it('adds nothing the second time', async () => {
    expect(await seedPracticeData(deps)).toEqual({ added: false });
    expect(await awardsOf('hohenwald', 'huber')).toHaveLength(28);
  });
});

describe('practice data that can’t be put in', () => {
  let database: TestDatabase;
  let deps: Deps;

  beforeAll(async () => {
    database = await testDatabase();
    deps = await openDeps(database);
  });
  afterAll(() => database.drop());

  it('is refused in production', async () => {
    const production = { ...deps, installation: { ...deps.installation, practice: false } };
    await expect(seedPracticeData(production)).rejects.toMatchObject({ code: 'practice-only' });
  });

  it('is put in anew where an earlier run was broken off, and once where two begin at a time', async () => {
    let calls = 0;
    const ensureKey: Deps['keys']['ensureKey'] = async (...given) => {
      calls += 1;
      if (calls === 2) throw new Error('power cut');
      return deps.keys.ensureKey(...given);
    };
    const cut = { ...deps, keys: { ...deps.keys, ensureKey } };
    await expect(seedPracticeData(cut)).rejects.toThrow('power cut');
    const both = await Promise.all([seedPracticeData(deps), seedPracticeData(deps)]);
    expect(both.map(({ added }) => added).sort()).toEqual([false, true]);
    const { total } = await searchCatalogue(deps, { page: 1, size: 50 });
    expect(total).toBe(12);
    expect(new Set((await listPeople(deps)).map(({ name }) => name)).size).toBe(
      (await listPeople(deps)).length,
    );
  }, 60_000);

  it('is refused where an earlier run was broken off and somebody has come since', async () => {
    const other = await testDatabase();
    const visited = await openDeps(other);
    const note = (action: string, kind: string) =>
      visited.store.withScope({ system: true }, (transaction) =>
        recordAudit(transaction, [
          {
            tenant: installationTenant,
            actor: { kind: 'system' },
            action,
            about: { kind },
            at: visited.clock.now(),
          },
        ]),
      );
    await note('begin-practice-data', 'practice-data');
    await note('open-account', 'account');
    await expect(seedPracticeData(visited)).rejects.toMatchObject({ code: 'practice-data-incomplete' });
    await other.drop();
  });

  it('waits where somebody else is telling learners of their awards', async () => {
    let looks = 0;
    const found = await untilTold(async () => {
      looks += 1;
      return looks < 3 ? undefined : 'told';
    });
    expect([found, looks]).toEqual(['told', 3]);
  });
});
