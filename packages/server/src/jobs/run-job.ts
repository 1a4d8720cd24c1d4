import { Problem } from '@sigillo/core/base';
import type { Clock } from '@sigillo/core/ports';
import {
  claimJob,
  extendLease,
  type JobOutcome,
  type Lease,
  type Progress,
  reportProgress,
  settleJob,
} from '../store/operations/job.store.ts';
import type { Job } from '../store/operations/job.ts';
import type { Transaction, WithScope } from '../store/transaction.ts';

/** What a handler has of its job while it runs. */
export interface RunningJob {
  readonly job: Job;
  /** Aborted when the job was paused, the server stops, or another worker has taken over. */
  readonly signal: AbortSignal;
  /**
   * Notes progress, and throws `JobInterrupted` when there is to be no more. Given the transaction
   * of the work it reports, work and progress are committed together, and work of a
   * worker that was taken over never is.
   */
  report(progress: Progress, transaction?: Transaction): Promise<void>;
}

/**
 * Does a job. It may be run again from the start at any time (a crash, a pause), so it
 * asks the store what is already done. To return is to say that all is done; who is
 * interrupted lets `JobInterrupted` pass or throws `signal.reason`. A Problem ends the job with its
 * code; any other error is tried again.
 */
export type JobHandler = (running: RunningJob) => Promise<void>;

/** What workers need of the world. */
export interface JobDeps {
  readonly store: { readonly withScope: WithScope };
  readonly clock: Clock;
  /** Told of errors that are ours; the job's id is enough to find it. */
  readonly onError: (error: unknown, about: { readonly kind: string; readonly id: string }) => void;
}

/** Ends a handler that was told to stop; not an error of the job. */
export class JobInterrupted extends Error {
  constructor() {
    super('the job was paused, stopped or taken over');
    this.name = 'JobInterrupted';
  }
}

/** A worker that died is replaced after this long, in milliseconds. */
export const jobLease = 60_000;
const firstWait = 5_000;
const longestWait = 15 * 60_000;

/** Milliseconds until the next attempt: doubling from five seconds to a quarter of an hour. */
export const waitBefore = (attempt: number): number => Math.min(firstWait * 2 ** (attempt - 1), longestWait);

/**
 * Takes one job that is due and runs it to its end. False when there was none.
 * `stop` asks it to hand the job back where it stands.
 */
export const runJob = async (
  deps: JobDeps,
  handlers: Readonly<Record<string, JobHandler>>,
  worker: string,
  stop: AbortSignal,
): Promise<boolean> => {
  const { withScope } = deps.store;
  const job = await withScope({ system: true }, (transaction) =>
    claimJob(transaction, { worker, kinds: Object.keys(handlers), now: deps.clock.now(), lease: jobLease }),
  );
  if (!job) return false;
  const lease: Lease = { tenant: job.tenant, id: job.id, worker };
  const outcome =
    job.attempts > job.maxAttempts
      ? // Its last worker died with it, as did those before.
        ({ state: 'failed', code: 'job-gave-up' } as const)
      : await attempt(deps, handlers[job.kind]!, job, lease, stop);
  await withScope({ system: true }, (transaction) =>
    settleJob(transaction, lease, outcome, deps.clock.now()),
  );
  return true;
};

const attempt = async (
  deps: JobDeps,
  handler: JobHandler,
  job: Job & { readonly maxAttempts: number },
  lease: Lease,
  stop: AbortSignal,
): Promise<JobOutcome> => {
  const lost = new AbortController();
  const signal = AbortSignal.any([stop, lost.signal]);
  const holding = holdLease(deps, lease, lost);
  try {
    await handler({
      job,
      signal,
      report: (progress, within) => report(deps, lease, lost, stop, progress, within),
    });
    return { state: 'done' };
  } catch (error) {
    if (stop.aborted) return { state: 'handed-back' };
    // Nothing is left to settle: the row is another worker's, or paused.
    if (lost.signal.aborted) return { state: 'handed-back' };
    if (error instanceof Problem) return { state: 'failed', code: error.code };
    deps.onError(error, job);
    return job.attempts >= job.maxAttempts
      ? { state: 'failed', code: 'job-gave-up' }
      : { state: 'again', code: 'job-fault', runAfter: deps.clock.now() + waitBefore(job.attempts) };
  } finally {
    clearInterval(holding);
  }
};

/** Keeps the lease while the handler is busy with something long; aborts when it is gone. */
const holdLease = (deps: JobDeps, lease: Lease, lost: AbortController): NodeJS.Timeout =>
  setInterval(() => {
    deps.store
      .withScope({ system: true }, (transaction) =>
        extendLease(transaction, lease, deps.clock.now() + jobLease),
      )
      .then(
        (ours) => {
          if (!ours) lost.abort();
        },
        // The database is away; the handler's own next statement finds out.
        () => {},
      );
  }, jobLease / 4).unref();

const report = async (
  deps: JobDeps,
  lease: Lease,
  lost: AbortController,
  stop: AbortSignal,
  progress: Progress,
  within: Transaction | undefined,
): Promise<void> => {
  const note = (transaction: Transaction): Promise<boolean> => reportProgress(transaction, lease, progress);
  const ours = await (within ? note(within) : deps.store.withScope({ tenant: lease.tenant }, note));
  if (!ours) {
    lost.abort();
    throw new JobInterrupted();
  }
  // Inside the work's transaction that work is still to be kept; the next report ends it.
  if (stop.aborted && !within) throw new JobInterrupted();
};
