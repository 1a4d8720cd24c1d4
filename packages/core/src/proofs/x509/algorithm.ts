import { p256, p384 } from '@noble/curves/nist.js';
import { concatBytes } from '../../base/index.ts';
import type { CertificateKey, DigestAlgorithm, PublicKey, SignatureScheme } from '../../ports/index.ts';
import {
  context,
  DerCursor,
  type DerNode,
  derBits,
  derInteger,
  derOid,
  derSequence,
  oids,
  readBits,
  readDer,
  readIntegerHex,
  readOid,
  readSmallInteger,
  refuseDer,
  tags,
} from './der/index.ts';

const digests: ReadonlyMap<string, DigestAlgorithm> = new Map([
  [oids.sha256, 'sha-256'],
  [oids.sha384, 'sha-384'],
  [oids.sha512, 'sha-512'],
]);

/** The digest that an AlgorithmIdentifier names; `undefined` for SHA-1 and whatever else we don't trust. */
export const readDigestAlgorithm = (node: DerNode): DigestAlgorithm | undefined =>
  digests.get(readAlgorithm(node).oid);

/** An AlgorithmIdentifier in two parts. Parameters that are NULL count as absent. */
const readAlgorithm = (node: DerNode): { oid: string; parameters: DerNode | undefined } => {
  const cursor = new DerCursor(node);
  const oid = readOid(cursor.next());
  const parameters = cursor.optional(tags.null) === undefined ? cursor.rest()[0] : undefined;
  cursor.end();
  return { oid, parameters };
};

const schemes: ReadonlyMap<string, SignatureScheme> = new Map([
  [oids.sha256WithRsa, { family: 'rsa-pkcs1', digest: 'sha-256' }],
  [oids.sha384WithRsa, { family: 'rsa-pkcs1', digest: 'sha-384' }],
  [oids.sha512WithRsa, { family: 'rsa-pkcs1', digest: 'sha-512' }],
  [oids.ecdsaWithSha256, { family: 'ecdsa', digest: 'sha-256' }],
  [oids.ecdsaWithSha384, { family: 'ecdsa', digest: 'sha-384' }],
  [oids.ecdsaWithSha512, { family: 'ecdsa', digest: 'sha-512' }],
  [oids.ed25519, { family: 'ed25519', digest: 'sha-512' }],
]);

/**
 * The scheme that an AlgorithmIdentifier names; `undefined` where we don't
 * trust it (SHA-1) or don't know it. `digest` is what a CMS SignerInfo names
 * beside a bare `rsaEncryption`.
 *
 * @see RFC 4055, section 3; RFC 5758; RFC 5652, section 10.1.2
 */
export const readSignatureScheme = (node: DerNode, digest?: DigestAlgorithm): SignatureScheme | undefined => {
  const { oid, parameters } = readAlgorithm(node);
  if (oid === oids.rsaEncryption) return digest && { family: 'rsa-pkcs1', digest };
  if (oid === oids.rsassaPss) return parameters && readPss(parameters);
  return parameters === undefined ? schemes.get(oid) : undefined;
};

/** RSASSA-PSS-params, where they name one digest for all and a salt of its length. */
const readPss = (node: DerNode): SignatureScheme | undefined => {
  const cursor = new DerCursor(node);
  const [hash, mask, salt] = [0, 1, 2].map((number) => cursor.optional(context(number))?.children[0]);
  cursor.end();
  if (hash === undefined || mask === undefined || salt === undefined) return undefined;
  const digest = readDigestAlgorithm(hash);
  const generator = readAlgorithm(mask);
  if (digest === undefined || generator.oid !== oids.mgf1 || generator.parameters === undefined) {
    return undefined;
  }
  const fits =
    readDigestAlgorithm(generator.parameters) === digest &&
    readSmallInteger(salt) === Number(digest.slice(4)) / 8;
  return fits ? { family: 'rsa-pss', digest } : undefined;
};

const curves: ReadonlyMap<string, { type: 'P-256' | 'P-384' | 'P-521'; size: number }> = new Map([
  [oids.p256, { type: 'P-256', size: 32 }],
  [oids.p384, { type: 'P-384', size: 48 }],
  [oids.p521, { type: 'P-521', size: 66 }],
]);

/**
 * Reads a SubjectPublicKeyInfo; `undefined` for keys that we don't take: RSA
 * below 2048 bits (weak) or above 8192 (a stranger's certificate must not make
 * us work for seconds), other curves.
 *
 * @see RFC 3279, section 2.3; RFC 5480; RFC 8410
 */
