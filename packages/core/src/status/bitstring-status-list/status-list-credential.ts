import {
  err,
  isJsonObject,
  type Json,
  type JsonObject,
  ok,
  parseDateTime,
  type Result,
  toDateTime,
  toList,
} from '../../base/index.ts';
import type { StatusPurpose } from './status-list-entry.ts';

/** What a new status list credential says. Times are milliseconds since 1970, `ttl` is milliseconds. */
export interface StatusListCredentialOptions {
  /** Where it is published. */
  readonly id: string;
  readonly issuer: string;
  readonly purpose: StatusPurpose;
  readonly encodedList: string;
  readonly validFrom: number;
  readonly validUntil: number;
  readonly ttl: number;
}

/**
 * Creates an unsigned status list credential.
 *
 * @see Bitstring Status List v1.0, section 2.2, BitstringStatusListCredential
 */
export const createStatusListCredential = (options: StatusListCredentialOptions): JsonObject => ({
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: options.id,
  type: ['VerifiableCredential', 'BitstringStatusListCredential'],
  issuer: options.issuer,
  validFrom: toDateTime(options.validFrom),
  validUntil: toDateTime(options.validUntil),
  credentialSubject: {
    id: `${options.id}#list`,
    type: 'BitstringStatusList',
    statusPurpose: options.purpose,
    encodedList: options.encodedList,
    ttl: options.ttl,
  },
});

/** A status list credential, read. */
export interface StatusListCredential {
  readonly id: string | undefined;
  readonly issuer: string;
  readonly purposes: readonly string[];
  readonly encodedList: string;
  /** Milliseconds since 1970. */
  readonly validFrom: number | undefined;
  readonly validUntil: number | undefined;
  /** Milliseconds that a copy may be used before asking again. */
  readonly ttl: number | undefined;
}

/**
 * Reads a status list credential. Its proof, and that its issuer may speak for
 * the credential's, is NOT checked here.
 */
export const parseStatusListCredential = (
  document: Json,
): Result<StatusListCredential, 'status-list-malformed'> => {
  const malformed = err('status-list-malformed' as const);
  if (!isJsonObject(document) || !isJsonObject(document.credentialSubject)) return malformed;
  const subject = document.credentialSubject;
  const types = toList(document.type);
  if (!types.includes('VerifiableCredential') || !types.includes('BitstringStatusListCredential'))
    return malformed;
  if (!toList(subject.type).includes('BitstringStatusList')) return malformed;
  const issuer = isJsonObject(document.issuer) ? document.issuer.id : document.issuer;
  const purposes = toList(subject.statusPurpose).filter((purpose) => typeof purpose === 'string');
  const id = document.id;
  if (typeof issuer !== 'string' || purposes.length === 0 || typeof subject.encodedList !== 'string')
    return malformed;
  if (id !== undefined && typeof id !== 'string') return malformed;
  if (subject.ttl !== undefined && typeof subject.ttl !== 'number') return malformed;
  const validFrom = readDate(document.validFrom);
  const validUntil = readDate(document.validUntil);
  if (validFrom === 'malformed' || validUntil === 'malformed') return malformed;
  return ok({
    id,
    issuer,
    purposes,
    encodedList: subject.encodedList,
    validFrom,
    validUntil,
    ttl: subject.ttl,
  });
};

const readDate = (value: Json | undefined): number | undefined | 'malformed' => {
  if (value === undefined) return undefined;
  return (typeof value === 'string' ? parseDateTime(value) : undefined) ?? 'malformed';
};
