import { parseDateTime } from '../../base/index.ts';
import type { Crypto, KeyResolver, PublicKey, ResolvedKey } from '../../ports/index.ts';
import { parseVerificationMethod } from '../keys/index.ts';
import type { CompactJws } from './parse-compact-jws.ts';
import { verifyCompactJws } from './verify-compact-jws.ts';

/** What came of looking up the issuer's key and holding the JWS against it. */
export type IssuerJwtOutcome =
  /** The key's holder signed it. Whether to trust them is NOT answered here. */
  | ({ readonly state: 'verified' } & IssuerKey)
  | ({
      readonly state: 'key-retired';
      readonly reason: 'key-revoked' | 'key-expired';
      /** RFC 3339, as the controller says. */
      readonly since: string;
    } & IssuerKey)
  | {
      readonly state: 'invalid';
      readonly reason: 'algorithm-wrong' | 'signature-wrong' | 'controller-mismatch' | 'key-purpose-wrong';
    }
  | { readonly state: 'key-unavailable'; readonly cause: 'absent' | 'unreachable'; readonly reason: string }
  /** The header doesn't name a key in a way that we look up. */
  | { readonly state: 'key-unnamed' };

interface IssuerKey {
  readonly key: PublicKey;
  readonly keyId: string;
  readonly controller: string;
}

/** What is needed to verify a JWS of an issuer. */
export interface VerifyIssuerJwtOptions {
  readonly jws: CompactJws;
  /** Who the claims say signed; a DID or another absolute address. */
  readonly issuer: string;
  readonly keyResolver: KeyResolver;
  readonly crypto: Crypto;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What the key must be published for; assertions unless given. Holders authenticate. */
  readonly purpose?: 'assertionMethod' | 'authentication';
}

/**
 * Verifies a JWS by a key of its issuer that `kid` names: the absolute address of a
 * verification method, or its fragment under the issuer. That the controller of the key
 * is the issuer is left to the caller, who gets it.
 *
 * @see Securing Verifiable Credentials using JOSE and COSE, section 4
 */
export const verifyIssuerJwt = async (options: VerifyIssuerJwtOptions): Promise<IssuerJwtOutcome> => {
  const { jws, issuer, keyResolver, crypto, now } = options;
  const keyId = toMethod(jws.header.kid, issuer);
  if (keyId === undefined) return { state: 'key-unnamed' };
  const resolved = await keyResolver.resolve(keyId);
  if (resolved.state !== 'found')
    return { state: 'key-unavailable', cause: resolved.state, reason: resolved.reason };
  const { key, controller } = resolved;
  if (controller !== parseVerificationMethod(keyId)?.controller)
    return { state: 'invalid', reason: 'controller-mismatch' };
  const serves = options.purpose === 'authentication' ? resolved.forAuthentication : resolved.forAssertion;
  if (serves !== true) return { state: 'invalid', reason: 'key-purpose-wrong' };
  const outcome = await verifyCompactJws(jws, key, crypto);
  if (outcome !== 'verified') return { state: 'invalid', reason: outcome };
  const retired = findRetirement(resolved, now);
  return retired === undefined
    ? { state: 'verified', key, keyId, controller }
    : { state: 'key-retired', key, keyId, controller, ...retired };
};

/** `kid` as an absolute address; a bare fragment belongs to the issuer. */
const toMethod = (kid: unknown, issuer: string): string | undefined => {
  if (typeof kid !== 'string' || kid === '') return undefined;
  if (parseVerificationMethod(kid) !== undefined) return kid;
  const method = `${issuer}#${kid.replace(/^#/, '')}`;
  return kid.includes(':') || parseVerificationMethod(method) === undefined ? undefined : method;
};

const findRetirement = (key: Extract<ResolvedKey, { state: 'found' }>, now: number) => {
  const hasPassed = (moment: string | undefined): moment is string =>
    // A date that can't be read must not keep a revoked key alive.
    moment !== undefined && (parseDateTime(moment) ?? now) <= now;
  if (hasPassed(key.revoked)) return { reason: 'key-revoked', since: key.revoked } as const;
  if (hasPassed(key.expires)) return { reason: 'key-expired', since: key.expires } as const;
  return undefined;
};
