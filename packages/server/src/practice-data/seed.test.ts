import { createFakeClock, createSeededRandom } from '@sigillo/core/testing';
import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKeyCustody, nodeCrypto } from '../keys/index.ts';
import type { Deps } from '../services/deps.ts';
import { listPeople } from '../services/practice/index.ts';
import { installationTenant, recordAudit } from '../store/index.ts';
import { type TestDatabase, testDatabase } from '../store/testing/index.ts';
import { seedPracticeData } from './seed.ts';

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
    log: pino({ level: 'silent' }),
    mailDelay: 0,
  };
};

describe('seeding practice data', () => {
  let database: TestDatabase;
  let deps: Deps;

  beforeAll(async () => {
    database = await testDatabase();
    deps = await openDeps(database);
    expect(await seedPracticeData(deps)).toEqual({ added: true });
  }, 10_000);
  afterAll(() => database.drop());

  it('offers the people who have something to do', async () => {
    const people = await listPeople(deps);
    expect(people).toHaveLength(12);
  });

  it('adds nothing the second time', async () => {
    expect(await seedPracticeData(deps)).toEqual({ added: false });
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

  it('is refused where an earlier run was broken off', async () => {
    await deps.store.withScope({ system: true }, (transaction) =>
      recordAudit(transaction, [
        {
          tenant: installationTenant,
          actor: { kind: 'system' },
          action: 'begin-practice-data',
          about: { kind: 'practice-data' },
          at: deps.clock.now(),
        },
      ]),
    );
    await expect(seedPracticeData(deps)).rejects.toMatchObject({ code: 'practice-data-incomplete' });
  });
});
