import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';

/** What every SD-JWT VC says, whatever it is about. Nothing here is proven. */
export interface SdJwtVcEnvelope {
  readonly issuer: string;
  readonly vct: string;
  readonly id?: string;
  /** Milliseconds since 1970. */
  readonly issuedAt?: number;
  readonly validFrom?: number;
  readonly validUntil?: number;
  /** The place in a token status list. */
  readonly status?: { readonly list: string; readonly index: number };
}

/** Why claims aren't those of an SD-JWT VC that we can read, and where. */
export interface SdJwtVcFault {
  readonly code:
    | 'type-missing'
    | 'issuer-malformed'
    | 'id-malformed'
    | 'date-malformed'
    | 'status-malformed'
    | 'claim-must-be-open';
  readonly pointer: string;
}

/** Claims that decide a verdict: whoever could withhold them could hide an end or a revocation. */
const open = ['iss', 'nbf', 'exp', 'iat', 'cnf', 'vct', 'vct#integrity', 'status', 'jti'];

/**
 * Reads the envelope of resolved claims.
 *
 * @param disclosed the claims at the top that came by disclosure
 * @see SD-JWT-based Verifiable Credentials, section 3.2.2
 */
export const parseSdJwtVcEnvelope = (
  claims: JsonObject,
  disclosed: readonly string[],
): Result<SdJwtVcEnvelope, SdJwtVcFault> => {
  const refuse = (code: SdJwtVcFault['code'], name: string) => err({ code, pointer: `/${name}` });
  const hidden = disclosed.find((name) => open.includes(name));
  if (hidden !== undefined) return refuse('claim-must-be-open', hidden);
  const { vct, iss, jti, status } = claims;
  if (typeof vct !== 'string' || vct === '') return refuse('type-missing', 'vct');
  if (typeof iss !== 'string' || !/^[a-z][a-z0-9+.-]*:\S+$/i.test(iss))
    return refuse('issuer-malformed', 'iss');
  if (jti !== undefined && typeof jti !== 'string') return refuse('id-malformed', 'jti');
  const dates: { issuedAt?: number; validFrom?: number; validUntil?: number } = {};
  for (const [name, key] of [
    ['iat', 'issuedAt'],
    ['nbf', 'validFrom'],
    ['exp', 'validUntil'],
  ] as const) {
    const value = claims[name];
    if (value === undefined) continue;
    if (!isInstant(value)) return refuse('date-malformed', name);
    dates[key] = value * 1000;
  }
  const entry = status === undefined ? undefined : readStatus(status);
  if (entry === 'malformed') return refuse('status-malformed', 'status');
  return ok({
    issuer: iss,
    vct,
    ...(jti === undefined ? {} : { id: jti }),
    ...dates,
    ...(entry === undefined ? {} : { status: entry }),
  });
};

// From 1970 to the end of the year 9999.
const isInstant = (value: Json): value is number =>
  typeof value === 'number' && value >= 0 && value <= 253_402_300_799;

/** Other mechanisms than a token status list aren't understood, so they are never "no status". */
const readStatus = (status: Json): SdJwtVcEnvelope['status'] | 'malformed' => {
  const entry = isJsonObject(status) ? status.status_list : undefined;
  if (!isJsonObject(entry) || typeof entry.uri !== 'string' || !URL.canParse(entry.uri)) return 'malformed';
  const { idx } = entry;
  if (typeof idx !== 'number' || !Number.isSafeInteger(idx) || idx < 0) return 'malformed';
  return { list: entry.uri, index: idx };
};
