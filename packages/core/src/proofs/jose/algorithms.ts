import type { KeyType } from '../../ports/index.ts';

/** What `alg` may say of a key of each type; the first is what we write. */
const algorithms: Readonly<Record<KeyType, readonly [string, ...string[]]>> = {
  // RFC 9864 gives the curve its own name and lays the old one aside; readers still know the old one best.
  Ed25519: ['EdDSA', 'Ed25519'],
  'P-256': ['ES256'],
  'P-384': ['ES384'],
};

/**
 * The `alg` that goes with a key.
 *
 * @see RFC 7518, section 3.1; RFC 8037; RFC 9864
 */
export const algorithmOf = (type: KeyType): string => algorithms[type][0];

/** Whether a key of this type makes signatures of this `alg`: the key decides, never the header. */
export const isAlgorithmOf = (algorithm: string, type: KeyType): boolean =>
  algorithms[type].includes(algorithm);
