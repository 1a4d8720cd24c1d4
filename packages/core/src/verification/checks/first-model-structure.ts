import { err, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';
import { isOpenBadge, openBadgesContext } from '../../formats/open-badges-v3/index.ts';
import { toFirstPointer, toSecondModel } from '../../formats/vc-v1/index.ts';
import { bundledContexts } from '../../proofs/json-ld/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkStructure, type Structured } from './structure.ts';

const draftBadgesContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json';
const proofContexts: readonly Json[] = [
  'https://w3id.org/security/data-integrity/v1',
  'https://w3id.org/security/data-integrity/v2',
];

/**
 * As `checkStructure`, for a credential of the first data model: the same rules, and a
 * context list of its own. What is read is in the second's words; the seal is asked of
 * the document as it came.
 */
export const checkFirstModelStructure = (document: JsonObject): Result<Structured, Check> => {
  const [, ...others] = document['@context'] as readonly Json[];
  if (!others.every((context) => typeof context === 'string' && bundledContexts.has(context)))
    return err(createCheck('structure', 'not-checked', 'context-unknown', { pointer: '/@context' }));
  const isBadge = isOpenBadge(document);
  const [first, ...rest] = others;
  const fits = isBadge ? first === draftBadgesContext && isForProof(rest) : isForProof(others);
  if (!fits) return err(createCheck('structure', 'failure', 'contexts-unexpected', { pointer: '/@context' }));
  const said = toSecondModel(document, isBadge ? [openBadgesContext] : []);
  if (!said.ok)
    return err(createCheck('structure', 'failure', said.error.code, { pointer: said.error.pointer }));
  const structure = checkStructure(said.value);
  if (structure.ok) return ok(structure.value);
  return err(toFirstModel(structure.error));
};

/** An answer that points at what the document says. */
export const toFirstModel = (check: Check): Check =>
  check.pointer === undefined ? check : { ...check, pointer: toFirstPointer(check.pointer) };

const isForProof = (contexts: readonly Json[]): boolean =>
  contexts.length <= 1 && contexts.every((context) => proofContexts.includes(context));
