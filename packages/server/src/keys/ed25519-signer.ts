import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { Signer } from '@sigillo/core/ports';

/**
 * Creates a signer of an Ed25519 private key that this process holds.
 * Another kind of key is a fault of the caller.
 *
 * @param verificationMethod the key's absolute URL, as verifiers will look it up
 */
export const createEd25519Signer = (privateKey: KeyObject, verificationMethod: string): Signer => {
  if (privateKey.asymmetricKeyType !== 'ed25519') {
    throw new Error(`Not an Ed25519 key: ${privateKey.asymmetricKeyType}`);
  }
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  return {
    publicKey: { type: 'Ed25519', bytes: new Uint8Array(Buffer.from(x as string, 'base64url')) },
    verificationMethod,
    sign: (data) => new Uint8Array(sign(null, data, privateKey)),
  };
};
