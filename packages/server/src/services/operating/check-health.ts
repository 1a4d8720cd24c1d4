import type { operatorOperations, ResponseOf } from '@sigillo/contract/api';
import { countWaitingWork } from '../../store/index.ts';
import { type Actor, requireOperator } from '../actor.ts';
import type { Deps } from '../deps.ts';

/** What is overdue by more than this is a sign that no worker runs, in milliseconds. */
const patience = 5 * 60_000;

/** Whether database, workers and mail do their work. */
export const checkHealth = async (
  deps: Deps,
  actor: Actor,
): Promise<ResponseOf<typeof operatorOperations.health>['items']> => {
  requireOperator(actor);
  const milliseconds = await deps.store.health();
  const work = await deps.store.withScope({ system: true }, (transaction) =>
    countWaitingWork(transaction, deps.clock.now() - patience),
  );
  return [
    {
      id: 'database',
      ok: milliseconds !== undefined,
      detail: milliseconds === undefined ? '' : `${Math.round(milliseconds)} ms`,
    },
    { id: 'workers', ok: work.overdueJobs === 0, detail: `${work.overdueJobs}/${work.failedJobs}` },
    { id: 'mail', ok: work.overdueMessages === 0, detail: `${work.overdueMessages}/${work.failedMessages}` },
  ];
};
