/** batches: many awards under one decision, from a file: previewed, started, paused, resumed after a crash. */
export * from './faulty-rows.ts';
export * from './get-batch.ts';
export * from './list-template.ts';
export * from './preview-batch.ts';
export * from './run-batch.ts';
export * from './steer-batch.ts';
export * from './watch-batch.ts';
