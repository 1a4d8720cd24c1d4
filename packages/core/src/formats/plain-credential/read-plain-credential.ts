import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialElements } from '../../domain/index.ts';
import { readExtensionElements } from '../open-badges-v3/index.ts';
import { readName } from '../vc-v2/index.ts';

/**
 * Reads a plain credential, ours or a stranger's, into Annex I's elements. What has a slot of
 * its own is read from there: readers of both must agree. Nothing is trusted here.
 */
export const readPlainCredential = (document: JsonObject): CredentialElements => {
  const own = readExtensionElements(document);
  const { issuer: named, validUntil } = document;
  const id = isJsonObject(named) ? named.id : named;
  const name = isJsonObject(named) ? readName(named.name) : undefined;
  const title = readName(document.name);
  const description = readName(document.description);
  const issuer = own?.issuer ?? { identifiers: [] };
  return {
    ...own,
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(own?.dateOfIssuing === undefined
      ? {}
      : {
          dateOfIssuing: {
            ...own.dateOfIssuing,
            ...(typeof validUntil === 'string' ? { validUntil } : {}),
          },
        }),
    issuer: {
      ...issuer,
      ...(typeof id === 'string' ? { id } : {}),
      ...(name === undefined ? {} : { name }),
    },
  };
};
