/**
 * api: the HTTP API as data. Each operation is declared once: the server mounts
 * it, the typed client calls it, OpenAPI describes it. What people may do is
 * decided by the server's policies; sentences are in `messages`.
 */
export * from './achievements.schema.ts';
export * from './achievements.ts';
export * from './api-keys.schema.ts';
export * from './api-keys.ts';
export * from './awarding.schema.ts';
export * from './awarding.ts';
export * from './fields.schema.ts';
export * from './learner-lists.ts';
export * from './operation.ts';
export * from './organisations.schema.ts';
export * from './organisations.ts';
export * from './passkeys.ts';
export * from './public.ts';
export * from './seals.schema.ts';
export * from './seals.ts';
export * from './session.ts';
export * from './verification.schema.ts';
export * from './wallet.ts';
