import { isJsonObject, type JsonObject, parseDateTime, pointer } from '../../base/index.ts';
import type { KeyResolver, PublicKey } from '../../ports/index.ts';
import {
  type InvalidProofReason,
  type ProofOutcome,
  type VerifyProofOptions,
  verifyDataIntegrityProof,
} from '../../proofs/data-integrity/index.ts';
import { createDeadline, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { type Check, type CheckOutcome, createCheck } from '../check.ts';
import type { VerificationPorts } from '../ports.ts';

/** What came of one proof of several, or of the only one. */
export interface ProofFinding {
  /** JSON Pointer of the proof. */
  readonly pointer: string;
  /** The cryptosuite, or the type of a proof of another kind, as it names itself. */
  readonly suite?: string;
  readonly outcome: CheckOutcome;
  /** As in the check. */
  readonly reason: string;
  readonly keyId?: string;
  /** As the proof dates itself. */
  readonly sealedAt?: string;
  /** Whether the check's answer is this one's. */
  readonly decides: boolean;
}

/** The answer, and what later questions need of it. */
export interface ProofAnswer {
  readonly check: Check;
  /** Each proof's own outcome, in the document's order. */
  readonly proofs?: readonly ProofFinding[];
  /** Who controls the key that fits; absent where none was found. */
  readonly controller?: string;
  readonly key?: PublicKey;
  /** Where the key came: `carried` is in the same file as the credential, so nobody vouches for it. */
  readonly keySource?: 'resolved' | 'carried';
  readonly sealedAt?: string;
  readonly keyId?: string;
}

/** Reasons that say nothing of the content: clocks and terms, not changes. */
const notTampering: readonly InvalidProofReason[] = ['proof-created-in-future', 'proof-expired'];
const tooMuchWork = ['graph-too-large', 'graph-too-complex'];
const patience = 2_000;

const loader = createDocumentLoader();

/** What a proof must be made for; without anything, for assertions. */
export type AskedOfProof = Pick<VerifyProofOptions, 'proofPurpose' | 'challenge' | 'domain'>;

/**
 * Asks whether the seal fits the content, by a key of the issuer (of a
 * presentation, the holder) wherever one fits. That the key is the issuer's is
 * the next question.
 */
export const checkProof = async (
  document: JsonObject,
  issuer: string | undefined,
  ports: VerificationPorts,
  asked: AskedOfProof = {},
): Promise<ProofAnswer> => {
  const { crypto, clock } = ports;
  const sources = createSources(ports);
  const { state, proofs } = await verifyDataIntegrityProof({
    document,
    crypto,
    loader,
    keyResolver: sources.keyResolver,
    now: clock.now(),
    deadline: createDeadline(clock, patience),
    ...asked,
  });
  if (state === 'too-many') return { check: notChecked('proofs-too-many') };
  const broken = proofs.find((outcome) => outcome.state === 'invalid' || outcome.state === 'not-canonizable');
  const own = proofs.filter((outcome) => isBy(outcome, issuer));
  const decisive = broken ?? own.find(isVerified) ?? own[0] ?? proofs.find(isVerified) ?? proofs[0];
  if (decisive === undefined) return { check: notChecked('proof-absent') };
  return {
    ...answer(decisive, sources.carried),
    proofs: proofs.map(toFinding(decisive, sources.carried, Array.isArray(document.proof))),
  };
};

const toFinding =
  (decisive: ProofOutcome, carried: ReadonlySet<string>, listed: boolean) =>
  (outcome: ProofOutcome, index: number): ProofFinding => {
    const { check, sealedAt } = answer(outcome, carried);
    const proof = isJsonObject(outcome.proof) ? outcome.proof : {};
    const suite = proof.type === 'DataIntegrityProof' ? proof.cryptosuite : proof.type;
    return {
      pointer: listed ? pointer('proof', index) : '/proof',
      ...(typeof suite === 'string' ? { suite } : {}),
      outcome: check.outcome,
      reason: check.reason,
      ...(typeof proof.verificationMethod === 'string' ? { keyId: proof.verificationMethod } : {}),
      ...(sealedAt === undefined ? {} : { sealedAt }),
      decides: outcome === decisive,
    };
  };

/** Remembers which keys only the file itself could give. */
export const createSources = ({ keyResolver, carried }: VerificationPorts) => {
  const fromFile = new Set<string>();
  const resolver: KeyResolver = {
    resolve: async (method) => {
      const resolved = await keyResolver.resolve(method);
      if (resolved.state !== 'unreachable' || carried === undefined) return resolved;
      const packed = await carried.keyResolver.resolve(method);
      if (packed.state !== 'found') return resolved;
      fromFile.add(method);
      return packed;
    },
  };
  return { keyResolver: resolver, carried: fromFile };
};

const isVerified = (outcome: ProofOutcome): boolean => outcome.state === 'verified';

/** Whether a proof names a key of the issuer, whatever came of it. */
const isBy = ({ proof }: ProofOutcome, issuer: string | undefined): boolean =>
  typeof (proof as JsonObject).verificationMethod === 'string' &&
  ((proof as JsonObject).verificationMethod as string).split('#')[0] === issuer;

const notChecked = (reason: string, values?: Check['values']): Check =>
  createCheck('proof', 'not-checked', reason, values === undefined ? {} : { values });
const failed = (reason: string): Check => createCheck('proof', 'failure', reason, { pointer: '/proof' });

const answer = (outcome: ProofOutcome, carried: ReadonlySet<string>): ProofAnswer => {
  switch (outcome.state) {
    case 'invalid':
      return {
        check: notTampering.includes(outcome.reason) ? notChecked(outcome.reason) : failed(outcome.reason),
      };
    case 'not-canonizable':
      return { check: judgeMeaning(outcome) };
    case 'unsupported-suite':
      return { check: notChecked('suite-unsupported', { suite: outcome.suite }) };
    case 'not-derived':
      return { check: notChecked('proof-not-derived') };
    case 'key-unavailable':
      return { check: notChecked(`key-${outcome.cause}`) };
    case 'key-retired':
    case 'verified': {
      const { created, verificationMethod } = outcome.proof;
      const dated = typeof created === 'string' ? created : undefined;
      const detail = dated === undefined ? {} : { values: { created: dated } };
      const check =
        outcome.state === 'verified'
          ? createCheck('proof', 'success', 'proof-verified', detail)
          : judgeRetiredKey(outcome, dated);
      return {
        check,
        controller: outcome.controller,
        key: outcome.key,
        keySource: carried.has(verificationMethod) ? 'carried' : 'resolved',
        keyId: verificationMethod,
        ...(dated === undefined ? {} : { sealedAt: dated }),
      };
    }
  }
};

/** Nobody has touched what was signed as text, even where nobody knows what all of it means. */
const judgeMeaning = ({ fault, signed }: Extract<ProofOutcome, { state: 'not-canonizable' }>): Check => {
  if (tooMuchWork.includes(fault.code)) return notChecked(fault.code);
  return signed ? notChecked('meaning-unknown') : failed(fault.code);
};

/**
 * A key that was laid aside as planned still speaks for what it sealed before. A
 * revoked one may be in other hands, and those can date a seal as they like.
 */
export const judgeRetiredKey = (
  { reason, since }: { readonly reason: 'key-revoked' | 'key-expired'; readonly since: string },
  created: string | undefined,
): Check => {
  if (reason === 'key-revoked') return notChecked('key-revoked', { since });
  const sealed = parseDateTime(created ?? '');
  const end = parseDateTime(since);
  if (sealed === undefined || end === undefined || sealed > end) return notChecked('key-expired', { since });
  return createCheck('proof', 'success', 'key-retired', { values: { created: created ?? '', since } });
};
