/**
 * jobs: work apart from requests. Workers take jobs and messages from the store one by one,
 * survive being killed, and can be paused. What a job does is its service's business.
 */
export * from './outbox-worker.ts';
export * from './run-job.ts';
export * from './schedule.ts';
export * from './workers.ts';
