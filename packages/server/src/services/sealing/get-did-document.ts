import { type JsonObject, Problem, toDateTime } from '@sigillo/core/base';
import { createDidDocument, type DidDocumentKey } from '@sigillo/core/proofs/keys';
import { listKeysOfController, type PublishedKey } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/**
 * The DID document of an organisation of ours or of the installation, with every
 * key that it has or had. Problem `organisation-not-found`.
 */
export const getDidDocument = async (deps: Deps, did: string): Promise<JsonObject> => {
  const keys = await deps.store.withScope({ system: true }, async (transaction) => {
    // The installation's key is made when somebody first asks for it.
    if (did === deps.keys.installationDid) await deps.keys.installationSigner(transaction);
    return listKeysOfController(transaction, did);
  });
  if (keys.length === 0) throw new Problem('missing', 'organisation-not-found');
  return createDidDocument(did, keys.map(toDocumentKey));
};

/** What verifiers are told of a key: laid aside, or in wrong hands. */
export const toDocumentKey = (key: PublishedKey): DidDocumentKey => ({
  fragment: key.id,
  key: { type: key.type, bytes: key.publicKey },
  ...(key.state === 'compromised' && key.lastGoodAt !== undefined
    ? { revoked: toDateTime(key.lastGoodAt.getTime()) }
    : {}),
  ...(key.state === 'retired' && key.retiredAt !== undefined
    ? { expires: toDateTime(key.retiredAt.getTime()) }
    : {}),
});
