/** decisions: who or which board decided to award, when, and where it is written down. */
export * from './get-decision.ts';
export * from './list-decisions.ts';
export * from './load-awardable.ts';
export * from './record-decision.ts';
export * from './require-human-decision.ts';
