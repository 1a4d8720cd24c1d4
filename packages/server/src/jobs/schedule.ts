import { installationTenant } from '../store/isolation.ts';
import { enqueueJob } from '../store/operations/job.store.ts';
import type { JobDeps } from './run-job.ts';

const lookEvery = 60_000;

/**
 * Queues recurring jobs, once at the start and then whenever their time has come.
 * Several processes may do so: one unfinished job of a kind is all there ever is.
 *
 * @returns what stops it
 */
export const startSchedule = (
  deps: JobDeps,
  recurring: readonly { readonly kind: string; readonly minutes: number }[],
): (() => void) => {
  const queuedIn = new Map<string, number>();
  const look = async (): Promise<void> => {
    const now = deps.clock.now();
    for (const { kind, minutes } of recurring) {
      const span = Math.floor(now / (minutes * 60_000));
      if (queuedIn.get(kind) === span) continue;
      await deps.store.withScope({ tenant: installationTenant }, (transaction) =>
        enqueueJob(transaction, { tenant: installationTenant, kind, payload: {}, dedupe: kind }, now),
      );
      queuedIn.set(kind, span);
    }
  };
  const looked = (): void => {
    look().catch((error: unknown) => deps.onError(error, { kind: 'schedule', id: '' }));
  };
  looked();
  const timer = setInterval(looked, lookEvery);
  timer.unref();
  return () => clearInterval(timer);
};
