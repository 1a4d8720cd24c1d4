/**
 * selective-disclosure: proofs of ecdsa-sd-2023, under which a holder shows a
 * part of what the issuer signed. It leaves proof options, keys and dates to
 * the room around it.
 */
export { createBaseProofValue, type SelectiveDisclosure } from './create-base-proof-value.ts';
export { type DeriveFault, type DeriveOptions, deriveProof } from './derive-proof.ts';
export { type DerivedProofValue, isBaseProofValue, parseDerivedProofValue } from './proof-value.ts';
export type { PointerFault } from './select.ts';
export { selectiveSuite } from './selective-suite.ts';
export type { SelectionFault } from './skolemize.ts';
export { verifyDerivedProof } from './verify-derived-proof.ts';
