import type { Crypto, PublicKey } from '../../ports/index.ts';
import { isAlgorithmOf } from './algorithms.ts';
import type { CompactJws } from './parse-compact-jws.ts';

/** What came of holding a JWS against a key. */
export type JwsOutcome = 'verified' | 'algorithm-wrong' | 'signature-wrong';

/**
 * Holds a JWS against the key that the caller has registered for its sender. The key
 * decides which `alg` there may be. Whose key it is, is NOT checked here.
 *
 * @see RFC 7515, section 5.2; RFC 8725, section 3.1
 */
export const verifyCompactJws = async (
  jws: CompactJws,
  key: PublicKey,
  crypto: Crypto,
): Promise<JwsOutcome> => {
  if (!isAlgorithmOf(jws.header.alg, key.type)) return 'algorithm-wrong';
  return (await crypto.verify(key, jws.signature, jws.signingInput)) ? 'verified' : 'signature-wrong';
};
