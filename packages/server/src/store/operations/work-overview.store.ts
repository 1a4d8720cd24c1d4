import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import { type Job, toJob } from './job.ts';

/** The newest jobs of all organisations (system scope), at most 200. */
export const listNewestJobs = async (transaction: Transaction): Promise<readonly Job[]> => {
  const rows = await transaction.selectFrom('job').selectAll().orderBy('id', 'desc').limit(200).execute();
  return rows.map(toJob);
};

/** Work that should have been done by now, and work that was given up. */
export interface WaitingWork {
  readonly overdueJobs: number;
  readonly failedJobs: number;
  readonly overdueMessages: number;
  readonly failedMessages: number;
}

/** Counts what was due before `since` and isn't begun, and what failed (system scope). */
export const countWaitingWork = async (transaction: Transaction, since: number): Promise<WaitingWork> => {
  const due = new Date(since);
  const { rows } = await sql<WaitingWork>`select
    (select count(*) from job where state = 'queued' and run_after < ${due}) as "overdueJobs",
    (select count(*) from job where state = 'failed') as "failedJobs",
    (select count(*) from outbox where state = 'waiting' and send_after < ${due}) as "overdueMessages",
    (select count(*) from outbox where state = 'failed') as "failedMessages"`.execute(transaction);
  return rows[0]!;
};

/** Deletes messages that were sent or cancelled before `before` (system scope); returns how many. */
export const deleteFinishedOutbox = async (transaction: Transaction, before: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('outbox')
    .where('state', 'in', ['sent', 'cancelled'])
    .where('finished_at', '<', new Date(before))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};
