import { err, isJsonObject, type JsonObject, ok, type Result } from '../../base/index.ts';
import { isStatusSize } from './encoded-list.ts';
import type { StatusSize } from './token-status-list.ts';

/** The media type's short name, in the header of every status list token. */
export const statusListTokenType = 'statuslist+jwt';

/** What a status list token says. Times are milliseconds since 1970, `ttl` is milliseconds. */
export interface StatusListClaims {
  /** Where it is published: credentials name it so. */
  readonly list: string;
  readonly issuer?: string;
  readonly issuedAt: number;
  readonly expires?: number;
  readonly ttl?: number;
  readonly bits: StatusSize;
  /** As `toEncodedTokenList` writes it. */
  readonly encoded: string;
}

/**
 * Creates the claims of a status list token.
 *
 * @see Token Status List, section 5.1
 */
export const createStatusListClaims = (claims: StatusListClaims): JsonObject => ({
  ...(claims.issuer === undefined ? {} : { iss: claims.issuer }),
  sub: claims.list,
  iat: Math.floor(claims.issuedAt / 1000),
  ...(claims.expires === undefined ? {} : { exp: Math.floor(claims.expires / 1000) }),
  ...(claims.ttl === undefined ? {} : { ttl: Math.floor(claims.ttl / 1000) }),
  status_list: { bits: claims.bits, lst: claims.encoded },
});

/** Reads the claims of a status list token. Its signature, and who may speak for an issuer, is NOT checked here. */
export const parseStatusListClaims = (
  claims: JsonObject,
): Result<StatusListClaims, 'status-list-malformed'> => {
  const malformed = err('status-list-malformed' as const);
  const { iss, sub, iat, exp, ttl, status_list: list } = claims;
  if (typeof sub !== 'string' || !isInstant(iat) || !isJsonObject(list)) return malformed;
  if (iss !== undefined && typeof iss !== 'string') return malformed;
  if (exp !== undefined && !isInstant(exp)) return malformed;
  if (ttl !== undefined && !(isInstant(ttl) && ttl > 0)) return malformed;
  if (!isStatusSize(list.bits) || typeof list.lst !== 'string') return malformed;
  return ok({
    list: sub,
    ...(iss === undefined ? {} : { issuer: iss }),
    issuedAt: iat * 1000,
    ...(exp === undefined ? {} : { expires: exp * 1000 }),
    ...(ttl === undefined ? {} : { ttl: ttl * 1000 }),
    bits: list.bits,
    encoded: list.lst,
  });
};

const isInstant = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= 253_402_300_799;
