/** awarding: decisions, learners, batches, the award register, sealed copies and what waits to be collected. */
export * from './award.store.ts';
export * from './award-list.store.ts';
export * from './batch.store.ts';
export * from './batch-row.store.ts';
export * from './credential.store.ts';
export * from './decision.store.ts';
export * from './learner.store.ts';
export * from './offer.store.ts';
export * from './open-batches.store.ts';
