/** verifying: core's verification, with our own keys, lists and register out of the store. Nothing checked is kept. */
export * from './collect-proof.ts';
export * from './get-trust.ts';
export * from './own-sources.ts';
export * from './verify-document.ts';
