import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';

/** What a signature says it is for. */
export type ProofPurpose = 'assertionMethod' | 'authentication';

/** A Data Integrity proof whose members have the types that they must have. */
export type DataIntegrityProof = JsonObject & {
  type: 'DataIntegrityProof';
  cryptosuite: string;
  proofPurpose: string;
  verificationMethod: string;
  proofValue: string;
};

const required = ['cryptosuite', 'proofPurpose', 'verificationMethod', 'proofValue'];
const optionalText = ['id', 'created', 'expires', 'challenge', 'nonce'];

/**
 * Reads the form of a proof; its truth is not checked here.
 *
 * @see Verifiable Credential Data Integrity 1.0, section 2.1
 */
export const parseProof = (
  value: Json,
): Result<DataIntegrityProof, 'proof-malformed' | 'proof-type-unknown'> => {
  if (!isJsonObject(value) || typeof value.type !== 'string') return err('proof-malformed');
  if (value.type !== 'DataIntegrityProof') return err('proof-type-unknown');
  if (!required.every((name) => typeof value[name] === 'string')) return err('proof-malformed');
  if (!optionalText.every((name) => value[name] === undefined || typeof value[name] === 'string')) {
    return err('proof-malformed');
  }
  return ok(value as DataIntegrityProof);
};

/** The document without its proofs. */
export const withoutProof = (document: JsonObject): JsonObject => {
  const { proof: _, ...unsecured } = document;
  return unsecured;
};
