import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, type JsonObject, toBase58, toCanonicalJson, toUtf8 } from '../../../base/index.ts';

/** Identifies SHA-256 and its length in a multihash. */
const header = Uint8Array.of(0x12, 0x20);

/** A text's SHA-256 as a multihash in base58btc. */
export const hashText = (text: string): string => toBase58(concatBytes(header, sha256(toUtf8(text))));

/** @see did:webvh v1.0, Entry Hash Generation and Verification */
export const hashEntry = (unsecured: JsonObject, previousVersionId: string): string =>
  hashText(toCanonicalJson({ ...unsecured, versionId: previousVersionId }));

/**
 * The identifier that the first entry makes for itself.
 *
 * @see did:webvh v1.0, SCID Generation and Verification
 */
export const hashFirstEntry = (unsecured: JsonObject, scid: string): string => {
  const text = JSON.stringify({ ...unsecured, versionId: '{SCID}' }).replaceAll(scid, '{SCID}');
  return hashText(toCanonicalJson(JSON.parse(text) as JsonObject));
};
