import { err, type JsonObject, ok, type Result } from '../../base/index.ts';
import { type JwsFault, type Jwt, parseJwt } from '../jose/index.ts';

/** An SD-JWT in its parts. Nothing in it is proven. */
export interface SdJwt {
  readonly jwt: Jwt;
  /** The issuer's part, as it travels. */
  readonly issuerJwt: string;
  /** As they travel: their digests are over these texts. */
  readonly disclosures: readonly string[];
  /** What the key binding covers: everything up to and with the last `~`. */
  readonly presented: string;
  readonly keyBinding: Jwt | undefined;
}

/** Why a text was refused as an SD-JWT. */
export type SdJwtFault =
  | JwsFault
  | 'sd-jwt-malformed'
  | 'sd-jwt-too-many-disclosures'
  | 'key-binding-malformed';

// Ten times what a large credential has.
const mostDisclosures = 1_000;
const largest = 2_097_152;

/**
 * Takes an SD-JWT apart, with or without key binding. The disclosures aren't opened yet.
 *
 * @see RFC 9901, section 4
 */
export const parseSdJwt = (text: string): Result<SdJwt, SdJwtFault> => {
  if (text.length > largest) return err('jws-too-large');
  const [issuerJwt = '', ...rest] = text.split('~');
  const last = rest.pop();
  if (last === undefined || rest.includes('')) return err('sd-jwt-malformed');
  if (rest.length > mostDisclosures) return err('sd-jwt-too-many-disclosures');
  const jwt = parseJwt(issuerJwt);
  if (!jwt.ok) return jwt;
  const parts = {
    jwt: jwt.value,
    issuerJwt,
    disclosures: rest,
    presented: text.slice(0, text.length - last.length),
  };
  if (last === '') return ok({ ...parts, keyBinding: undefined });
  const keyBinding = parseJwt(last);
  return keyBinding.ok ? ok({ ...parts, keyBinding: keyBinding.value }) : err('key-binding-malformed');
};

/** The claims as the issuer signed them, digests and all. */
export const signedClaims = ({ jwt }: SdJwt): JsonObject => jwt.claims;
