/**
 * trust-register: from a register's file to whom to trust, and with which keys.
 * Whoever hands the file over vouches for it; its own seal only shows that it
 * is whole.
 */
export { combineKeyResolvers, combineTrustSources } from './combine-sources.ts';
export { createRegisterKeyResolver, createRegisterTrustSource } from './register-sources.ts';
export { parseTrustDocument, type TrustDocument } from './trust-document.ts';
export { type RegisterFault, verifyTrustRegister } from './verify-trust-register.ts';
