/**
 * api: the typed client of our own server, made from the contract's operations.
 * It knows addresses and refusals; what is asked when is the features' business.
 */
export * from './api-problem.ts';
export * from './call.ts';
export * from './queries.ts';
export * from './step-up.ts';
export * from './use-submit.ts';
