/**
 * base: what every room may use and what knows no domain word: JSON, pointers,
 * bytes, results, problems. It leaves the world to ports.
 */
export * from './json.ts';
export * from './pointer.ts';
export * from './problem.ts';
export * from './result.ts';
