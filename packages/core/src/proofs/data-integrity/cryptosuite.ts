import {
  concatBytes,
  fromHex,
  type JsonObject,
  ok,
  type Result,
  toCanonicalJson,
  toUtf8,
} from '../../base/index.ts';
import type { Awaitable, Crypto, DigestAlgorithm, KeyType } from '../../ports/index.ts';
import { type CanonizeFault, canonize, type Deadline, type DocumentLoader } from '../json-ld/index.ts';
import { withSha384Labels } from './sha-384-labels.ts';

/** What every cryptosuite needs from outside. */
export interface CryptosuiteOptions {
  readonly crypto: Crypto;
  readonly loader: DocumentLoader;
  readonly deadline?: Deadline;
}

/** A way to turn a document into bytes that are signed whole. */
export interface Cryptosuite {
  /** The digest that goes with each key type. Other key types are refused. */
  readonly digests: Partial<Record<KeyType, DigestAlgorithm>>;
  /** What is signed: what the document says as RDF, or the JSON itself, whatever it means. */
  readonly signs: 'statements' | 'text';
  /** The canonical text of a document or of proof options, for the digest that follows. */
  transform(
    document: JsonObject,
    digest: DigestAlgorithm,
    options: CryptosuiteOptions,
  ): Promise<Result<string, CanonizeFault>>;
}

const rdfc: Pick<Cryptosuite, 'signs' | 'transform'> = {
  signs: 'statements',
  transform: (document, digest, options) =>
    canonize(
      document,
      digest === 'sha-384' ? { ...options, crypto: withSha384Labels(options.crypto) } : options,
    ),
};
const jcs: Pick<Cryptosuite, 'signs' | 'transform'> = {
  signs: 'text',
  transform: async (document) => ok(toCanonicalJson(document)),
};

const eddsa = { Ed25519: 'sha-256' } as const;
const ecdsa = { 'P-256': 'sha-256', 'P-384': 'sha-384' } as const;

/**
 * The suites that sign a document whole, by their registered names.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0; Data Integrity ECDSA Cryptosuites 1.0
 */
export const cryptosuites: ReadonlyMap<string, Cryptosuite> = new Map([
  ['eddsa-rdfc-2022', { digests: eddsa, ...rdfc }],
  ['eddsa-jcs-2022', { digests: eddsa, ...jcs }],
  ['ecdsa-rdfc-2019', { digests: ecdsa, ...rdfc }],
  ['ecdsa-jcs-2019', { digests: ecdsa, ...jcs }],
]);

/**
 * The bytes to sign: the digest of the proof options, then that of the document.
 *
 * Under a JCS suite nothing is known of what the terms mean: see `findUndefined`.
 *
 * @see Data Integrity EdDSA Cryptosuites 1.0, sections 3.2.3 to 3.2.5 and 3.3.3 to 3.3.5
 */
export const createHashData = async (
  suite: Cryptosuite,
  digest: DigestAlgorithm,
  unsecured: JsonObject,
  proofOptions: JsonObject,
  options: CryptosuiteOptions,
): Promise<Result<Uint8Array, CanonizeFault>> => {
  const config = suite.signs === 'text' ? proofOptions : withContextOf(unsecured, proofOptions);
  const canonicalConfig = await suite.transform(config, digest, options);
  if (!canonicalConfig.ok) return canonicalConfig;
  const canonicalDocument = await suite.transform(unsecured, digest, options);
  if (!canonicalDocument.ok) return canonicalDocument;
  return ok(
    concatBytes(
      await digestText(canonicalConfig.value, digest, options.crypto),
      await digestText(canonicalDocument.value, digest, options.crypto),
    ),
  );
};

const digestText = (text: string, digest: DigestAlgorithm, crypto: Crypto): Awaitable<Uint8Array> => {
  // At once, and without a copy of the text as bytes.
  const hex = digest === 'sha-256' ? crypto.sha256Hex?.(text) : undefined;
  const bytes = hex === undefined ? undefined : fromHex(hex);
  return bytes?.ok ? bytes.value : crypto.digest(digest, toUtf8(text));
};

/**
 * What a JCS suite leaves out: whether the document, and the proof, mean
 * something to the last term. Undefined where they do.
 */
export const findUndefined = async (
  unsecured: JsonObject,
  proofOptions: JsonObject,
  options: CryptosuiteOptions,
): Promise<CanonizeFault | undefined> => {
  for (const part of [unsecured, withContextOf(unsecured, proofOptions)]) {
    const canonical = await canonize(part, options);
    if (!canonical.ok) return canonical.error;
  }
  return undefined;
};

/** Proof options as RDF: with the document's contexts, whatever they name themselves. */
const withContextOf = (unsecured: JsonObject, proofOptions: JsonObject): JsonObject => ({
  ...proofOptions,
  '@context': unsecured['@context'] ?? null,
});
