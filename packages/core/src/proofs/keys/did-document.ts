import { isJsonObject, type Json, type JsonObject } from '../../base/index.ts';
import type { PublicKey, ResolvedKey } from '../../ports/index.ts';
import { parseVerificationMethod } from './did-url.ts';
import { fromJwk } from './jwk.ts';
import { fromMultikey, toMultikey } from './multikey.ts';

/**
 * Finds a verification method's key in a DID document.
 *
 * The caller has got the document from where the DID says. Its `id` and the
 * method's `controller` must both be the DID: a document that speaks for
 * another is refused.
 *
 * @see Controlled Identifiers 1.0, section 3.3, Retrieve Verification Method
 */
export const parseDidDocument = (document: Json, verificationMethod: string): ResolvedKey => {
  const url = parseVerificationMethod(verificationMethod);
  if (url === undefined) return absent('verification-method-malformed');
  const did = url.controller;
  if (!isJsonObject(document) || document.id !== did) return absent('did-document-mismatch');

  const isWanted = (id: Json | undefined): boolean => id === verificationMethod || id === `#${url.fragment}`;
  const methods = (relation: string): Json[] => {
    const value = document[relation];
    return Array.isArray(value) ? value : [];
  };
  const found = ['verificationMethod', 'assertionMethod', 'authentication']
    .flatMap(methods)
    .filter((method): method is JsonObject => isJsonObject(method) && isWanted(method.id));
  const [method, ...others] = found;
  if (method === undefined) return absent('verification-method-absent');
  if (others.length > 0) return absent('verification-method-ambiguous');
  if (method.controller !== did) return absent('controller-mismatch');
  const key = readKey(method);
  if (key === undefined) return absent('key-unsupported');

  const isListed = (relation: string): boolean =>
    methods(relation).some((entry) => isWanted(isJsonObject(entry) ? entry.id : entry));
  return {
    state: 'found',
    key,
    controller: did,
    forAssertion: isListed('assertionMethod'),
    forAuthentication: isListed('authentication'),
    ...(typeof method.revoked === 'string' ? { revoked: method.revoked } : {}),
    ...(typeof method.expires === 'string' ? { expires: method.expires } : {}),
  };
};

/** What a DID document says of one key. */
export interface DidDocumentKey {
  /** After the `#`. */
  readonly fragment: string;
  readonly key: PublicKey;
  /** RFC 3339; from then on its signatures don't count. */
  readonly revoked?: string;
  /** RFC 3339; when it was laid aside: what it signed before still counts. */
  readonly expires?: string;
}

/** Creates the DID document of a controller whose keys all sign assertions. */
export const createDidDocument = (did: string, keys: readonly DidDocumentKey[]): JsonObject => ({
  '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
  id: did,
  verificationMethod: keys.map(({ fragment, key, revoked, expires }) => ({
    id: `${did}#${fragment}`,
    type: 'Multikey',
    controller: did,
    publicKeyMultibase: toMultikey(key),
    ...(revoked === undefined ? {} : { revoked }),
    ...(expires === undefined ? {} : { expires }),
  })),
  assertionMethod: keys.map(({ fragment }) => `${did}#${fragment}`),
});

const readKey = (method: JsonObject): PublicKey | undefined => {
  switch (method.type) {
    case 'Multikey':
    case 'Ed25519VerificationKey2020': {
      if (typeof method.publicKeyMultibase !== 'string') return undefined;
      const key = fromMultikey(method.publicKeyMultibase);
      if (!key.ok) return undefined;
      return method.type === 'Multikey' || key.value.type === 'Ed25519' ? key.value : undefined;
    }
    case 'JsonWebKey':
    case 'JsonWebKey2020': {
      if (!isJsonObject(method.publicKeyJwk)) return undefined;
      const key = fromJwk(method.publicKeyJwk);
      return key.ok ? key.value : undefined;
    }
    default:
      return undefined;
  }
};

const absent = (reason: string): ResolvedKey => ({ state: 'absent', reason });
