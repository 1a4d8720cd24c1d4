/**
 * keys: private keys in custody, secret links, and the platform's cryptography. Who
 * may have a key made or use one is the services' matter.
 */
export { createEd25519Signer } from './ed25519-signer.ts';
export * from './key-custody.ts';
export * from './keyed-hash.ts';
export { nodeCrypto } from './node-crypto.ts';
export { openPkcs12 } from './pkcs12/index.ts';
export { generateSealKey, readSealKey, type SealKey, type SealKeyType } from './seal-key.ts';
