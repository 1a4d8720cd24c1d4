/**
 * http: what knows a status code, a header or a cookie. Routes mount the
 * contract's operations, pages fill what web renders, problem.ts alone writes
 * problem documents. Whoever may do what is decided in services and policies.
 */
export * from './app.ts';
export * from './call.ts';
export type * from './env.ts';
export * from './mount.ts';
export * from './problem.ts';
export * from './rate-limit.ts';
export type * from './web.ts';
