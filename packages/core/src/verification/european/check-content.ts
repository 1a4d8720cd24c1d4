import {
  err,
  isJsonObject,
  type Json,
  type JsonObject,
  ok,
  parseJson,
  type Result,
  toCanonicalJson,
  toList,
} from '../../base/index.ts';
import { isElm, parseElmEnvelope, readElmMarks, statusContext } from '../../formats/elm-v3/index.ts';
import { findIndirectTerm } from '../../formats/vc-v2/index.ts';
import { type JadesDocument, readPayloadText } from '../../proofs/jades/index.ts';
import { type Check, createCheck } from '../check.ts';
import type { Structured } from '../checks/structure.ts';

/**
 * Asks whether what is sealed is a European Digital Credential, built so exactly
 * that two readers of it can't see two credentials. Pointers are into the payload.
 */
export const checkContent = (sealed: JadesDocument): Result<Structured, Check> => {
  const fail = (reason: string, pointer?: string) =>
    err(createCheck('structure', 'failure', reason, pointer === undefined ? {} : { pointer }));

  if (sealed.payload.length === 0) return fail('payload-absent');
  const text = readPayloadText(sealed);
  if (text === undefined) return fail('json-not-utf8');
  const json = parseJson(text, { maxSize: sealed.payload.length });
  if (!json.ok) return fail(json.error.code);
  const document = json.value;
  if (!isJsonObject(document) || !isElm(document)) return fail('content-not-european');

  const envelope = parseElmEnvelope(document);
  if (!envelope.ok) {
    const { code, pointer } = envelope.error;
    return fail(code === 'context-missing' ? 'contexts-unexpected' : code, pointer);
  }
  if (!envelope.value.status.every(isWholeEntry)) return fail('status-malformed', '/credentialStatus');
  const { credentialStatus, ...others } = document;
  const status = toList(credentialStatus).map(withoutOwnContext);
  const indirect = findIndirectTerm({ ...others, credentialStatus: status }, []);
  if (indirect !== undefined) return fail('term-indirect', indirect);

  const marks = readElmMarks(document);
  if (marks === 'status-malformed') return fail('status-malformed', '/credentialSubject/hasClaim');
  return ok({ kind: 'european-digital-credential', document, envelope: envelope.value, marks });
};

/** The profile's own type stands beside the one of the list. */
const isWholeEntry = (entry: JsonObject): boolean => toList(entry.type).includes('CredentialStatus');

/** The one context that may stand inside: it gives the status entry its terms. */
const withoutOwnContext = (entry: Json): Json => {
  if (!isJsonObject(entry) || entry['@context'] === undefined) return entry;
  const { '@context': context, ...rest } = entry;
  return toCanonicalJson(context) === toCanonicalJson(statusContext) ? rest : entry;
};
