/**
 * awarding: decisions, batches and awards. Learners' files are read here; keys, lists and
 * registers are sealing's, collecting is holding's.
 */
export * from './awards/index.ts';
export * from './batches/index.ts';
export * from './decisions/index.ts';
export * from './finish-awards.ts';
export * from './tidy-batches.ts';
