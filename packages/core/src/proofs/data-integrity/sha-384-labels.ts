import { sha384 } from '@noble/hashes/sha2.js';
import { toHex, toUtf8 } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';

/**
 * A Crypto whose SHA-256 is SHA-384: under a P-384 key, canonicalisation orders
 * blank nodes by the digest of the suite too. For canonicalisation alone.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.2.3; RDFC-1.0, section 4.2
 */
export const withSha384Labels = (crypto: Crypto): Crypto => ({
  ...crypto,
  digest: (_, data) => crypto.digest('sha-384', data),
  sha256Hex: (text) => toHex(sha384(toUtf8(text))),
});
