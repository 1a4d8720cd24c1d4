import {
  err,
  type Json,
  type JsonObject,
  ok,
  type Result,
  toDateTime,
  toList,
  toMultibase,
} from '../../base/index.ts';
import type { Signer } from '../../ports/index.ts';
import type { CanonizeFault } from '../json-ld/index.ts';
import { type CryptosuiteOptions, createHashData, cryptosuites, findUndefined } from './cryptosuite.ts';
import { findPreviousProofs } from './previous-proofs.ts';
import { type DataIntegrityProof, type ProofPurpose, withoutProof } from './proof.ts';
import {
  createBaseProofValue,
  type PointerFault,
  type SelectionFault,
  type SelectiveDisclosure,
  selectiveSuite,
} from './selective-disclosure/index.ts';

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
  /** `eddsa-rdfc-2022` unless another fits the key. */
  readonly cryptosuite?: string;
  /** The proof's own id, by which later proofs may build on it. */
  readonly id?: string;
  /** Ids of proofs in the document that this one is made on top of; one that isn't there is a fault of the caller. */
  readonly previousProof?: readonly string[];
  /** For `ecdsa-sd-2023`, and only there. */
  readonly selectiveDisclosure?: SelectiveDisclosure;
}

/** Why a document can't be signed. */
export type CreateProofFault = CanonizeFault | SelectionFault | PointerFault;

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
): Promise<Result<DataIntegrityProof, CreateProofFault>> => {
  const cryptosuite = options.cryptosuite ?? 'eddsa-rdfc-2022';
  const unsecured = withPreviousProofs(options.document, options.previousProof ?? []);
  const signsText = cryptosuites.get(cryptosuite)?.signs === 'text';
  const proofOptions = {
    ...(options.id === undefined ? {} : { id: options.id }),
    type: 'DataIntegrityProof' as const,
    cryptosuite,
    created: toDateTime(options.created),
    ...(options.expires === undefined ? {} : { expires: toDateTime(options.expires) }),
    verificationMethod: options.signer.verificationMethod,
    proofPurpose: options.proofPurpose ?? 'assertionMethod',
    ...(options.challenge === undefined ? {} : { challenge: options.challenge }),
    ...(options.domain === undefined ? {} : { domain: options.domain }),
    ...toPreviousProof(options.previousProof ?? []),
    ...(signsText ? toContext(unsecured) : {}),
  };
  const proofValue = await createProofValue(unsecured, proofOptions, cryptosuite, options);
  return proofValue.ok ? ok({ ...proofOptions, proofValue: proofValue.value }) : proofValue;
};

const createProofValue = async (
  unsecured: JsonObject,
  proofOptions: JsonObject,
  cryptosuite: string,
  options: CreateProofOptions,
): Promise<Result<string, CreateProofFault>> => {
  const { signer, selectiveDisclosure } = options;
  if (cryptosuite === selectiveSuite && selectiveDisclosure !== undefined)
    return createBaseProofValue(unsecured, proofOptions, signer, selectiveDisclosure, options);
  const suite = cryptosuites.get(cryptosuite);
  const digest = suite?.digests[signer.publicKey.type];
  if (suite === undefined || digest === undefined) {
    throw new Error(`${cryptosuite} can't be used with a key of type ${signer.publicKey.type}`);
  }
  if (suite.signs === 'text') {
    const fault = await findUndefined(unsecured, proofOptions, options);
    if (fault !== undefined) return err(fault);
  }
  const hashData = await createHashData(suite, digest, unsecured, proofOptions, options);
  return hashData.ok ? ok(toMultibase('z', await signer.sign(hashData.value))) : hashData;
};

/** The document as the proof signs it: without proofs, but with those that it builds on. */
const withPreviousProofs = (document: JsonObject, ids: readonly string[]): JsonObject => {
  const previous = findPreviousProofs(ids, toList(document.proof));
  if (previous === undefined) throw new Error(`The document lacks one of the proofs ${ids.join(', ')}`);
  return previous.length === 0 ? withoutProof(document) : { ...document, proof: previous };
};

const toPreviousProof = (ids: readonly string[]): { previousProof?: Json } => {
  const [only] = ids;
  if (only === undefined) return {};
  return { previousProof: ids.length === 1 ? only : [...ids] };
};

const toContext = (document: JsonObject): { '@context'?: Json } =>
  document['@context'] === undefined ? {} : { '@context': document['@context'] };
