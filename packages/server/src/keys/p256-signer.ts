import { createPublicKey, type KeyObject, sign } from 'node:crypto';
import type { PublicKey, Signer } from '@sigillo/core/ports';

/** The public half of a P-256 key, as a compressed point. */
export const toP256PublicKey = (key: KeyObject): PublicKey & { readonly type: 'P-256' } => {
  const { crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
  if (crv !== 'P-256') throw new Error(`Not a P-256 key: ${key.asymmetricKeyType}`);
  const parity = (Buffer.from(y as string, 'base64url').at(-1) as number) % 2;
  const bytes = Buffer.concat([Buffer.of(2 + parity), Buffer.from(x as string, 'base64url')]);
  return { type: 'P-256', bytes: new Uint8Array(bytes) };
};

/**
 * Creates a signer of a P-256 private key that this process holds.
 * Another kind of key is a fault of the caller.
 *
 * @param verificationMethod the key's absolute URL, as verifiers will look it up
 */
export const createP256Signer = (privateKey: KeyObject, verificationMethod: string): Signer => ({
  publicKey: toP256PublicKey(privateKey),
  verificationMethod,
  sign: (data) => new Uint8Array(sign('sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' })),
});
