import { err, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';
import { credentialsContext, type EnvelopeFault } from '../vc-v2/index.ts';

/** First in the context list of every credential of the first data model. */
export const firstCredentialsContext = 'https://www.w3.org/2018/credentials/v1';

/** Whether a document calls itself a credential of the first data model. */
export const isFirstModel = (document: JsonObject): boolean =>
  Array.isArray(document['@context']) && document['@context'][0] === firstCredentialsContext;

/**
 * Says a credential of the first data model in the second's words, for reading only: its
 * proof covers the words that it was written in. One that uses the second's words for its
 * dates beside its own is refused: readers of the one would see other dates than readers
 * of the other.
 *
 * @param contexts the contexts that take the place of all of the document's but the first
 */
export const toSecondModel = (
  document: JsonObject,
  contexts: readonly Json[],
): Result<JsonObject, EnvelopeFault> => {
  const { issuanceDate, expirationDate, ...same } = document;
  const mixed = ['validFrom', 'validUntil'].find((name) => name in same);
  if (mixed !== undefined) return err({ code: 'date-malformed', pointer: `/${mixed}` });
  if (issuanceDate === undefined) return err({ code: 'date-malformed', pointer: '/issuanceDate' });
  return ok({
    ...same,
    '@context': [credentialsContext, ...contexts],
    validFrom: issuanceDate,
    ...(expirationDate === undefined ? {} : { validUntil: expirationDate }),
  });
};

/** JSON Pointers into the second model's words, back into the first's. */
export const toFirstPointer = (pointer: string): string => {
  const names: Readonly<Record<string, string>> = {
    '/validFrom': '/issuanceDate',
    '/validUntil': '/expirationDate',
  };
  return Object.hasOwn(names, pointer) ? (names[pointer] as string) : pointer;
};
