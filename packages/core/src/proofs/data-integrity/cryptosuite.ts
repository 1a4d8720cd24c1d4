import { concatBytes, type JsonObject, ok, type Result, toUtf8 } from '../../base/index.ts';
import type { Crypto, DigestAlgorithm, KeyType } from '../../ports/index.ts';
import { type CanonizeFault, canonize, type Deadline, type DocumentLoader } from '../json-ld/index.ts';

/** What every cryptosuite needs from outside. */
export interface CryptosuiteOptions {
  readonly crypto: Crypto;
  readonly loader: DocumentLoader;
  readonly deadline?: Deadline;
}

/** A way to turn a document into bytes that are signed. */
export interface Cryptosuite {
  /** The digest that goes with each key type. Other key types are refused. */
  readonly digests: Partial<Record<KeyType, DigestAlgorithm>>;
  /** The canonical text of a document or of proof options. */
  transform(document: JsonObject, options: CryptosuiteOptions): Promise<Result<string, CanonizeFault>>;
}

/** The suites that we sign with and verify, by their registered names. */
export const cryptosuites: ReadonlyMap<string, Cryptosuite> = new Map([
  ['eddsa-rdfc-2022', { digests: { Ed25519: 'sha-256' }, transform: canonize }],
]);

/**
 * The bytes to sign: the digest of the proof options, then that of the document.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, sections 3.2.3 to 3.2.5
 */
export const createHashData = async (
  suite: Cryptosuite,
  digest: DigestAlgorithm,
  unsecured: JsonObject,
  proofOptions: JsonObject,
  options: CryptosuiteOptions,
): Promise<Result<Uint8Array, CanonizeFault>> => {
  const config = { ...proofOptions, '@context': unsecured['@context'] ?? null };
  const canonicalConfig = await suite.transform(config, options);
  if (!canonicalConfig.ok) return canonicalConfig;
  const canonicalDocument = await suite.transform(unsecured, options);
  if (!canonicalDocument.ok) return canonicalDocument;
  return ok(
    concatBytes(
      await options.crypto.digest(digest, toUtf8(canonicalConfig.value)),
      await options.crypto.digest(digest, toUtf8(canonicalDocument.value)),
    ),
  );
};
