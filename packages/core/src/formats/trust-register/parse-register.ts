import {
  err,
  isJsonObject,
  type Json,
  type JsonObject,
  ok,
  parseDateTime,
  type Result,
  toCanonicalJson,
} from '../../base/index.ts';
import { organisationRoles, organisationStates } from '../../domain/index.ts';
import { credentialsContext } from '../vc-v2/index.ts';
import { registerContext, type TrustRegister } from './register.ts';

const pinned = toCanonicalJson(registerContext);
const mostOrganisations = 50_000;

/**
 * Reads a register's document. Its seal is NOT checked here. One entry that
 * can't be read spoils the whole: a register with holes must not look complete.
 */
export const parseRegister = (document: Json): Result<TrustRegister, 'register-malformed'> => {
  const malformed = err('register-malformed' as const);
  if (!isJsonObject(document) || !isJsonObject(document.credentialSubject)) return malformed;
  const contexts = document['@context'];
  if (!Array.isArray(contexts) || contexts.length !== 2 || contexts[0] !== credentialsContext)
    return malformed;
  if (toCanonicalJson(contexts[1] as Json) !== pinned) return malformed;
  const { register } = document.credentialSubject;
  if (!isJsonObject(register) || !isRegister(register) || document.issuer !== register.did) return malformed;
  return ok(register as unknown as TrustRegister);
};

const isRegister = (value: JsonObject): boolean =>
  value.type === 'SigilloRegister' &&
  value.version === 1 &&
  hasTexts(value, 'origin', 'name', 'did') &&
  (value.mode === 'practice' || value.mode === 'production') &&
  isInstant(value.issued) &&
  isInstant(value.validUntil) &&
  isListOf(value.keys, isKey) &&
  isListOf(value.organisations, isOrganisation);

const isOrganisation = (value: JsonObject): boolean =>
  hasTexts(value, 'did', 'name', 'country', 'confirmedOn') &&
  (value.entry === undefined || typeof value.entry === 'string') &&
  Array.isArray(value.roles) &&
  value.roles.every((role) => (organisationRoles as readonly Json[]).includes(role)) &&
  (organisationStates as readonly (Json | undefined)[]).includes(value.state) &&
  (value.earlier === undefined ||
    isListOf(value.earlier, (entry) => hasTexts(entry, 'name', 'country', 'until'))) &&
  isListOf(value.keys, isKey);

const isKey = (value: JsonObject): boolean =>
  hasTexts(value, 'id', 'publicKeyMultibase') &&
  (value.revoked === undefined || isInstant(value.revoked)) &&
  (value.expires === undefined || isInstant(value.expires));

const isListOf = (value: Json | undefined, is: (item: JsonObject) => boolean): boolean =>
  Array.isArray(value) &&
  value.length <= mostOrganisations &&
  value.every((item) => isJsonObject(item) && is(item));

const hasTexts = (value: JsonObject, ...names: readonly string[]): boolean =>
  names.every((name) => typeof value[name] === 'string' && value[name] !== '');

const isInstant = (value: Json | undefined): boolean =>
  typeof value === 'string' && parseDateTime(value) !== undefined;
