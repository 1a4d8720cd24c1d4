/** organisations: legal entities, their addresses on the web, and the people who act for them. */
export * from './members.store.ts';
export * from './organisations.store.ts';
