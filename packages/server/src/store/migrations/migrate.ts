import { createHash } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import type pg from 'pg';
import type { Migration } from './migration.ts';

/** Any fixed number; only migrations of one database meet on it. */
const migrationLock = 7_316_044_501;

const checksum = (migration: Migration): string => createHash('sha256').update(migration.sql).digest('hex');

/**
 * Applies what is missing, each migration in a transaction of its own, and
 * returns the names applied. Processes that start together wait for one
 * another.
 *
 * Problems: `schema-newer` (a later version of this software has been here) and
 * `schema-changed` (a released migration's text differs from what was applied).
 */
export const migrate = async (
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<readonly string[]> => {
  await client.query('select pg_advisory_lock($1)', [migrationLock]);
  try {
    const missing = await findMissing(client, migrations);
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migrationLock]);
  }
};

const findMissing = async (
  client: pg.ClientBase,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> => {
  await client.query(
    `create table if not exists schema_migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    'select name, checksum from schema_migration order by name',
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of rows) {
    const migration = known.get(row.name);
    if (!migration) throw new Problem('conflict', 'schema-newer', { values: { migration: row.name } });
    if (checksum(migration) !== row.checksum) {
      throw new Problem('conflict', 'schema-changed', { values: { migration: row.name } });
    }
  }
  const applied = new Set(rows.map(({ name }) => name));
  return migrations.filter(({ name }) => !applied.has(name));
};

const apply = async (client: pg.ClientBase, migration: Migration): Promise<void> => {
  await client.query('begin');
  try {
    // Forced row-level security binds the owner too; a migration may move rows of all tenants.
    await client.query("select set_config('app.system', 'on', true)");
    await client.query(migration.sql);
    await client.query('insert into schema_migration (name, checksum) values ($1, $2)', [
      migration.name,
      checksum(migration),
    ]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
};
