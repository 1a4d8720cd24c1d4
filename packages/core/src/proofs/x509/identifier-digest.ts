import { sha1 } from '@noble/hashes/legacy.js';
import { equalBytes } from '../../base/index.ts';
import type { Crypto, DigestAlgorithm } from '../../ports/index.ts';

/**
 * Tells whether a digest names these bytes. SHA-1 is taken here and nowhere else:
 * OCSP and older tokens name certificates by it, and a signature stands beside the name.
 */
export const isDigestOf = async (
  algorithm: DigestAlgorithm | 'sha-1',
  digest: Uint8Array,
  data: Uint8Array,
  crypto: Crypto,
): Promise<boolean> => {
  const own = algorithm === 'sha-1' ? sha1(data) : await crypto.digest(algorithm, data);
  return equalBytes(own, digest);
};