export const readCertificateKey = (node: DerNode): CertificateKey | undefined => {
  const cursor = new DerCursor(node);
  const { oid, parameters } = readAlgorithm(cursor.next(tags.sequence));
  const bytes = readBits(cursor.next());
  cursor.end();
  const spki = node.bytes;
  if (oid === oids.rsaEncryption) return isGoodRsaKey(bytes) ? { type: 'RSA', spki, bytes } : undefined;
  if (oid === oids.ed25519 && bytes.length === 32) return { type: 'Ed25519', spki, bytes };
  if (oid !== oids.ecPublicKey || parameters?.tag !== tags.oid) return undefined;
  const curve = curves.get(readOid(parameters));
  const fits = curve !== undefined && bytes.length === 2 * curve.size + 1 && bytes[0] === 4;
  return fits ? { type: curve.type, spki, bytes } : undefined;
};

/** As `readCertificateKey`, from the bytes of a SubjectPublicKeyInfo; `undefined` too where they are none. */
export const parsePublicKey = (spki: Uint8Array): CertificateKey | undefined => {
  const read = readDer(spki, readCertificateKey);
  return read.ok ? read.value : undefined;
};

const isGoodRsaKey = (bytes: Uint8Array): boolean => {
  const read = readDer(bytes, (node) => {
    const cursor = new DerCursor(node);
    const modulus = readIntegerHex(cursor.next()).replace(/^00/, '');
    const exponent = readIntegerHex(cursor.next());
    cursor.end();
    const bits = modulus.length * 4;
    return bits >= 2048 && bits <= 8192 && exponent.length <= 10;
  });
  return read.ok && read.value;
};

/** Sizes of the two halves of an ECDSA signature. */
const halves = { 'P-256': 32, 'P-384': 48, 'P-521': 66 } as const;

/**
 * The signature as the Crypto port wants it: certificates and tokens carry
 * ECDSA as a SEQUENCE of two integers. An empty result never verifies.
 */
export const toPortSignature = (key: CertificateKey, signature: Uint8Array): Uint8Array => {
  if (key.type === 'RSA' || key.type === 'Ed25519') return signature;
  const size = halves[key.type];
  const read = readDer(signature, (node) => {
    const cursor = new DerCursor(node);
    const numbers = [cursor.next(tags.integer), cursor.next(tags.integer)].map((half) => {
      readIntegerHex(half);
      const magnitude = half.content[0] === 0 ? half.content.subarray(1) : half.content;
      if (magnitude.length > size || (half.content[0] as number) >= 0x80) return refuseDer('out of range');
      return concatBytes(new Uint8Array(size - magnitude.length), magnitude);
    });
    cursor.end();
    return concatBytes(...numbers);
  });
  return read.ok ? read.value : new Uint8Array();
};

/** An ECDSA signature (r‖s) as certificates and tokens carry it; Ed25519's as it is. */
export const fromPortSignature = (type: PublicKey['type'], signature: Uint8Array): Uint8Array => {
  if (type === 'Ed25519') return signature;
  const half = signature.length / 2;
  return derSequence(derInteger(signature.subarray(0, half)), derInteger(signature.subarray(half)));
};

/** AlgorithmIdentifier of the signatures that a signer with such a key makes. */
export const writeSignatureAlgorithm = (type: PublicKey['type']): Uint8Array =>
  derSequence(
    derOid({ Ed25519: oids.ed25519, 'P-256': oids.ecdsaWithSha256, 'P-384': oids.ecdsaWithSha384 }[type]),
  );

/** The digest that goes with a signer's key. */
export const signerDigest = (type: PublicKey['type']): DigestAlgorithm =>
  (({ Ed25519: 'sha-512', 'P-256': 'sha-256', 'P-384': 'sha-384' }) as const)[type];

/** AlgorithmIdentifier of a digest, without parameters. */
export const writeDigestAlgorithm = (digest: DigestAlgorithm): Uint8Array =>
  derSequence(derOid({ 'sha-256': oids.sha256, 'sha-384': oids.sha384, 'sha-512': oids.sha512 }[digest]));

/** SubjectPublicKeyInfo of a signer's key. */
export const writePublicKey = (key: PublicKey): Uint8Array => {
  if (key.type === 'Ed25519') return derSequence(derSequence(derOid(oids.ed25519)), derBits(key.bytes));
  const [curve, oid] = key.type === 'P-256' ? [p256, oids.p256] : [p384, oids.p384];
  const point = curve.Point.fromBytes(key.bytes).toBytes(false);
  return derSequence(derSequence(derOid(oids.ecPublicKey), derOid(oid)), derBits(point));
};

/** The key as signers and DID documents have it; `undefined` for kinds that we don't seal with. */
export const toPublicKey = ({ type, bytes }: CertificateKey): PublicKey | undefined => {
  if (type === 'Ed25519') return { type, bytes };
  if (type !== 'P-256' && type !== 'P-384') return undefined;
  const size = halves[type];
  const parity = (bytes[2 * size] as number) % 2;
  return { type, bytes: concatBytes(Uint8Array.of(2 + parity), bytes.subarray(1, size + 1)) };
};
