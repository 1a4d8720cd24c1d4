import { concatBytes, type JsonObject, ok, type Result, toUtf8 } from '../../../base/index.ts';
import type { Crypto } from '../../../ports/index.ts';
import { type CanonizeFault, type CanonizeOptions, canonize } from '../../json-ld/index.ts';

/**
 * What the issuer's key signs: the proof's own options, the key made for this
 * proof, and the statements that are always shown.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.1, serializeSignData
 */
export const createSignedData = async (
  canonicalOptions: string,
  publicKey: Uint8Array,
  mandatory: readonly string[],
  crypto: Crypto,
): Promise<Uint8Array> =>
  concatBytes(
    await crypto.digest('sha-256', toUtf8(canonicalOptions)),
    publicKey,
    await crypto.digest('sha-256', toUtf8(mandatory.join(''))),
  );

/** Proof options as RDF, under the document's contexts. */
export const canonizeOptions = async (
  document: JsonObject,
  proofOptions: JsonObject,
  options: CanonizeOptions,
): Promise<Result<string, CanonizeFault>> => {
  const canonical = await canonize({ ...proofOptions, '@context': document['@context'] ?? null }, options);
  return canonical.ok ? ok(canonical.value) : canonical;
};
