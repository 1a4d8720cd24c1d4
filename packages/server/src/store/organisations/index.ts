/** organisations: legal entities, their addresses on the web, and the people and programs that act for them. */
export * from './api-keys.store.ts';
export * from './members.store.ts';
export * from './organisations.store.ts';
export type { Confirmation } from './organisations.tables.ts';
