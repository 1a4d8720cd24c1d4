/**
 * keys: the forms in which public keys are published (Multikey, JWK, DID
 * documents). It leaves fetching to a Fetcher and signing to a Signer.
 */
export { createDidDocument, type DidDocumentKey, parseDidDocument } from './did-document.ts';
export { resolveDidJwk, toDidJwk } from './did-jwk.ts';
export { resolveDidKey, toDidKey, toDidKeyMethod } from './did-key.ts';
export { createDidResolver } from './did-resolver.ts';
export { parseVerificationMethod, type VerificationMethodUrl } from './did-url.ts';
export { didWebToUrl, toDidWeb } from './did-web.ts';
export { isStrictEd25519Point } from './ed25519-point.ts';
export { fromJwk, toJwk } from './jwk.ts';
export { fromMultikey, toMultikey } from './multikey.ts';
export { resolveDidWebvh, webvhToAddresses } from './webvh/index.ts';
