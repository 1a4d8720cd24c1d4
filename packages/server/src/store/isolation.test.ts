import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from './connections.ts';
import { findIsolationFaults, installationTenant } from './isolation.ts';
import { newId } from './new-id.ts';
import type { Store } from './open-store.ts';
import { recordAudit } from './operations/audit.store.ts';
import { enqueueJob, findJob } from './operations/job.store.ts';
import { engines, type TestDatabase, testDatabase } from './testing/index.ts';

const now = 1_767_225_600_000;

describe.each(engines)('isolation on PostgreSQL %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await testDatabase(engine);
    store = await database.open();
  });
  afterAll(() => database.drop());

  it('holds for every table of the schema', async () => {
    const faults = await withClient({ connectionString: database.url }, findIsolationFaults);
    expect(faults).toEqual([]);
  });

  const broken = [
    {
      name: 'a tenant table without row-level security',
      sql: 'create table leak (tenant_id uuid, id uuid, primary key (tenant_id, id))',
      faults: ['not-forced'],
    },
    {
      name: 'a personal table where it is enabled but not forced',
      sql: 'create table leak (person_id uuid primary key); alter table leak enable row level security; create policy p on leak using (true)',
      faults: ['not-forced'],
    },
    {
      name: 'a tenant table that has no policy yet',
      sql: 'create table leak (tenant_id uuid primary key); alter table leak enable row level security; alter table leak force row level security',
      faults: ['no-policy'],
    },
    {
      name: 'a table of nobody that is not declared global',
      sql: 'create table leak (id uuid primary key)',
      faults: ['undeclared-global'],
    },
    {
      name: 'a unique key that does not begin with the tenant',
      sql: 'create table leak (tenant_id uuid, id uuid primary key); alter table leak enable row level security; alter table leak force row level security; create policy p on leak using (true)',
      faults: ['key-not-distributed'],
    },
    {
      name: 'a table that the app role may empty',
      sql: 'create table leak (tenant_id uuid primary key); alter table leak enable row level security; alter table leak force row level security; create policy p on leak using (true); grant truncate on leak to sigillo_app',
      faults: ['excess-grant'],
    },
    {
      name: 'a table that the app role owns',
      sql: 'create table leak (tenant_id uuid primary key); alter table leak enable row level security; alter table leak force row level security; create policy p on leak using (true); alter table leak owner to sigillo_app',
      faults: ['excess-grant', 'owned-by-app'],
    },
  ];
  it.each(broken)('names $name', async ({ sql, faults }) => {
    const found = await withClient({ connectionString: database.url }, async (client) => {
      await client.query('begin');
      await client.query(sql);
      const result = await findIsolationFaults(client);
      await client.query('rollback');
      return result;
    });
    expect(found).toEqual(faults.map((fault) => ({ table: 'leak', fault })));
  });

  describe('of rows', () => {
    const [mine, theirs] = [newId(now), newId(now)];
    const [me, other] = [newId(now), newId(now)];
    let job: string;
    beforeAll(async () => {
      job = await store.withScope({ tenant: mine }, (transaction) =>
        enqueueJob(transaction, { tenant: mine, kind: 'test', payload: {} }, now),
      );
      await store.withScope({ tenant: mine }, (transaction) =>
        recordAudit(transaction, [
          {
            tenant: mine,
            actor: { kind: 'system' },
            action: 'read',
            about: { kind: 'award' },
            person: me,
            at: now,
          },
        ]),
      );
    });

    it.each([
      { name: 'its organisation', scope: { tenant: mine }, seen: true },
      { name: 'the system', scope: { system: true }, seen: true },
      { name: 'another organisation', scope: { tenant: theirs }, seen: false },
      { name: 'the installation', scope: { tenant: installationTenant }, seen: false },
      { name: 'a person', scope: { person: me }, seen: false },
      { name: 'nobody', scope: {}, seen: false },
    ])('lets $name see an organisation’s row: $seen', async ({ scope, seen }) => {
      const found = await store.withScope(scope, (transaction) => findJob(transaction, mine, job));
      expect(found !== undefined).toBe(seen);
      const changed = await store.withScope(scope, (transaction) =>
        transaction.updateTable('job').set({ total: 7 }).where('id', '=', job).executeTakeFirst(),
      );
      expect(changed.numUpdatedRows).toBe(seen ? 1n : 0n);
    });

    it.each([
      { name: 'the person it concerns', scope: { person: me }, seen: 1 },
      { name: 'another person', scope: { person: other }, seen: 0 },
      { name: 'its organisation', scope: { tenant: mine }, seen: 1 },
      { name: 'another organisation and person', scope: { tenant: theirs, person: other }, seen: 0 },
    ])('shows $name $seen audit entries', async ({ scope, seen }) => {
      const rows = await store.withScope(scope, (transaction) =>
        transaction.selectFrom('audit_event').selectAll().execute(),
      );
      expect(rows).toHaveLength(seen);
    });

    it('refuses to write a row for another organisation', async () => {
      const write = store.withScope({ tenant: theirs }, (transaction) =>
        enqueueJob(transaction, { tenant: mine, kind: 'test', payload: {} }, now),
      );
      await expect(write).rejects.toMatchObject({ code: '42501' });
    });

    it.each(['update audit_event set action = $1', 'delete from audit_event where action = $1'])(
      'never lets the app role change what was recorded: %s',
      async (statement) => {
        const change = withClient({ connectionString: database.appUrl }, async (client) => {
          await client.query("select set_config('app.system', 'on', false)");
          await client.query(statement, ['read']);
        });
        await expect(change).rejects.toMatchObject({ code: '42501' });
      },
    );

    it('leaves no scope behind on a pooled connection', async () => {
      await store.withScope({ tenant: mine }, (transaction) => findJob(transaction, mine, job));
      const { rows } = await store.pool.query('select count(*) as jobs from job');
      expect(rows).toEqual([{ jobs: 0 }]);
    });
  });

  it('keeps 2,000 interleaved requests of two organisations apart on a pool of two', async () => {
    const narrow = await testDatabase(engine);
    try {
      const shared = await narrow.open({}, { databasePool: 2 });
      const tenants = [newId(now), newId(now)];
      for (const tenant of tenants) {
        await shared.withScope({ tenant }, (transaction) =>
          enqueueJob(transaction, { tenant, kind: 'test', payload: { tenant } }, now),
        );
      }
      const seen = await Promise.all(
        Array.from({ length: 2000 }, (_, i) => {
          const tenant = tenants[i % 2]!;
          return shared.withScope({ tenant }, async (transaction) => {
            const rows = await transaction.selectFrom('job').select('tenant_id').execute();
            return rows.length === 1 && rows[0]!.tenant_id === tenant;
          });
        }),
      );
      expect(seen.filter((right) => !right)).toHaveLength(0);
    } finally {
      await narrow.drop();
    }
  });
});
