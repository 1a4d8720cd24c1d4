import { createHash, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Problem } from '@sigillo/core/base';
import type { Crypto, PublicKey } from '@sigillo/core/ports';
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

/** The cryptographic primitives of Node, at once and in this thread. */
export const nodeCrypto: Crypto = {
  digest: (algorithm, data) =>
    new Uint8Array(
      createHash(algorithm === 'sha-256' ? 'sha256' : 'sha384')
        .update(data)
        .digest(),
    ),

  verify: (key, signature, data) => {
    const size = sizes[key.type];
    if (key.bytes.length !== size.key || signature.length !== size.signature) return false;
    if (key.type === 'Ed25519') {
      if (!isStrictEd25519Point(key.bytes) || !isStrictEd25519Point(signature.subarray(0, 32))) return false;
    }
    try {
      return verify(size.digest, data, { key: toKeyObject(key), dsaEncoding: 'ieee-p1363' }, signature);
    } catch {
      // A point that is not on the curve: OpenSSL refuses to load it.
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

const toKeyObject = (key: PublicKey): KeyObject =>
  createPublicKey({ key: Buffer.concat([spkiPrefix[key.type], key.bytes]), format: 'der', type: 'spki' });
