import { type JsonObject, Problem } from '../base/index.ts';
import { credentialsContext } from '../formats/vc-v2/index.ts';
import { createDataIntegrityProof } from '../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';
import type { SealedDocument, SealingPorts } from './secure-document.ts';

/** What a verifier asked for, and what is shown to it. */
export interface PresentOptions {
  /** Sealed credentials, as they are or as they were derived. */
  readonly credentials: readonly JsonObject[];
  readonly challenge: string;
  readonly domain: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** `eddsa-rdfc-2022` unless another fits the holder's key. */
  readonly cryptosuite?: string;
}

const loader = createDocumentLoader();

/**
 * Presents credentials to a verifier, with the holder's own key. It proves who
 * shows them, and says nothing of what they claim.
 *
 * @throws Problem `document-not-canonizable`
 */
export const present = async (
  { credentials, challenge, domain, created, cryptosuite }: PresentOptions,
  { crypto, signer }: SealingPorts,
): Promise<SealedDocument> => {
  const [holder = ''] = signer.verificationMethod.split('#');
  const document: JsonObject = {
    '@context': [credentialsContext],
    type: ['VerifiablePresentation'],
    holder,
    verifiableCredential: [...credentials],
  };
  const proof = await createDataIntegrityProof({
    document,
    signer,
    created,
    proofPurpose: 'authentication',
    challenge,
    domain,
    crypto,
    loader,
    ...(cryptosuite === undefined ? {} : { cryptosuite }),
  });
  if (!proof.ok) throw new Problem('rule', 'document-not-canonizable', { cause: proof.error });
  const presentation = { ...document, proof: proof.value };
  return { document: presentation, text: JSON.stringify(presentation) };
};
