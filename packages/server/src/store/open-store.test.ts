import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from './connections.ts';
import { migrations } from './migrations/index.ts';
import { newId } from './new-id.ts';
import {
  claimIdempotencyKey,
  deleteExpiredKeys,
  idempotencyLifetime,
  keepAnswer,
} from './operations/idempotency.store.ts';
import { enqueueJob } from './operations/job.store.ts';
import { engines, type TestDatabase, testDatabase } from './testing/index.ts';

const now = 1_767_225_600_000;

describe('newId', () => {
  it('is a UUIDv7 that sorts by time and never repeats', () => {
    const ids = Array.from({ length: 10_000 }, (_, i) => newId(now + i));
    expect(
      ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 10_000 }, () => newId(now))).size).toBe(10_000);
  });
});

describe.each(engines)('the store on PostgreSQL %s', (engine) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(engine);
    await database.open();
  });
  afterAll(() => database.drop());

  it.each([
    {
      name: 'another mode',
      changed: { mode: 'production', masterKey: 'A'.repeat(43).concat('=') },
      code: 'installation-mode-fixed',
    },
    {
      name: 'another origin',
      changed: { publicOrigin: 'https://x.example' },
      code: 'installation-origin-fixed',
    },
  ] as const)('refuses $name after the first start', async ({ changed, code }) => {
    await expect(database.open({}, changed)).rejects.toMatchObject({ code });
  });

  it('refuses a schema that a newer version has been at', async () => {
    await expect(database.open({ migrations: [] })).rejects.toMatchObject({ code: 'schema-newer' });
  });

  it('refuses a released migration whose text was changed', async () => {
    const changed = [{ ...migrations[0]!, sql: `${migrations[0]!.sql} ` }, ...migrations.slice(1)];
    await expect(database.open({ migrations: changed })).rejects.toMatchObject({ code: 'schema-changed' });
  });

  it('leaves nothing of a migration that failed, and goes on when it is put right', async () => {
    const own = await testDatabase(engine);
    try {
      const sql = 'create table grown (tenant_id uuid primary key);';
      const failing = [...migrations, { name: '9999-grown', sql: `${sql} select 1/0` }];
      await expect(own.open({ migrations: failing })).rejects.toMatchObject({ code: '22012' });
      const store = await own.open({ migrations: [...migrations, { name: '9999-grown', sql }] });
      expect(await store.health()).toBeGreaterThan(0);
    } finally {
      await own.drop();
    }
  });

  it('lets processes that start together migrate once', async () => {
    const own = await testDatabase(engine);
    try {
      const wanted = [...migrations, { name: '9999-once', sql: 'create table once (id int)' }];
      const events: unknown[] = [];
      const onEvent = (event: string): unknown => event === 'migrated' && events.push(event);
      await Promise.all([1, 2, 3].map(() => own.open({ migrations: wanted, onEvent })));
      expect(events).toHaveLength(1);
    } finally {
      await own.drop();
    }
  });

  it('refuses to work as a role that row-level security does not bind', async () => {
    // The owner of tests is a superuser; a working login of that name is the slip to be caught.
    const tooPowerful = database.open({}, { databaseAppUrl: `${database.url}&options=-c%20role%3Dnone` });
    await expect(tooPowerful).rejects.toMatchObject({ code: 'database-role-too-powerful' });
  });

  it('says what an administrator has to do when the owner may not take the app role', async () => {
    const login = `owner_${newId(now).slice(-12)}`;
    await withClient({ connectionString: database.url }, async (client) => {
      await client.query(`create role ${login} login password 'x'`);
      await client.query(`grant all on schema public to ${login}`);
    });
    const url = new URL(database.url);
    [url.username, url.password] = [login, 'x'];
    await expect(database.open({}, { databaseUrl: url.href })).rejects.toMatchObject({
      code: 'database-role-missing',
    });
  });

  it('works as the app role when only the owner’s login is given', async () => {
    const store = await database.open();
    const { rows } = await store.pool.query('select current_user as name');
    expect(rows).toEqual([{ name: 'sigillo_app' }]);
  });

  it('begins again when transactions collide', async () => {
    const store = await database.open();
    const tenant = newId(now);
    const enqueue = (dedupe: string) =>
      store.withScope({ tenant }, (transaction) =>
        enqueueJob(transaction, { tenant, kind: 'test', payload: {}, dedupe }, now),
      );
    const jobs = [await enqueue('a'), await enqueue('b')];
    let runs = 0;
    let arrived = 0;
    let meet: () => void = () => {};
    const met = new Promise<void>((done) => {
      meet = done;
    });
    const touch = (order: readonly string[]) =>
      store.withScope({ tenant }, async (transaction) => {
        runs++;
        for (const id of order) {
          await sql`update job set done = done + 1 where id = ${id}`.execute(transaction);
          if (++arrived === 2) meet();
          await met;
        }
      });
    await Promise.all([touch(jobs), touch([...jobs].reverse())]);
    expect(runs).toBe(3);
    const { rows } = await store.withScope({ tenant }, (transaction) =>
      sql<{ done: number }>`select done from job`.execute(transaction),
    );
    expect(rows).toEqual([{ done: 2 }, { done: 2 }]);
  });

  it('stops a statement that takes too long', async () => {
    const store = await database.open();
    const slow = store.withScope({}, (transaction) => sql`select pg_sleep(5)`.execute(transaction), {
      statementTimeout: 50,
    });
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  describe('idempotency keys', () => {
    const person = newId(now);
    const tenant = newId(now);
    const keyed = (key: string, request = 'POST /api/awards {}') => ({
      tenant,
      person,
      key,
      request: Buffer.from(request),
    });
    const answer = { status: 201, body: Buffer.from('{"id":"1"}') };

    it('do the work once when 20 requests come at once', async () => {
      const store = await database.open();
      let worked = 0;
      const answers = await Promise.all(
        Array.from({ length: 20 }, () =>
          store.withScope({ tenant, person }, async (transaction) => {
            const kept = await claimIdempotencyKey(transaction, keyed('a'), now);
            if (kept) return kept;
            worked++;
            await keepAnswer(transaction, keyed('a'), answer);
            return answer;
          }),
        ),
      );
      expect(worked).toBe(1);
      expect(answers.every(({ status, body }) => status === 201 && answer.body.equals(body))).toBe(true);
    });

    it('are not taken for another request, and end after a day', async () => {
      const store = await database.open();
      const claim = (request: string, at: number) =>
        store.withScope({ tenant, person }, async (transaction) => {
          const kept = await claimIdempotencyKey(transaction, keyed('b', request), at);
          if (!kept) await keepAnswer(transaction, keyed('b', request), answer);
          return kept;
        });
      expect(await claim('one', now)).toBeUndefined();
      await expect(claim('two', now)).rejects.toMatchObject({ code: 'idempotency-key-reused' });
      expect(await claim('two', now + idempotencyLifetime)).toBeUndefined();
      const swept = await store.withScope({ system: true }, (transaction) =>
        deleteExpiredKeys(transaction, now + 3 * idempotencyLifetime),
      );
      expect(swept).toBeGreaterThanOrEqual(2);
    });
  });
});
