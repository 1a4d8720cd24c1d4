import {
  batchJobKind,
  createBatchHandler,
  finishAwards,
  remindUncollected,
  tidyBatches,
} from '../services/awarding/index.ts';
import type { Deps } from '../services/deps.ts';
import { cleanUp } from '../services/operating/clean-up.ts';
import { warnEndingSeals } from '../services/sealing/index.ts';
import { warnEndingShares } from '../services/sharing/index.ts';
import type { JobHandler } from './run-job.ts';

/** Every kind of job and who does it. */
export const createHandlers = (deps: Deps): Readonly<Record<string, JobHandler>> => ({
  [batchJobKind]: createBatchHandler(deps),
  'clean-up': async () => {
    await cleanUp(deps);
    await tidyBatches(deps);
  },
  'finish-awards': () => finishAwards(deps),
  remind: async () => {
    await remindUncollected(deps);
    await warnEndingShares(deps);
    await warnEndingSeals(deps);
  },
});

/** Jobs that come back by themselves, and after how many minutes. */
export const recurringJobs: readonly { readonly kind: string; readonly minutes: number }[] = [
  { kind: 'clean-up', minutes: 60 },
  { kind: 'finish-awards', minutes: 1 },
  { kind: 'remind', minutes: 15 },
];
