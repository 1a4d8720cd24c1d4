import { err, isJsonObject, type Json, type JsonObject, ok, type Result, toList } from '../../base/index.ts';
import {
  type BadgeMarks,
  hasBadgeContexts,
  isMicroCredentialContext,
  isOpenBadge,
  readMarks,
} from '../../formats/open-badges-v3/index.ts';
import {
  type CredentialEnvelope,
  credentialsContext,
  findIndirectTerm,
  parseEnvelope,
} from '../../formats/vc-v2/index.ts';
import { bundledContexts } from '../../proofs/json-ld/index.ts';
import { type Check, createCheck } from '../check.ts';

/** A credential whose build allows the next questions. */
export interface Structured {
  readonly kind: 'open-badge' | 'verifiable-credential' | 'european-digital-credential' | 'sd-jwt-vc';
  readonly document: JsonObject;
  readonly envelope: CredentialEnvelope;
  /** What our extension says; absent in strangers' credentials. */
  readonly marks: BadgeMarks | undefined;
  /** Its place in a token status list, beside whatever the envelope and the marks name. */
  readonly tokenStatus?: { readonly list: string; readonly index: number };
}

/** Members in which only the bytes count: a JSON literal, and the proofs, which have readers of their own. */
const opaque = ['microCredential'];

/**
 * Asks whether the document is built as its standard asks, so exactly that two
 * readers of it can't see two credentials.
 *
 * @param sealedOutside whether the whole document is signed as text, so that it bears no seal itself
 * @returns the structure, or the answer: a failure, or `not-checked` where a context is one that we don't know
 */
export const checkStructure = (
  document: JsonObject,
  { sealedOutside = false } = {},
): Result<Structured, Check> => {
  const fail = (reason: string, pointer?: string) =>
    err(createCheck('structure', 'failure', reason, pointer === undefined ? {} : { pointer }));

  const envelope = parseEnvelope(document);
  if (!envelope.ok) return fail(envelope.error.code, envelope.error.pointer);
  const { proof, ...unsecured } = document;
  const indirect = findIndirectTerm(unsecured, opaque);
  if (indirect !== undefined) return fail('term-indirect', indirect);
  if (isNamedTwice(unsecured, envelope.value.id)) return fail('node-split');

  const { contexts } = envelope.value;
  if (!contexts.every(isKnownContext)) {
    return err(createCheck('structure', 'not-checked', 'context-unknown', { pointer: '/@context' }));
  }
  const kind = isOpenBadge(document) ? 'open-badge' : 'verifiable-credential';
  const expected = kind === 'open-badge' ? hasBadgeContexts(contexts) : hasPlainContexts(contexts);
  if (!expected) return fail('contexts-unexpected', '/@context');

  const marks = readMarks(document);
  if (marks === 'status-malformed') return fail('status-malformed', '/microCredential/status');
  if (sealedOutside && proof !== undefined)
    return err(createCheck('structure', 'not-checked', 'seals-mixed', { pointer: '/proof' }));
  if (!sealedOutside && toList(proof).length === 0) return fail('proof-absent', '/proof');
  return ok({ kind, document, envelope: envelope.value, marks });
};

const isKnownContext = (context: Json): boolean =>
  typeof context === 'string' ? bundledContexts.has(context) : isMicroCredentialContext(context);

/** Credentials that are no badge may say what our extension or the Data Integrity context adds, and no more. */
const hasPlainContexts = ([first, second, ...others]: readonly Json[]): boolean => {
  const further = second === undefined || isMicroCredentialContext(second) ? others : [second, ...others];
  return (
    first === credentialsContext &&
    further.every((context) => context === 'https://w3id.org/security/data-integrity/v2')
  );
};

/**
 * Whether a node inside bears the credential's own id. In RDF both are one: claims
 * could be moved from the one to the other, under a proof that still holds.
 */
const isNamedTwice = (document: JsonObject, id: string | undefined): boolean => {
  const holds = (value: Json): boolean => {
    if (Array.isArray(value)) return value.some(holds);
    if (!isJsonObject(value)) return false;
    return value.id === id || Object.values(value).some(holds);
  };
  return (
    id !== undefined &&
    Object.entries(document).some(
      ([key, value]) => !opaque.includes(key) && key !== '@context' && holds(value),
    )
  );
};
