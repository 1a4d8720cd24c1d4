import { type JsonObject, parseDateTime } from '../../base/index.ts';
import type { KeyResolver, PublicKey } from '../../ports/index.ts';
import {
  type InvalidProofReason,
  type ProofOutcome,
  verifyDataIntegrityProof,
} from '../../proofs/data-integrity/index.ts';
import { createDeadline, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { type Check, createCheck } from '../check.ts';
import type { VerificationPorts } from '../ports.ts';

/** The answer, and what later questions need of it. */
export interface ProofAnswer {
  readonly check: Check;
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

/**
 * Asks whether the seal fits the content, by a key of the issuer wherever one
 * fits. That the key is the issuer's is the next question.
 */
export const checkProof = async (
  document: JsonObject,
  issuer: string,
  ports: VerificationPorts,
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
  });
  if (state === 'too-many') return { check: notChecked('proofs-too-many') };
  const broken = proofs.find((outcome) => outcome.state === 'invalid' || outcome.state === 'not-canonizable');
  const own = proofs.filter((outcome) => isBy(outcome, issuer));
  const decisive = broken ?? own.find(isVerified) ?? own[0] ?? proofs.find(isVerified) ?? proofs[0];
  if (decisive === undefined) return { check: notChecked('proof-absent') };
  return answer(decisive, sources.carried);
};

/** Remembers which keys only the file itself could give. */
const createSources = ({ keyResolver, carried }: VerificationPorts) => {
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
const isBy = ({ proof }: ProofOutcome, issuer: string): boolean =>
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
      return {
        check: tooMuchWork.includes(outcome.fault.code)
          ? notChecked(outcome.fault.code)
          : failed(outcome.fault.code),
      };
    case 'unsupported-suite':
      return { check: notChecked('suite-unsupported', { suite: outcome.suite }) };
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

/**
 * A key that was laid aside as planned still speaks for what it sealed before. A
 * revoked one may be in other hands, and those can date a seal as they like.
 */
const judgeRetiredKey = (
  { reason, since }: Extract<ProofOutcome, { state: 'key-retired' }>,
  created: string | undefined,
): Check => {
  if (reason === 'key-revoked') return notChecked('key-revoked', { since });
  const sealed = parseDateTime(created ?? '');
  const end = parseDateTime(since);
  if (sealed === undefined || end === undefined || sealed > end) return notChecked('key-expired', { since });
  return createCheck('proof', 'success', 'key-retired', { values: { created: created ?? '', since } });
};
