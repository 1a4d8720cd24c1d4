import { isJsonObject } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { verifyCompactJws } from '../jose/index.ts';
import { fromJwk } from '../keys/index.ts';
import { digestOf, isDigestAlgorithm } from './digests.ts';
import { type SdJwt, signedClaims } from './parse-sd-jwt.ts';

/** What a verifier asks of the holder. None of it can be left out. */
export interface VerifyKeyBindingOptions {
  /** The issuer's signature has been verified by the caller. */
  readonly sdJwt: SdJwt;
  readonly nonce: string;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How old it may be, in milliseconds. */
  readonly maxAge: number;
  readonly crypto: Crypto;
}

/** What came of it; `bound`: the holder of the key showed exactly this, to this audience, now. */
export type KeyBindingOutcome =
  | 'bound'
  | 'key-binding-absent'
  | 'key-binding-malformed'
  | 'key-binding-key-unsupported'
  | 'key-binding-signature-wrong'
  | 'key-binding-nonce-wrong'
  | 'key-binding-audience-wrong'
  | 'key-binding-hash-wrong'
  | 'key-binding-too-old'
  | 'key-binding-in-future';

// Clocks differ a little.
const skew = 60_000;

/**
 * Verifies that whoever shows an SD-JWT holds the key that its issuer bound it to.
 *
 * @see RFC 9901, section 7.3
 */
export const verifyKeyBinding = async (options: VerifyKeyBindingOptions): Promise<KeyBindingOutcome> => {
  const { sdJwt, nonce, audience, now, maxAge, crypto } = options;
  const { keyBinding, presented } = sdJwt;
  if (keyBinding === undefined) return 'key-binding-absent';
  const { cnf, _sd_alg: algorithm = 'sha-256' } = signedClaims(sdJwt);
  if (keyBinding.header.typ !== 'kb+jwt' || !isDigestAlgorithm(algorithm)) return 'key-binding-malformed';
  const key = isJsonObject(cnf) && isJsonObject(cnf.jwk) ? fromJwk(cnf.jwk) : undefined;
  if (!key?.ok) return 'key-binding-key-unsupported';
  const outcome = await verifyCompactJws(keyBinding, key.value, crypto);
  if (outcome !== 'verified') return 'key-binding-signature-wrong';

  const { claims } = keyBinding;
  if (claims.nonce !== nonce) return 'key-binding-nonce-wrong';
  if (claims.aud !== audience) return 'key-binding-audience-wrong';
  if (claims.sd_hash !== (await digestOf(presented, algorithm, crypto))) return 'key-binding-hash-wrong';
  if (typeof claims.iat !== 'number') return 'key-binding-malformed';
  const issuedAt = claims.iat * 1000;
  if (issuedAt > now + skew) return 'key-binding-in-future';
  return issuedAt + maxAge < now - skew ? 'key-binding-too-old' : 'bound';
};
