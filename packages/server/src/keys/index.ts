/**
 * keys: private keys and the platform's cryptography. Which organisation uses
 * which key, and when, is the services' matter.
 */
export { createEd25519Signer } from './ed25519-signer.ts';
export { nodeCrypto } from './node-crypto.ts';
