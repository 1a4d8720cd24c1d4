/**
 * store: everything that contains SQL. It opens the database, keeps tenants and
 * persons apart, and gives each aggregate its port; no row type leaves it.
 * Conventions for a new aggregate: README.md beside this file.
 */

export * from './accounts/index.ts';
export * from './awarding/index.ts';
export * from './designing/index.ts';
export * from './encryption/index.ts';
export * from './holding/index.ts';
export { installationTenant } from './isolation.ts';
export * from './new-id.ts';
export * from './open-store.ts';
export * from './operations/audit.store.ts';
export * from './operations/idempotency.store.ts';
export * from './operations/installation.store.ts';
export * from './operations/job.store.ts';
export type { Job, JobState } from './operations/job.ts';
export * from './operations/outbox.store.ts';
export * from './operations/work-overview.store.ts';
export * from './organisations/index.ts';
export * from './sealing/index.ts';
export type { Scope, Transaction, TransactionOptions, WithScope } from './transaction.ts';
