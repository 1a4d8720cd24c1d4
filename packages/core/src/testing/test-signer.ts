import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384 } from '@noble/curves/nist.js';
import type { PublicKey, Signer } from '../ports/index.ts';
import { toDidKeyMethod } from '../proofs/keys/index.ts';

/**
 * Creates an Ed25519 signer whose private key everybody can work out.
 *
 * @param seed 0–255, the same number always gives the same key
 * @param verificationMethod by default that of the key's `did:key`
 */
export const createTestSigner = (seed = 1, verificationMethod?: string): Signer => {
  const secret = new Uint8Array(32).fill(seed);
  const publicKey: PublicKey = { type: 'Ed25519', bytes: ed25519.getPublicKey(secret) };
  return {
    publicKey,
    verificationMethod: verificationMethod ?? toDidKeyMethod(publicKey),
    sign: (data) => ed25519.sign(data, secret),
  };
};

/**
 * Creates a signer on a NIST curve whose private key everybody can work out.
 *
 * @param seed 1–255, the same number always gives the same key
 */
export const createTestEcSigner = (seed = 1, type: 'P-256' | 'P-384' = 'P-256'): Signer => {
  const [curve, size] = type === 'P-256' ? [p256, 32] : [p384, 48];
  const secret = new Uint8Array(size).fill(seed);
  const publicKey: PublicKey = { type, bytes: curve.getPublicKey(secret, true) };
  return {
    publicKey,
    verificationMethod: toDidKeyMethod(publicKey),
    sign: (data) => curve.sign(data, secret),
  };
};
