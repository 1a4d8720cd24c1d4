import { type Json, type JsonObject, parseDateTime, toList } from '../../base/index.ts';
import type { KeyResolver, ResolvedKey } from '../../ports/index.ts';
import { parseVerificationMethod } from '../keys/index.ts';
import { isKnownSuite, readProofValue } from './check-signature.ts';
import type { CryptosuiteOptions } from './cryptosuite.ts';
import {
  type InvalidProofReason,
  type ProofOutcome,
  type ProofSetOutcome,
  toProofSetOutcome,
} from './outcome.ts';
import { findPreviousProofs } from './previous-proofs.ts';
import { type DataIntegrityProof, type ProofPurpose, parseProof, withoutProof } from './proof.ts';

/** What a verifier asks of a document's proofs. */
export interface VerifyProofOptions extends CryptosuiteOptions {
  /** The secured document, from `parseJson`. */
  readonly document: JsonObject;
  readonly keyResolver: KeyResolver;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly proofPurpose?: ProofPurpose;
  /** When given, the proof must name exactly these. */
  readonly challenge?: string;
  readonly domain?: string;
}

// Each proof costs a canonicalisation and a look-up.
const mostProofs = 5;
// Clocks differ a little.
const skew = 5 * 60_000;

/**
 * Verifies the Data Integrity proofs of a document, alone or in a list, each
 * on its own, with its previous proof where it names one.
 *
 * That the key's controller is the document's issuer, and that the document
 * lists exactly the contexts of its format, is NOT checked here.
 *
 * @see Verifiable Credential Data Integrity 1.0, sections 4.4 and 4.5
 */
export const verifyDataIntegrityProof = async (options: VerifyProofOptions): Promise<ProofSetOutcome> => {
  const proofs = toList(options.document.proof);
  if (proofs.length > mostProofs) return { state: 'too-many', proofs: [] };
  const outcomes: ProofOutcome[] = [];
  for (const proof of proofs) outcomes.push(await verifyOne(proof, proofs, options));
  return toProofSetOutcome(outcomes);
};

const verifyOne = async (
  value: Json,
  all: readonly Json[],
  options: VerifyProofOptions,
): Promise<ProofOutcome> => {
  const parsed = parseProof(value);
  if (!parsed.ok) {
    return parsed.error === 'proof-malformed'
      ? { state: 'invalid', proof: value, reason: parsed.error }
      : { state: 'unsupported-suite', proof: value, suite: (value as { type: string }).type };
  }
  const proof = parsed.value;
  if (!isKnownSuite(proof.cryptosuite))
    return { state: 'unsupported-suite', proof, suite: proof.cryptosuite };
  const invalid = (reason: InvalidProofReason): ProofOutcome => ({ state: 'invalid', proof, reason });

  const broken = findBrokenTerm(proof, options);
  if (broken !== undefined) return invalid(broken);
  const checkSignature = readProofValue(proof);
  if (checkSignature === 'not-derived') return { state: 'not-derived', proof };
  if (typeof checkSignature === 'string') return invalid(checkSignature);
  const method = parseVerificationMethod(proof.verificationMethod);
  if (method === undefined) return invalid('verification-method-malformed');
  const previous = findPreviousProofs(toList(proof.previousProof), all);
  if (previous === undefined) return invalid('proof-previous-absent');

  const resolved = await options.keyResolver.resolve(proof.verificationMethod);
  if (resolved.state !== 'found') {
    return { state: 'key-unavailable', proof, cause: resolved.state, reason: resolved.reason };
  }
  const { key, controller } = resolved;
  if (controller !== method.controller) return invalid('controller-mismatch');
  if (!mayServe(resolved, proof.proofPurpose)) return invalid('key-purpose-wrong');

  const unsecured: JsonObject = withoutProof(options.document);
  if (previous.length > 0) unsecured.proof = previous;
  const answer = await checkSignature(key, unsecured, options);
  if (answer.state === 'invalid') return invalid(answer.reason);
  if (answer.state === 'not-canonizable') return { ...answer, proof };

  const retired = findRetirement(resolved, options.now);
  return retired === undefined
    ? { state: 'verified', proof, key, controller }
    : { state: 'key-retired', proof, key, controller, ...retired };
};

/** What the proof says that doesn't fit what was asked. */
const findBrokenTerm = (
  proof: DataIntegrityProof,
  options: VerifyProofOptions,
): InvalidProofReason | undefined => {
  const { challenge, domain, now } = options;
  if (proof.proofPurpose !== (options.proofPurpose ?? 'assertionMethod')) return 'proof-purpose-wrong';
  if (challenge !== undefined && proof.challenge !== challenge) return 'proof-challenge-wrong';
  if (domain !== undefined && !toList(proof.domain).includes(domain)) return 'proof-domain-wrong';
  if (!startsWithContext(options.document['@context'], proof['@context'])) return 'proof-context-mismatch';
  const created = readDate(proof.created);
  const expires = readDate(proof.expires);
  if (created === 'malformed' || expires === 'malformed') return 'proof-date-malformed';
  if (created !== undefined && created > now + skew) return 'proof-created-in-future';
  if (expires !== undefined && expires <= now) return 'proof-expired';
  return undefined;
};

/** The document's contexts must begin with those that the proof names, where it names any. */
const startsWithContext = (document: Json | undefined, proof: Json | undefined): boolean => {
  const own = toList(document);
  return toList(proof).every((context, index) => JSON.stringify(context) === JSON.stringify(own[index]));
};

const readDate = (value: Json | undefined): number | 'malformed' | undefined =>
  typeof value === 'string' ? (parseDateTime(value) ?? 'malformed') : undefined;

type FoundKey = Extract<ResolvedKey, { state: 'found' }>;

const mayServe = (key: FoundKey, purpose: string): boolean =>
  purpose === 'authentication' ? key.forAuthentication === true : key.forAssertion;

const findRetirement = (key: FoundKey, now: number) => {
  const hasPassed = (moment: string | undefined): moment is string =>
    // A date that can't be read must not keep a revoked key alive.
    moment !== undefined && (parseDateTime(moment) ?? now) <= now;
  if (hasPassed(key.revoked)) return { reason: 'key-revoked', since: key.revoked } as const;
  if (hasPassed(key.expires)) return { reason: 'key-expired', since: key.expires } as const;
  return undefined;
};
