import { ed25519 } from '@noble/curves/ed25519.js';
import { p256, p384, p521 } from '@noble/curves/nist.js';
import { concatBytes, Problem } from '@sigillo/core/base';
import type { CertificateKey, Crypto, KeyType, SignatureScheme } from '@sigillo/core/ports';
import { isStrictEd25519Point } from '@sigillo/core/proofs/keys';

const sizes: Readonly<Record<KeyType, { key: number; signature: number }>> = {
  Ed25519: { key: 32, signature: 64 },
  'P-256': { key: 33, signature: 64 },
  'P-384': { key: 49, signature: 96 },
};

const nistCurves = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const;

const verifyRsa = async (
  key: CertificateKey,
  scheme: SignatureScheme,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> => {
  if (scheme.family !== 'rsa-pkcs1' && scheme.family !== 'rsa-pss') return false;
  const hash = scheme.digest.toUpperCase();
  const name = scheme.family === 'rsa-pss' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5';
  const saltLength = Number(scheme.digest.slice(4)) / 8;
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey('spki', toOwned(key.spki), { name, hash }, false, ['verify']);
  return subtle.verify({ name, saltLength }, imported, toOwned(signature), toOwned(data));
};

/** The cryptographic primitives of browsers and workers, with the same verdicts as the server's. */
export const webCrypto: Crypto = {
  digest: async (algorithm, data) =>
    new Uint8Array(await globalThis.crypto.subtle.digest(algorithm.toUpperCase(), toOwned(data))),

  verify: async (key, signature, data) => {
    const size = sizes[key.type];
    if (key.bytes.length !== size.key || signature.length !== size.signature) return false;
    try {
      if (key.type === 'Ed25519') return await verifyEd25519(key.bytes, signature, data);
      const curve = key.type === 'P-256' ? p256 : p384;
      return curve.verify(signature, data, key.bytes, { lowS: false, prehash: true, format: 'compact' });
    } catch {
      // The library throws at points off the curve and at scalars out of range.
      return false;
    }
  },

  verifyWithCertificate: async (key, scheme, signature, data) => {
    try {
      if (key.type === 'RSA') return await verifyRsa(key, scheme, signature, data);
      if (key.type === 'Ed25519') {
        const fits = scheme.family === 'ed25519' && signature.length === 64;
        return fits && (await verifyEd25519(key.bytes, signature, data));
      }
      if (scheme.family !== 'ecdsa') return false;
      const digest = await globalThis.crypto.subtle.digest(scheme.digest.toUpperCase(), toOwned(data));
      const options = { lowS: false, prehash: false, format: 'compact' } as const;
      return nistCurves[key.type].verify(signature, new Uint8Array(digest), key.bytes, options);
    } catch {
      return false;
    }
  },

  gunzip: async (data, maxBytes) => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    const reader = pipe(data, new DecompressionStream('gzip')).getReader();
    for (;;) {
      const { done, value } = await reader.read().catch((cause: unknown) => {
        throw new Problem('request', 'gzip-malformed', { cause });
      });
      if (done) return concatBytes(...chunks);
      length += value.length;
      if (length > maxBytes) {
        await reader.cancel();
        throw new Problem('limit', 'too-large');
      }
      chunks.push(value);
    }
  },

  gzip: async (data) =>
    new Uint8Array(await new Response(pipe(data, new CompressionStream('gzip'))).arrayBuffer()),
};

/**
 * Checks S·B = R + k·A as RFC 8032 allows and OpenSSL does: without the
 * cofactor. Browsers' own Ed25519 is missing in some and differs among others,
 * and the library's `verify` multiplies by the cofactor.
 */
const verifyEd25519 = async (key: Uint8Array, signature: Uint8Array, data: Uint8Array): Promise<boolean> => {
  const encodedR = signature.subarray(0, 32);
  if (!isStrictEd25519Point(key) || !isStrictEd25519Point(encodedR)) return false;
  const { Point } = ed25519;
  const s = toNumber(signature.subarray(32));
  if (s >= Point.Fn.ORDER) return false;
  const hash = await globalThis.crypto.subtle.digest('SHA-512', toOwned(concatBytes(encodedR, key, data)));
  const k = toNumber(new Uint8Array(hash)) % Point.Fn.ORDER;
  const sum = Point.fromBytes(encodedR).add(Point.fromBytes(key).multiplyUnsafe(k));
  return Point.BASE.multiplyUnsafe(s).equals(sum);
};

const toNumber = (littleEndian: Uint8Array): bigint =>
  littleEndian.reduceRight((number, byte) => (number << 8n) | BigInt(byte), 0n);

const pipe = (data: Uint8Array, transform: CompressionStream | DecompressionStream) =>
  new Blob([toOwned(data)]).stream().pipeThrough(transform);

/** A copy in memory of its own: the platform's types refuse shared memory. */
const toOwned = (data: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(data);
