import type { PublicKey, ResolvedKey } from '../../ports/index.ts';
import { parseVerificationMethod } from './did-url.ts';
import { fromMultikey, toMultikey } from './multikey.ts';

/** The `did:key` of a public key. */
export const toDidKey = (key: PublicKey): string => `did:key:${toMultikey(key)}`;

/** The address of the only verification method of a `did:key`. */
export const toDidKeyMethod = (key: PublicKey): string => `${toDidKey(key)}#${toMultikey(key)}`;

/**
 * Resolves a verification method of a `did:key`, which holds its own key.
 *
 * @see The did:key Method v0.9
 */
export const resolveDidKey = (verificationMethod: string): ResolvedKey => {
  const url = parseVerificationMethod(verificationMethod);
  if (url === undefined || url.controller !== `did:key:${url.fragment}`) {
    return { state: 'absent', reason: 'did-key-malformed' };
  }
  const key = fromMultikey(url.fragment);
  if (!key.ok) return { state: 'absent', reason: 'did-key-malformed' };
  return {
    state: 'found',
    key: key.value,
    controller: url.controller,
    forAssertion: true,
    forAuthentication: true,
  };
};
