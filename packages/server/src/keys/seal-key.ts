import { createHash, createPublicKey, generateKeyPair, type KeyObject, sign } from 'node:crypto';
import { promisify } from 'node:util';
import { toBase64url } from '@sigillo/core/base';
import type { CertificateKey, Signer } from '@sigillo/core/ports';
import { toMultikey } from '@sigillo/core/proofs/keys';
import { parsePublicKey, toPublicKey } from '@sigillo/core/proofs/x509';

/** Kinds of keys that authorities certify for e-seals and that we seal with. */
export const sealKeyTypes = ['P-256', 'P-384', 'RSA'] as const;
export type SealKeyType = (typeof sealKeyTypes)[number];

/** A private key for e-seals and how it is called. */
export interface SealKey {
  readonly type: SealKeyType;
  readonly privateKey: KeyObject;
  /** The whole SubjectPublicKeyInfo in DER, as certificates have it. */
  readonly spki: Uint8Array;
  /** As the register of keys has it: a compressed point, or of RSA the SubjectPublicKeyInfo. */
  readonly publicKey: Uint8Array;
  /** The fragment of its verification method. */
  readonly id: string;
}

const generate = promisify(generateKeyPair);

/** Makes a key: on the curve P-256, or RSA of 3072 bits where an authority takes nothing else. */
export const generateSealKey = async (type: 'P-256' | 'RSA'): Promise<SealKey> => {
  const { privateKey } =
    type === 'RSA'
      ? await generate('rsa', { modulusLength: 3072 })
      : await generate('ec', { namedCurve: 'P-256' });
  const key = readSealKey(privateKey);
  if (key === undefined) throw new Error(`a new key of ${type} is none`);
  return key;
};

/** Describes a private key; `undefined` for one that we don't seal with: another curve, RSA too short or too long. */
export const readSealKey = (privateKey: KeyObject): SealKey | undefined => {
  const spki = new Uint8Array(createPublicKey(privateKey).export({ format: 'der', type: 'spki' }));
  const parsed = parsePublicKey(spki);
  if (parsed === undefined || !isSealKeyType(parsed.type)) return undefined;
  const { type } = parsed;
  const point = toPublicKey(parsed);
  return point === undefined
    ? { type, privateKey, spki, publicKey: spki, id: `rsa-${digestOf(spki)}` }
    : { type, privateKey, spki, publicKey: point.bytes, id: toMultikey(point) };
};

const isSealKeyType = (type: CertificateKey['type']): type is SealKeyType =>
  (sealKeyTypes as readonly string[]).includes(type);

const digestOf = (bytes: Uint8Array): string =>
  toBase64url(new Uint8Array(createHash('sha256').update(bytes).digest()));

/** A signer that seals with a private key in this process. */
export const createSealSigner = (
  privateKey: KeyObject,
  type: SealKeyType,
  verificationMethod: string,
): Pick<Signer, 'sign' | 'verificationMethod'> => ({
  verificationMethod,
  sign: (data) =>
    new Uint8Array(
      sign(type === 'P-384' ? 'sha384' : 'sha256', data, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    ),
});
