import { type Selectable, sql } from 'kysely';
import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';
import { type Job, toJob } from './job.ts';
import type { JobTable } from './operations.tables.ts';

export interface NewJob {
  readonly tenant: string;
  readonly kind: string;
  /** Ids and choices; personal data stays in its own tables. */
  readonly payload: unknown;
  /** With the same value no second job of the kind is queued while one is unfinished. */
  readonly dedupe?: string;
  /** Milliseconds since 1970; at once when left out. */
  readonly runAfter?: number;
  readonly total?: number;
  /** How often it is tried before it is given up; five times when left out. */
  readonly maxAttempts?: number;
}

/** Queues a job in the transaction of the deed that asks for it; returns its id, or the unfinished one's. */
export const enqueueJob = async (transaction: Transaction, job: NewJob, now: number): Promise<string> => {
  const id = newId(now);
  // The update changes nothing; it makes the row that is there answer with its id.
  const { rows } = await sql<{ id: string }>`
    insert into job (tenant_id, id, kind, payload, dedupe, run_after, max_attempts, total, created_at)
    values (${job.tenant}, ${id}, ${job.kind}, ${JSON.stringify(job.payload)}, ${job.dedupe ?? null},
      ${new Date(job.runAfter ?? now)}, ${job.maxAttempts ?? 5}, ${job.total ?? null}, ${new Date(now)})
    on conflict (tenant_id, kind, dedupe)
      where dedupe is not null and state in ('queued', 'running', 'paused')
      do update set dedupe = excluded.dedupe
    returning id`.execute(transaction);
  return rows[0]!.id;
};

/** Reads a job with its progress. */
export const findJob = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<Job | undefined> => {
  const row = await transaction
    .selectFrom('job')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toJob(row);
};

/** Pauses a job that is queued or running; its worker stops at its next report. False when it is neither. */
export const pauseJob = async (transaction: Transaction, tenant: string, id: string): Promise<boolean> => {
  const result = await transaction
    .updateTable('job')
    .set({ state: 'paused', leased_by: null, lease_until: null })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** Lets a paused job go on, or tries a failed one again. False when it is neither. */
export const resumeJob = async (
  transaction: Transaction,
  tenant: string,
  id: string,
  now: number,
): Promise<boolean> => {
  const result = await transaction
    .updateTable('job')
    .set({ state: 'queued', run_after: new Date(now), attempts: 0, error_code: null, finished_at: null })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .where('state', 'in', ['paused', 'failed'])
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** A worker's hold on a job. */
export interface Lease {
  readonly tenant: string;
  readonly id: string;
  readonly worker: string;
}

/**
 * Takes the job that has waited longest among those due and those whose worker has
 * died (system scope). No two workers get the same one.
 */
export const claimJob = async (
  transaction: Transaction,
  options: {
    readonly worker: string;
    readonly kinds: readonly string[];
    readonly now: number;
    /** Milliseconds. */
    readonly lease: number;
  },
): Promise<(Job & { readonly maxAttempts: number }) | undefined> => {
  const now = new Date(options.now);
  const { rows } = await sql<Selectable<JobTable>>`
    update job set state = 'running', attempts = attempts + 1,
      leased_by = ${options.worker}, lease_until = ${new Date(options.now + options.lease)}
    where (tenant_id, id) in (
      select tenant_id, id from job
      where kind = any(${options.kinds as string[]})
        and ((state = 'queued' and run_after <= ${now}) or (state = 'running' and lease_until <= ${now}))
      order by run_after limit 1 for update skip locked)
    returning *`.execute(transaction);
  const [row] = rows;
  return row && { ...toJob(row), maxAttempts: row.max_attempts };
};

const held = (transaction: Transaction, lease: Lease) =>
  transaction
    .updateTable('job')
    .where('tenant_id', '=', lease.tenant)
    .where('id', '=', lease.id)
    .where('leased_by', '=', lease.worker)
    .where('state', '=', 'running');

/** Progress in items; what is left out stays as it is. */
export interface Progress {
  readonly done?: number;
  readonly total?: number;
  readonly failed?: number;
}

/**
 * Notes progress while the lease is held. False when the job was paused or
 * taken over: a transaction that got false must not be committed.
 */
export const reportProgress = async (
  transaction: Transaction,
  lease: Lease,
  progress: Progress,
): Promise<boolean> => {
  const result = await held(transaction, lease)
    .set((column) => ({
      done: progress.done ?? column.ref('done'),
      total: progress.total ?? column.ref('total'),
      failed: progress.failed ?? column.ref('failed'),
    }))
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** Holds the job for longer (system scope). False when it is no longer ours. */
export const extendLease = async (
  transaction: Transaction,
  lease: Lease,
  until: number,
): Promise<boolean> => {
  const result = await held(transaction, lease)
    .set({ lease_until: new Date(until) })
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** How a run ended. `again`: after a failed attempt; `handed-back`: stopped in order, the attempt doesn't count. */
export type JobOutcome =
  | { readonly state: 'done' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'again'; readonly code: string; readonly runAfter: number }
  | { readonly state: 'handed-back' };

/** Ends our hold on the job; changes nothing when it is no longer ours (system scope). */
export const settleJob = async (
  transaction: Transaction,
  lease: Lease,
  outcome: JobOutcome,
  now: number,
): Promise<void> => {
  const released = { leased_by: null, lease_until: null };
  const query = held(transaction, lease);
  switch (outcome.state) {
    case 'done':
      await query.set({ ...released, state: 'done', error_code: null, finished_at: new Date(now) }).execute();
      return;
    case 'failed':
      await query
        .set({ ...released, state: 'failed', error_code: outcome.code, finished_at: new Date(now) })
        .execute();
      return;
    case 'again':
      await query
        .set({
          ...released,
          state: 'queued',
          error_code: outcome.code,
          run_after: new Date(outcome.runAfter),
        })
        .execute();
      return;
    case 'handed-back':
      await query
        .set((column) => ({ ...released, state: 'queued', attempts: column('attempts', '-', 1) }))
        .execute();
  }
};

/**
 * Ends all leases at once (system scope): for the start of a process that is known to be the
 * only one, so that what a crash left goes on now and not when the leases run out.
 */
export const endAllLeases = async (transaction: Transaction): Promise<void> => {
  await transaction
    .updateTable('job')
    .set({ state: 'queued', leased_by: null, lease_until: null })
    .where('state', '=', 'running')
    .execute();
  await transaction
    .updateTable('outbox')
    .set({ state: 'waiting', lease_until: null })
    .where('state', '=', 'sending')
    .execute();
};
