import type { Json } from '../../base/index.ts';
import type { PublicKey } from '../../ports/index.ts';
import type { CanonizeFault } from '../json-ld/index.ts';
import type { DataIntegrityProof } from './proof.ts';

/** Why a proof is worth nothing. */
export type InvalidProofReason =
  | 'proof-malformed'
  | 'proof-purpose-wrong'
  | 'proof-challenge-wrong'
  | 'proof-domain-wrong'
  | 'proof-context-mismatch'
  | 'proof-date-malformed'
  | 'proof-created-in-future'
  | 'proof-expired'
  | 'proof-value-malformed'
  | 'proof-previous-absent'
  | 'verification-method-malformed'
  | 'controller-mismatch'
  | 'key-type-wrong'
  | 'key-purpose-wrong'
  | 'signature-wrong';

/** What came out for one proof. */
export type ProofOutcome =
  /** The key's holder signed this document. Who that is, and whether to trust them, is NOT answered here. */
  | {
      readonly state: 'verified';
      readonly proof: DataIntegrityProof;
      readonly key: PublicKey;
      readonly controller: string;
    }
  /** The signature is right, but the controller has revoked the key, or it has expired. */
  | {
      readonly state: 'key-retired';
      readonly proof: DataIntegrityProof;
      readonly key: PublicKey;
      readonly controller: string;
      readonly reason: 'key-revoked' | 'key-expired';
      /** Since when, as the controller says. */
      readonly since: string;
    }
  | { readonly state: 'invalid'; readonly proof: Json; readonly reason: InvalidProofReason }
  /** The document has no canonical form that we would trust. */
  | {
      readonly state: 'not-canonizable';
      readonly proof: DataIntegrityProof;
      readonly fault: CanonizeFault;
      /** The signature fits the text as it stands (JCS suites): it is what was signed, but not all of it has a meaning. */
      readonly signed: boolean;
    }
  | {
      readonly state: 'key-unavailable';
      readonly proof: DataIntegrityProof;
      /** `absent`: the controller does not publish it. `unreachable`: nobody answered. */
      readonly cause: 'absent' | 'unreachable';
      readonly reason: string;
    }
  | { readonly state: 'unsupported-suite'; readonly proof: Json; readonly suite: string }
  /** A holder's own proof of ecdsa-sd-2023, from which a copy for showing is made first. */
  | { readonly state: 'not-derived'; readonly proof: DataIntegrityProof };

/** What came out for a document: one state, and each proof's own. */
export interface ProofSetOutcome {
  readonly state: ProofOutcome['state'] | 'absent' | 'too-many';
  readonly proofs: readonly ProofOutcome[];
}

/**
 * The order in which a set's state is found. One invalid proof spoils the set:
 * somebody touched the document. Otherwise one verified proof carries it,
 * whatever else we can't check beside it.
 */
const precedence = [
  'invalid',
  'not-canonizable',
  'verified',
  'key-retired',
  'key-unavailable',
  'not-derived',
  'unsupported-suite',
] as const;

/** Sums up the outcomes of a document's proofs. */
export const toProofSetOutcome = (proofs: readonly ProofOutcome[]): ProofSetOutcome => {
  const state = precedence.find((candidate) => proofs.some((outcome) => outcome.state === candidate));
  return { state: state ?? 'absent', proofs };
};
