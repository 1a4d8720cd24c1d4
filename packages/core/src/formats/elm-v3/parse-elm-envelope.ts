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
import type { CredentialEnvelope, EnvelopeFault } from '../vc-v2/index.ts';
import { hasElmContexts, isElm } from './names.ts';
import { readMap } from './reading/values.ts';

/** Two names for each: the first data model's, and the one that the profile took from the second. */
const starts = ['issuanceDate', 'validFrom'] as const;
const ends = ['expirationDate', 'validUntil'] as const;

/**
 * Reads what decides a verdict out of a sealed European Digital Credential. Every
 * such property must have exactly the shape that it is read in. Where both names
 * of a date are there, the later start and the earlier end hold.
 *
 * @see Verifiable Credentials Data Model 1.1, section 4; EDC 3.2, class VerifiableCredential
 */
export const parseElmEnvelope = (document: JsonObject): Result<CredentialEnvelope, EnvelopeFault> => {
  const refuse = (code: EnvelopeFault['code'], pointer: string) => err({ code, pointer });
  const contexts = document['@context'];
  if (!Array.isArray(contexts) || !hasElmContexts(contexts)) return refuse('context-missing', '/@context');
  const types = toList(document.type);
  const areNames = (list: readonly Json[]): list is string[] =>
    list.every((type) => typeof type === 'string');
  if (!areNames(types) || !types.includes('VerifiableCredential') || !isElm(document))
    return refuse('type-missing', '/type');
  const { id, issuer, credentialSubject, credentialStatus } = document;
  if (id !== undefined && !isAbsolute(id)) return refuse('id-malformed', '/id');
  if (!isJsonObject(issuer) || !isAbsolute(issuer.id)) return refuse('issuer-malformed', '/issuer');
  if (!isJsonObject(credentialSubject)) return refuse('subject-malformed', '/credentialSubject');

  const instants: Record<string, number> = {};
  for (const name of [...starts, ...ends]) {
    const value = document[name];
    if (value === undefined) continue;
    const instant = typeof value === 'string' ? parseDateTime(value) : undefined;
    if (instant === undefined) return refuse('date-malformed', `/${name}`);
    instants[name] = instant;
  }
  const status = toList(credentialStatus);
  if (!status.every(isJsonObject)) return refuse('status-malformed', '/credentialStatus');
  const pick = (names: readonly string[]) => names.flatMap((name) => instants[name] ?? []);
  const [from, until] = [pick(starts), pick(ends)];
  const name = readMap(issuer.legalName) ?? readMap(issuer.prefLabel);
  return ok({
    contexts,
    ...(id === undefined ? {} : { id }),
    types,
    issuer: { id: issuer.id, ...(name === undefined ? {} : { name }) },
    subject: credentialSubject,
    ...(from.length === 0 ? {} : { validFrom: Math.max(...from) }),
    ...(until.length === 0 ? {} : { validUntil: Math.min(...until) }),
    status: status as JsonObject[],
  });
};

const isAbsolute = (value: Json | undefined): value is string =>
  typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value);
