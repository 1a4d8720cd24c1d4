import { newId } from '../store/new-id.ts';
import { endAllLeases } from '../store/operations/job.store.ts';
import { type Senders, sendDue } from './outbox-worker.ts';
import { type JobDeps, type JobHandler, runJob } from './run-job.ts';

export interface WorkersOptions {
  readonly handlers: Readonly<Record<string, JobHandler>>;
  readonly senders: Senders;
  /** Jobs at a time; two when left out. */
  readonly concurrency?: number;
  /** True when no other process can be working on this database: what a crash left is taken up at once. */
  readonly alone?: boolean;
}

/** Workers that run until `stop`. */
export interface Workers {
  /** Looks for work now; called after something was queued in this process. */
  wake(): void;
  /** Lets handlers come to the end of what they are at, hands their jobs back, and returns. */
  stop(): Promise<void>;
}

/** How long an idle worker waits before it looks again, in milliseconds. */
const idleWait = 1_000;
/** After an error of the database. */
const faultWait = 5_000;

/** Starts the workers of this process. */
export const startWorkers = async (deps: JobDeps, options: WorkersOptions): Promise<Workers> => {
  if (options.alone) await deps.store.withScope({ system: true }, endAllLeases);
  const stopping = new AbortController();
  const sleepers = new Set<() => void>();

  const sleep = (milliseconds: number): Promise<void> =>
    new Promise((done) => {
      const wake = (): void => {
        clearTimeout(timer);
        sleepers.delete(wake);
        done();
      };
      const timer = setTimeout(wake, milliseconds);
      sleepers.add(wake);
    });
  const wakeAll = (): void => {
    for (const wake of [...sleepers]) wake();
  };

  const loop = async (kind: string, step: () => Promise<boolean>): Promise<void> => {
    while (!stopping.signal.aborted) {
      let wait = 0;
      try {
        if (!(await step())) wait = idleWait;
      } catch (error) {
        deps.onError(error, { kind, id: '' });
        wait = faultWait;
      }
      if (wait > 0 && !stopping.signal.aborted) await sleep(wait);
    }
  };

  const loops = Array.from({ length: options.concurrency ?? 2 }, () => {
    const worker = newId(deps.clock.now());
    return loop('jobs', () => runJob(deps, options.handlers, worker, stopping.signal));
  });
  loops.push(loop('outbox', async () => (await sendDue(deps, options.senders)) > 0));

  return {
    wake: wakeAll,
    async stop() {
      stopping.abort();
      wakeAll();
      await Promise.all(loops);
    },
  };
};
