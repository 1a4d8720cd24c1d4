import type { operatorOperations, ResponseOf } from '@sigillo/contract/api';
import { listNewestJobs } from '../../store/index.ts';
import { type Actor, requireOperator } from '../actor.ts';
import type { Deps } from '../deps.ts';

/** Background work of the whole installation, the newest first. Payloads stay where they are. */
export const listJobs = async (
  deps: Deps,
  actor: Actor,
): Promise<ResponseOf<typeof operatorOperations.listJobs>['items']> => {
  requireOperator(actor);
  const jobs = await deps.store.withScope({ system: true }, listNewestJobs);
  return jobs.map((job) => ({
    id: job.id,
    kind: job.kind,
    state: job.state,
    attempts: job.attempts,
    done: job.done,
    total: job.total ?? 0,
    createdAt: job.createdAt.toISOString(),
    ...(job.errorCode === undefined ? {} : { error: job.errorCode }),
  }));
};
