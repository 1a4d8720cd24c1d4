/**
 * encryption: bodies under a key of the learner or person, those keys under the
 * tenant's, that one under the master key; and erasure, which is the loss of a key.
 * What is in a body is its store's business.
 */
export type { BodyPlace } from './body.ts';
export { createEncryption, type Encryption } from './encryption.ts';
export * from './erasure.ts';
export * from './erasure-journal.ts';
export * from './master-key.ts';
