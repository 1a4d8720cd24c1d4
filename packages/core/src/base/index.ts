/**
 * base: what every room may use and what knows no domain word: JSON, pointers,
 * bytes and their encodings, dates, results, problems. It leaves the world to ports.
 */
export * from './base58.ts';
export * from './base64.ts';
export * from './base64url.ts';
export * from './bytes.ts';
export * from './canonical-json.ts';
export * from './date-time.ts';
export * from './inflate.ts';
export * from './json.ts';
export * from './multibase.ts';
export * from './parse-json.ts';
export * from './parse-xml.ts';
export * from './pointer.ts';
export * from './problem.ts';
export * from './result.ts';
