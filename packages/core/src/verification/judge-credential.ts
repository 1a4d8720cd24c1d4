import type { CredentialElements } from '../domain/index.ts';
import { readOpenBadge } from '../formats/open-badges-v3/index.ts';
import { readPlainCredential } from '../formats/plain-credential/index.ts';
import { findConfiguration, readSdJwtVc } from '../formats/sd-jwt-vc/index.ts';
import type { TrustStatement } from '../ports/index.ts';
import { type Check, createCheck, skipAfter } from './check.ts';
import { checkIssuer } from './checks/issuer.ts';
import { checkPractice } from './checks/practice.ts';
import { checkProfile } from './checks/profile.ts';
import type { ProofAnswer } from './checks/proof.ts';
import { checkStatus } from './checks/status.ts';
import type { Structured } from './checks/structure.ts';
import { checkTrust } from './checks/trust.ts';
import { checkValidity } from './checks/validity.ts';
import { matchAnswers } from './match-answers.ts';
import type { VerificationPorts } from './ports.ts';
import { freezeDeep, toIssuer, toSealFigure, type VerificationReport } from './report.ts';
import { decideVerdict, type VerdictName } from './verdict.ts';

/** How a credential came, and how its seal is asked. */
export interface Circumstances {
  /** As received. */
  readonly bytes: Uint8Array;
  /** RFC 3339. */
  readonly checkedAt: string;
  readonly ports: VerificationPorts;
  /** Asks whether the seal fits, by a key of the issuer wherever one fits. */
  prove(): Promise<ProofAnswer>;
}

/**
 * Asks everything after its build of a credential, whatever way it is secured, and writes
 * the report. It may throw where a port does.
 */
export const judgeCredential = async (
  credential: Structured,
  circumstances: Circumstances,
): Promise<VerificationReport> => {
  const { bytes, checkedAt, ports } = circumstances;
  const matching = new Set<VerdictName>();
  const { checks, proof, trust } = await askInOrder(credential, circumstances, matching);
  const verdict = decideVerdict(matching);
  const hidden = verdict.verdict === 'tampered';
  const { marks, envelope } = credential;
  return freezeDeep({
    ...verdict,
    kind: credential.kind,
    practice: marks?.practice === true || (trust?.state === 'known' && trust.practice),
    checks,
    checkedAt,
    ...(hidden
      ? {}
      : {
          issuer: toIssuer(envelope.issuer, readElements(credential).issuer?.name, trust),
          elements: readElements(credential),
        }),
    ...(proof.sealedAt === undefined ? {} : { sealedAt: proof.sealedAt }),
    ...(proof.keyId === undefined ? {} : { keyId: proof.keyId }),
    ...(proof.proofs === undefined ? {} : { proofs: proof.proofs }),
    ...(await toSealFigure(
      verdict.verdict,
      {
        sealDigest: marks?.sealDigest,
        bytes,
        issuer: marks === undefined ? (proof.key?.bytes ?? envelope.issuer.id) : envelope.issuer.id,
      },
      ports.crypto,
    )),
  });
};

interface Answers {
  readonly checks: readonly Check[];
  readonly proof: ProofAnswer;
  readonly trust?: TrustStatement;
}

/** Asks the suites in order; `matching` collects every verdict that would be given. */
const askInOrder = async (
  credential: Structured,
  { ports, prove }: Circumstances,
  matching: Set<VerdictName>,
): Promise<Answers> => {
  const { envelope, marks, kind } = credential;
  const issuer = envelope.issuer.id;
  const now = ports.clock.now();
  const structure = createCheck('structure', 'success', kind);
  if (marks?.practice === true) matching.add('practice');

  const proof = await prove();
  // Nothing more is asked of a credential that isn't proven: its addresses could be anybody's.
  if (proof.check.outcome !== 'success') {
    matching.add(proof.check.outcome === 'failure' ? 'tampered' : 'could-not-check-seal');
    return { checks: [structure, proof.check, ...skipAfter('proof')], proof };
  }
  const control = checkIssuer(issuer, proof.controller);
  if (control.outcome !== 'success') {
    matching.add('tampered');
    return { checks: [structure, proof.check, control, ...skipAfter('issuer')], proof };
  }
  const trust = await checkTrust(issuer, ports.trustSource, now);
  if (trust.statement.state === 'known' && proof.keySource === 'carried') {
    // A known issuer's key that only the file itself gives may be a forger's.
    matching.add('could-not-check-seal');
    const unvouched = createCheck('proof', 'not-checked', 'key-only-carried');
    return { checks: [structure, unvouched, ...skipAfter('proof')], proof, trust: trust.statement };
  }
  const status = await checkStatus(credential, ports);
  const validity = checkValidity(envelope, now);
  const profile = checkProfile(readElements(credential), isMicroCredential(credential));
  const practice = checkPractice(marks, trust.statement);

  matchAnswers({ status, validity, known: trust.statement.state === 'known', practice }, matching);
  return {
    checks: [structure, proof.check, control, status.check, validity, trust.check, profile, practice],
    proof,
    trust: trust.statement,
  };
};

const isMicroCredential = ({ kind, document, marks }: Structured): boolean =>
  kind === 'open-badge' ||
  (kind === 'verifiable-credential' && marks !== undefined) ||
  (kind === 'sd-jwt-vc' && (marks !== undefined || findConfiguration(String(document.vct)) !== undefined));

const readElements = ({ kind, document }: Structured): CredentialElements => {
  if (kind === 'open-badge') return readOpenBadge(document);
  if (kind === 'sd-jwt-vc') return readSdJwtVc(document);
  return readPlainCredential(document);
};
