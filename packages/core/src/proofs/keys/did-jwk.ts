import {
  fromBase64url,
  isJsonObject,
  parseJson,
  toBase64url,
  toCanonicalJson,
  toUtf8,
} from '../../base/index.ts';
import type { PublicKey, ResolvedKey } from '../../ports/index.ts';
import { parseVerificationMethod } from './did-url.ts';
import { fromJwk, toJwk } from './jwk.ts';

const prefix = 'did:jwk:';

/** The `did:jwk` of a public key. */
export const toDidJwk = (key: PublicKey): string =>
  `${prefix}${toBase64url(toUtf8(toCanonicalJson(toJwk(key))))}`;

/**
 * Resolves the only verification method of a `did:jwk`, which holds its own key.
 * Keys that aren't for signatures are refused, and so is a JWK that says one
 * thing twice.
 *
 * @see did:jwk Method Specification
 */
export const resolveDidJwk = (verificationMethod: string): ResolvedKey => {
  const url = parseVerificationMethod(verificationMethod);
  if (url === undefined || !url.controller.startsWith(prefix) || url.fragment !== '0') return malformed;
  const bytes = fromBase64url(url.controller.slice(prefix.length));
  const jwk = bytes.ok ? parseJson(bytes.value) : undefined;
  const key = jwk?.ok && isJsonObject(jwk.value) ? fromJwk(jwk.value) : undefined;
  if (!key?.ok) return malformed;
  return {
    state: 'found',
    key: key.value,
    controller: url.controller,
    forAssertion: true,
    forAuthentication: true,
  };
};

const malformed: ResolvedKey = { state: 'absent', reason: 'did-jwk-malformed' };
