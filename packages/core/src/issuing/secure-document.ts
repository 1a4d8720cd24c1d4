import { type JsonObject, Problem } from '../base/index.ts';
import type { Crypto, Signer } from '../ports/index.ts';
import { createDataIntegrityProof } from '../proofs/data-integrity/index.ts';
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

const loader = createDocumentLoader();

/**
 * Puts a proof on a document. Kept inside this room, so that nothing but linted
 * credentials, status lists and registers is ever signed.
 *
 * @param issuer whose key the signer must hold
 * @param created milliseconds since 1970
 * @throws Problem `signer-not-issuer`, `document-not-canonizable`
 */
export const secureDocument = async (
  document: JsonObject,
  issuer: string,
  created: number,
  { crypto, signer }: SealingPorts,
): Promise<SealedDocument> => {
  if (!signer.verificationMethod.startsWith(`${issuer}#`)) throw new Problem('rule', 'signer-not-issuer');
  const proof = await createDataIntegrityProof({ document, signer, created, crypto, loader });
  if (!proof.ok) throw new Problem('rule', 'document-not-canonizable', { cause: proof.error });
  // Open Badges' schema wants a list, even of one.
  const sealed = { ...document, proof: [proof.value] };
  return { document: sealed, text: JSON.stringify(sealed) };
};
