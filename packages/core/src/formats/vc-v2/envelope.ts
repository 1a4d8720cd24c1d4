import {
  err,
  isJsonObject,
  type Json,
  type JsonObject,
  ok,
  parseDateTime,
  type Result,
  toList,
} from '../../base/index.ts';
import type { LanguageMap } from '../../domain/index.ts';
import { readName } from './names.ts';

/** First in the context list of every credential of the second data model. */
export const credentialsContext = 'https://www.w3.org/ns/credentials/v2';

/** What every credential says, whatever it is about. Nothing here is proven. */
export interface CredentialEnvelope {
  readonly contexts: readonly Json[];
  readonly id?: string;
  readonly types: readonly string[];
  readonly issuer: { readonly id: string; readonly name?: LanguageMap };
  readonly subject: JsonObject;
  /** Milliseconds since 1970. */
  readonly validFrom?: number;
  readonly validUntil?: number;
  readonly status: readonly JsonObject[];
}

/** Why a document isn't a credential that we can read, and where. */
export interface EnvelopeFault {
  readonly code:
    | 'context-missing'
    | 'type-missing'
    | 'id-malformed'
    | 'issuer-malformed'
    | 'subject-malformed'
    | 'date-malformed'
    | 'status-malformed';
  readonly pointer: string;
}

/**
 * Reads the envelope. Every property that decides a verdict must have exactly
 * the shape that it is read in: JSON-LD lets `null`, lists of one and value
 * objects stand for the same claim, and such a detour could hide one.
 *
 * @see Verifiable Credentials Data Model 2.0, section 4
 */
export const parseEnvelope = (document: JsonObject): Result<CredentialEnvelope, EnvelopeFault> => {
  const refuse = (code: EnvelopeFault['code'], pointer: string) => err({ code, pointer });

  const contexts = document['@context'];
  if (!Array.isArray(contexts) || contexts[0] !== credentialsContext)
    return refuse('context-missing', '/@context');
  const types = toList(document.type);
  if (!types.every((type) => typeof type === 'string') || !types.includes('VerifiableCredential'))
    return refuse('type-missing', '/type');
  const { id } = document;
  if (id !== undefined && !isAbsolute(id)) return refuse('id-malformed', '/id');
  const issuer = readIssuer(document.issuer);
  if (issuer === undefined) return refuse('issuer-malformed', '/issuer');
  if (!isJsonObject(document.credentialSubject)) return refuse('subject-malformed', '/credentialSubject');

  const dates: { validFrom?: number; validUntil?: number } = {};
  for (const name of ['validFrom', 'validUntil'] as const) {
    const value = document[name];
    if (value === undefined) continue;
    const instant = typeof value === 'string' ? parseDateTime(value) : undefined;
    if (instant === undefined) return refuse('date-malformed', `/${name}`);
    dates[name] = instant;
  }
  const status = document.credentialStatus === undefined ? [] : toList(document.credentialStatus);
  if (!status.every(isJsonObject) || document.credentialStatus === null)
    return refuse('status-malformed', '/credentialStatus');

  return ok({
    contexts,
    ...(id === undefined ? {} : { id: id as string }),
    types: types as string[],
    issuer,
    subject: document.credentialSubject,
    ...dates,
    status: status as JsonObject[],
  });
};

const isAbsolute = (value: Json): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);

const readIssuer = (value: Json | undefined): CredentialEnvelope['issuer'] | undefined => {
  if (typeof value === 'string') return isAbsolute(value) ? { id: value } : undefined;
  if (!isJsonObject(value) || value.id === undefined || !isAbsolute(value.id)) return undefined;
  const name = readName(value.name);
  return { id: value.id, ...(name === undefined ? {} : { name }) };
};
