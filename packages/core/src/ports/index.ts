/**
 * ports: what core asks of the world. Adapters live outside core (server, web,
 * cli); fakes for tests live in `testing`.
 */
export type * from './clock.ts';
export type * from './crypto.ts';
export type * from './fetcher.ts';
export type * from './key-resolver.ts';
export type * from './random.ts';
export type * from './signer.ts';
export type * from './status-source.ts';
export type * from './timestamp-authority.ts';
export type * from './trust-source.ts';
