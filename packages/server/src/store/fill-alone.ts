import { Problem } from '@sigillo/core/base';
import type pg from 'pg';

/** Any fixed number that no other lock has; only those who fill the same database meet on it. */
const fillingLock = 7_316_044_504;

/** What says whose database this is; all else is emptied. */
const kept: readonly string[] = ['installation', 'schema_migration'];

const empty = async (client: pg.ClientBase): Promise<void> => {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables
     where schemaname = current_schema() and not tablename = any($1)`,
    [kept],
  );
  await client.query(`truncate ${rows.map(({ name }) => name).join(', ')}`);
};

/**
 * Runs `work` on a practice installation while no other process fills the same database: who comes second waits.
 * `work` is given what empties the database.
 *
 * @param client a connection of the owner, for this alone
 */
export const fillAlone = async <T>(
  client: pg.ClientBase,
  mode: 'practice' | 'production',
  work: (empty: () => Promise<void>) => Promise<T>,
): Promise<T> => {
  if (mode !== 'practice') throw new Problem('forbidden', 'practice-only');
  await client.query('select pg_advisory_lock($1)', [fillingLock]);
  try {
    return await work(() => empty(client));
  } finally {
    await client.query('select pg_advisory_unlock($1)', [fillingLock]);
  }
};
