import { batchJobKind, createBatchHandler } from '../services/awarding/index.ts';
import type { Deps } from '../services/deps.ts';
import { cleanUp } from '../services/operating/clean-up.ts';
import type { JobHandler } from './run-job.ts';

/** Every kind of job and who does it. */
export const createHandlers = (deps: Deps): Readonly<Record<string, JobHandler>> => ({
  [batchJobKind]: createBatchHandler(deps),
  'clean-up': () => cleanUp(deps),
});

/** Jobs that come back by themselves, and after how many minutes. */
export const recurringJobs: readonly { readonly kind: string; readonly minutes: number }[] = [
  { kind: 'clean-up', minutes: 60 },
];
