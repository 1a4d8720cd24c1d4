import { constants, createPublicKey, hash, type KeyObject, verify } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Problem } from '@sigillo/core/base';
import type { CertificateKey, Crypto, PublicKey, SignatureScheme } from '@sigillo/core/ports';
import { isStrictEd25519Point } from '@sigillo/core/proofs/keys';

/** DER before the raw point in a SubjectPublicKeyInfo; the NIST points are compressed. */
const spkiPrefix = {
  Ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
  'P-256': Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
  'P-384': Buffer.from('3046301006072a8648ce3d020106052b81040022033200', 'hex'),
} as const;

const sizes = {
  Ed25519: { key: 32, signature: 64, digest: null },
  'P-256': { key: 33, signature: 64, digest: 'sha256' },
  'P-384': { key: 49, signature: 96, digest: 'sha384' },
} as const;

const hashNames = { 'sha-256': 'sha256', 'sha-384': 'sha384', 'sha-512': 'sha512' } as const;

/** The lengths of signatures by the keys of certificates; RSA's depends on the key. */
const signatureSizes = { 'P-256': 64, 'P-384': 96, 'P-521': 132, Ed25519: 64 } as const;

/** Whether the scheme is one for this key, before anything is calculated. */
const fits = (key: CertificateKey, scheme: SignatureScheme, signature: Uint8Array): boolean => {
  if (key.type === 'RSA') return scheme.family === 'rsa-pkcs1' || scheme.family === 'rsa-pss';
  if (signature.length !== signatureSizes[key.type]) return false;
  if (key.type !== 'Ed25519') return scheme.family === 'ecdsa';
  return (
    scheme.family === 'ed25519' &&
    isStrictEd25519Point(key.bytes) &&
    isStrictEd25519Point(signature.subarray(0, 32))
  );
};

const rsaPadding = (scheme: SignatureScheme) =>
  scheme.family === 'rsa-pss'
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
    : { padding: constants.RSA_PKCS1_PADDING };

/** The cryptographic primitives of Node, at once and in this thread. */
export const nodeCrypto: Crypto = {
  // In one call a digest costs half of what an object that is fed and asked costs.
  digest: (algorithm, data) => new Uint8Array(hash(hashNames[algorithm], data, 'buffer')),

  sha256Hex: (text) => hash('sha256', text, 'hex'),

  verify: (key, signature, data) => {
    const size = sizes[key.type];
    if (key.bytes.length !== size.key || signature.length !== size.signature) return false;
    if (key.type === 'Ed25519' && !isStrictEd25519Point(signature.subarray(0, 32))) return false;
    const loaded = loadKey(key);
    if (loaded === undefined) return false;
    try {
      return key.type === 'Ed25519'
        ? verify(null, data, loaded, signature)
        : verify(size.digest, data, { key: loaded, dsaEncoding: 'ieee-p1363' }, signature);
    } catch {
      return false;
    }
  },

  verifyWithCertificate: (key, scheme, signature, data) => {
    if (!fits(key, scheme, signature)) return false;
    try {
      const options = {
        key: createPublicKey({ key: Buffer.from(key.spki), format: 'der', type: 'spki' }),
        dsaEncoding: 'ieee-p1363' as const,
        ...(key.type === 'RSA' ? rsaPadding(scheme) : {}),
      };
      return verify(key.type === 'Ed25519' ? null : hashNames[scheme.digest], data, options, signature);
    } catch {
      return false;
    }
  },

  gunzip: (data, maxBytes) => {
    const inflated = inflate(data, maxBytes);
    // Browsers take one member and nothing after it; Node would join several. The
    // last four bytes are the length of the last member alone.
    const lengthSaid = Buffer.from(data).readUInt32LE(data.length - 4);
    if (inflated.consumed !== data.length || inflated.bytes.length % 2 ** 32 !== lengthSaid) {
      throw new Problem('request', 'gzip-malformed');
    }
    return inflated.bytes;
  },

  gzip: (data) => new Uint8Array(gzipSync(data)),
};

const inflate = (data: Uint8Array, maxBytes: number): { bytes: Uint8Array; consumed: number } => {
  try {
    // With `info`, Node answers the engine beside the bytes; its types don't know that.
    const answer = gunzipSync(data, { maxOutputLength: maxBytes, info: true }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { bytes: new Uint8Array(answer.buffer), consumed: answer.engine.bytesWritten };
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') {
      throw new Problem('limit', 'too-large', { cause: thrown });
    }
    throw new Problem('request', 'gzip-malformed', { cause: thrown });
  }
};

const loadedKeys = new Map<string, KeyObject>();
const mostLoadedKeys = 500;

/** A key as OpenSSL has it, kept: loading one costs a tenth of a verification. Undefined for a point off its curve. */
const loadKey = ({ type, bytes }: PublicKey): KeyObject | undefined => {
  const name = type + Buffer.from(bytes).toString('latin1');
  const known = loadedKeys.get(name);
  if (known !== undefined) return known;
  if (type === 'Ed25519' && !isStrictEd25519Point(bytes)) return undefined;
  try {
    const spki = Buffer.concat([spkiPrefix[type], bytes]);
    const loaded = createPublicKey({ key: spki, format: 'der', type: 'spki' });
    // Strangers bring keys: the table starts anew before it grows.
    if (loadedKeys.size >= mostLoadedKeys) loadedKeys.clear();
    loadedKeys.set(name, loaded);
    return loaded;
  } catch {
    return undefined;
  }
};
