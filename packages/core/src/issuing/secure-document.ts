import { type JsonObject, Problem } from '../base/index.ts';
import type { Crypto, Signer } from '../ports/index.ts';
import { createDataIntegrityProof, type SelectiveDisclosure } from '../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';

/** What sealing needs of the world. */
export interface SealingPorts {
  readonly crypto: Crypto;
  readonly signer: Signer;
}

/** A sealed document and the very text to store and hand out. */
export interface SealedDocument {
  readonly document: JsonObject;
  readonly text: string;
}

/** How a seal is made. */
export interface SealingChoice {
  /** `eddsa-rdfc-2022` unless given; a suite that the signer's key doesn't fit is a fault of the caller. */
  readonly cryptosuite?: string;
  /** For `ecdsa-sd-2023`: what every copy shows beside what decides its verdict, and chance. */
  readonly selectiveDisclosure?: SelectiveDisclosure;
}

const loader = createDocumentLoader();

/** Members that no copy may leave out: without them a revoked, expired or practice credential would look like any other. */
const decisive = ['issuer', 'validFrom', 'validUntil', 'credentialStatus', 'microCredential'];

/**
 * Puts a proof on a document. Kept inside this room, so that nothing but linted
 * credentials, status lists and registers is ever signed.
 *
 * @param issuer whose key the signer must hold
 * @param created milliseconds since 1970
 * @throws Problem `signer-not-issuer`, `document-not-canonizable`, `pointer-wrong`
 */
export const secureDocument = async (
  document: JsonObject,
  issuer: string,
  created: number,
  { crypto, signer }: SealingPorts,
  choice: SealingChoice = {},
): Promise<SealedDocument> => {
  if (!signer.verificationMethod.startsWith(`${issuer}#`)) throw new Problem('rule', 'signer-not-issuer');
  const options = { document, signer, created, crypto, loader };
  const proof = await createDataIntegrityProof({ ...options, ...showDecisive(document, choice) });
  if (!proof.ok) {
    const { error } = proof;
    if ('pointer' in error && error.code.startsWith('pointer-'))
      throw new Problem('request', 'pointer-wrong', { cause: error });
    throw new Problem('rule', 'document-not-canonizable', { cause: error });
  }
  // Open Badges' schema wants a list, even of one.
  const sealed = { ...document, proof: [proof.value] };
  return { document: sealed, text: JSON.stringify(sealed) };
};

const showDecisive = (document: JsonObject, choice: SealingChoice): SealingChoice => {
  const { selectiveDisclosure } = choice;
  if (selectiveDisclosure === undefined) return choice;
  const { mandatoryPointers } = selectiveDisclosure;
  const needed = decisive.filter((member) => member in document).map((member) => `/${member}`);
  const pointers = [...new Set([...needed, ...mandatoryPointers])];
  return { ...choice, selectiveDisclosure: { ...selectiveDisclosure, mandatoryPointers: pointers } };
};
