/**
 * services: one thing for one person per file: authorise, load, decide in the
 * domain, save in one transaction, tell. Requests and HTML are http's business,
 * SQL is store's.
 */
export * from './actor.ts';
export * from './deps.ts';
