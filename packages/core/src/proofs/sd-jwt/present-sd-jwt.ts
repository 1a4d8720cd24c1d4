import { err, ok, type Result } from '../../base/index.ts';
import type { Crypto, Signer } from '../../ports/index.ts';
import { createCompactJws } from '../jose/index.ts';
import { type ClaimPath, touches } from './claim-path.ts';
import { digestOf, isDigestAlgorithm } from './digests.ts';
import { parseSdJwt, type SdJwtFault, signedClaims } from './parse-sd-jwt.ts';
import { type DisclosureFaultCode, resolveDisclosures } from './resolve-disclosures.ts';

/** For whom and when something is shown. */
export interface KeyBindingOptions {
  /** Of the verifier, fresh for this occasion. */
  readonly nonce: string;
  readonly audience: string;
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
  /** Holds the key that the issuer bound the claims to. */
  readonly signer: Signer;
}

/** What is shown of an SD-JWT. */
export interface PresentOptions {
  /** As its issuer handed it out, or as it was shown before. */
  readonly sdJwt: string;
  /** Each with everything in it, and with what must be opened to reach it. */
  readonly claims: readonly ClaimPath[];
  readonly keyBinding?: KeyBindingOptions;
  readonly crypto: Crypto;
}

/**
 * Shows chosen claims and withholds the others; key binding that it had before is
 * dropped. The issuer's signature is NOT checked here.
 *
 * @see RFC 9901, sections 4.3 and 7.2
 */
export const presentSdJwt = async ({
  sdJwt,
  claims,
  keyBinding,
  crypto,
}: PresentOptions): Promise<Result<string, SdJwtFault | DisclosureFaultCode>> => {
  const parsed = parseSdJwt(sdJwt);
  if (!parsed.ok) return parsed;
  const { disclosures, issuerJwt } = parsed.value;
  const resolved = await resolveDisclosures(signedClaims(parsed.value), disclosures, crypto);
  if (!resolved.ok) return err(resolved.error.code);
  const chosen = new Set(
    resolved.value.disclosed
      .filter(({ place }) => claims.some((path) => touches(path, place)))
      .flatMap(({ text, within }) => [...within, text]),
  );
  const presented = `${[issuerJwt, ...disclosures.filter((text) => chosen.has(text))].join('~')}~`;
  if (keyBinding === undefined) return ok(presented);
  const named = signedClaims(parsed.value)._sd_alg ?? 'sha-256';
  if (!isDigestAlgorithm(named)) return err('digest-unsupported');
  const { nonce, audience, issuedAt, signer } = keyBinding;
  const payload = {
    iat: Math.floor(issuedAt / 1000),
    aud: audience,
    nonce,
    sd_hash: await digestOf(presented, named, crypto),
  };
  const jwt = await createCompactJws({
    header: { typ: 'kb+jwt' },
    payload: JSON.stringify(payload),
    signer,
  });
  return ok(presented + jwt);
};
