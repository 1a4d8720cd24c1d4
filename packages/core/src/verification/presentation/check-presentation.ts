import { err, isJsonObject, type Json, type JsonObject, ok, type Result, toList } from '../../base/index.ts';
import { credentialsContext, findIndirectTerm } from '../../formats/vc-v2/index.ts';
import { bundledContexts } from '../../proofs/json-ld/index.ts';
import { type Check, createCheck } from '../check.ts';
import { listPresented, type PresentedText } from './list-presented.ts';

/** A presentation whose build allows the next questions. */
export interface StructuredPresentation {
  readonly document: JsonObject;
  /** As it names itself; its proof says more. */
  readonly holder: string | undefined;
  readonly presented: readonly PresentedText[];
}

/**
 * Asks whether a presentation is built as its standard asks. The credentials in
 * it are looked at one by one, later.
 *
 * @see Verifiable Credentials Data Model 2.0, section 4.13
 */
export const checkPresentation = (document: JsonObject): Result<StructuredPresentation, Check> => {
  const fail = (reason: string, pointer: string) =>
    err(createCheck('structure', 'failure', reason, { pointer }));
  const contexts = document['@context'];
  if (!Array.isArray(contexts) || contexts[0] !== credentialsContext)
    return fail('context-missing', '/@context');
  if (!contexts.every((context) => typeof context === 'string' && bundledContexts.has(context)))
    return err(createCheck('structure', 'not-checked', 'context-unknown', { pointer: '/@context' }));
  if (!toList(document.type).includes('VerifiablePresentation')) return fail('type-missing', '/type');
  const { proof: _, ...unsecured } = document;
  const indirect = findIndirectTerm(unsecured, ['verifiableCredential']);
  if (indirect !== undefined) return fail('term-indirect', indirect);
  const holder = readHolder(document.holder);
  if (holder === 'malformed') return fail('holder-malformed', '/holder');
  const presented = listPresented(document);
  return presented.length === 0
    ? fail('presentation-empty', '/verifiableCredential')
    : ok({ document, holder, presented });
};

const readHolder = (value: Json | undefined): string | undefined => {
  if (value === undefined) return undefined;
  const id = isJsonObject(value) ? value.id : value;
  return typeof id === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(id) ? id : 'malformed';
};
