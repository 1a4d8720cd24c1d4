/**
 * data-integrity: proofs embedded in JSON-LD documents, made and verified. It
 * leaves contexts and canonical forms to json-ld, key documents to keys, and
 * who may have signed to verification.
 */
export {
  type CreateProofFault,
  type CreateProofOptions,
  createDataIntegrityProof,
} from './create-data-integrity-proof.ts';
export { type CryptosuiteOptions, cryptosuites } from './cryptosuite.ts';
export type { InvalidProofReason, ProofOutcome, ProofSetOutcome } from './outcome.ts';
export type { DataIntegrityProof, ProofPurpose } from './proof.ts';
export {
  type DeriveFault,
  type DeriveOptions,
  deriveProof,
  type SelectiveDisclosure,
  selectiveSuite,
} from './selective-disclosure/index.ts';
export { createSigningTemplate, type SigningTemplate } from './signing-template.ts';
export { type VerifyProofOptions, verifyDataIntegrityProof } from './verify-data-integrity-proof.ts';
