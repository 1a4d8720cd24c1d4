import { type JsonObject, ok, type Result, toDateTime, toMultibase } from '../../base/index.ts';
import type { Signer } from '../../ports/index.ts';
import type { CanonizeFault } from '../json-ld/index.ts';
import { type CryptosuiteOptions, createHashData, cryptosuites } from './cryptosuite.ts';
import { type DataIntegrityProof, type ProofPurpose, withoutProof } from './proof.ts';

/** What a new proof says. Times are milliseconds since 1970. */
export interface CreateProofOptions extends CryptosuiteOptions {
  /** The document to secure. Proofs that it has already are not signed. */
  readonly document: JsonObject;
  readonly signer: Signer;
  readonly created: number;
  readonly expires?: number;
  readonly proofPurpose?: ProofPurpose;
  readonly challenge?: string;
  readonly domain?: string;
  readonly cryptosuite?: string;
}

/**
 * Creates a Data Integrity proof; the caller puts it into the document.
 *
 * The document's claims are NOT checked here. It is refused only where it has
 * no canonical form, so that nothing goes unsigned in silence. A key that the
 * suite can't use is a fault of the caller.
 *
 * @see Verifiable Credential Data Integrity 1.0, section 4.2, Add Proof
 */
export const createDataIntegrityProof = async (
  options: CreateProofOptions,
): Promise<Result<DataIntegrityProof, CanonizeFault>> => {
  const { signer, cryptosuite = 'eddsa-rdfc-2022' } = options;
  const suite = cryptosuites.get(cryptosuite);
  const digest = suite?.digests[signer.publicKey.type];
  if (suite === undefined || digest === undefined) {
    throw new Error(`${cryptosuite} can't be used with a key of type ${signer.publicKey.type}`);
  }
  const proofOptions = {
    type: 'DataIntegrityProof' as const,
    cryptosuite,
    created: toDateTime(options.created),
    ...(options.expires === undefined ? {} : { expires: toDateTime(options.expires) }),
    verificationMethod: signer.verificationMethod,
    proofPurpose: options.proofPurpose ?? 'assertionMethod',
    ...(options.challenge === undefined ? {} : { challenge: options.challenge }),
    ...(options.domain === undefined ? {} : { domain: options.domain }),
  };
  const unsecured = withoutProof(options.document);
  const hashData = await createHashData(suite, digest, unsecured, proofOptions, options);
  if (!hashData.ok) return hashData;
  const signature = await signer.sign(hashData.value);
  return ok({ ...proofOptions, proofValue: toMultibase('z', signature) });
};
