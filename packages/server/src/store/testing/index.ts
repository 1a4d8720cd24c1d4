/**
 * testing: databases for tests. Not part of the product; nothing outside tests
 * imports it.
 */
export { type Engine, engines } from './engines.ts';
export * from './test-database.ts';
