import { isJsonObject, type JsonObject, toDateTime } from '../base/index.ts';
import type { CredentialElements } from '../domain/index.ts';
import { findExtension, readOpenBadge } from '../formats/open-badges-v3/index.ts';
import { readName } from '../formats/vc-v2/index.ts';
import type { TrustStatement } from '../ports/index.ts';
import { type Check, createCheck, skipAfter } from './check.ts';
import { checkIssuer } from './checks/issuer.ts';
import { checkPractice } from './checks/practice.ts';
import { checkProfile } from './checks/profile.ts';
import { checkProof, type ProofAnswer } from './checks/proof.ts';
import { checkStatus } from './checks/status.ts';
import { checkStructure, type Structured } from './checks/structure.ts';
import { checkTrust } from './checks/trust.ts';
import { checkValidity } from './checks/validity.ts';
import { detectCarried } from './detect-carried.ts';
import { verifyEuropean } from './european/index.ts';
import { matchAnswers } from './match-answers.ts';
import type { VerificationPorts } from './ports.ts';
import {
  createUncheckable,
  createUnreadable,
  freezeDeep,
  toIssuer,
  toSealFigure,
  type VerificationReport,
} from './report.ts';
import { decideVerdict, type VerdictName } from './verdict.ts';

/**
 * Verifies one credential: bytes or text in, an immutable report out. Whatever
 * it is given, it answers; it never throws.
 */
export const verify = async (
  input: Uint8Array | string,
  ports: VerificationPorts,
): Promise<VerificationReport> => {
  const checkedAt = toDateTime(ports.clock.now());
  const detected = detectCarried(input);
  if (detected.kind === 'sealed') return verifyEuropean(detected.document, detected.bytes, checkedAt, ports);
  if (detected.kind !== 'credential') {
    const reason = detected.kind === 'unreadable' ? detected.reason : notOne[detected.kind];
    const position = detected.kind === 'unreadable' ? detected.position : undefined;
    return createUnreadable(
      createCheck('structure', 'failure', reason, position === undefined ? {} : { values: { position } }),
      checkedAt,
    );
  }
  try {
    return await verifyDocument(detected.document, detected.bytes, checkedAt, ports);
  } catch {
    // A fault of ours or of a port must not read as a verdict on the credential.
    const check = createCheck('structure', 'not-checked', 'check-failed');
    return createUncheckable(check, saysPractice(detected.document), checkedAt);
  }
};

/** What may hold credentials, but isn't one. */
const notOne = { export: 'export-malformed', attachments: 'several' } as const;

const verifyDocument = async (
  document: JsonObject,
  bytes: Uint8Array,
  checkedAt: string,
  ports: VerificationPorts,
): Promise<VerificationReport> => {
  const structure = checkStructure(document);
  if (!structure.ok) {
    return structure.error.outcome === 'failure'
      ? createUnreadable(structure.error, checkedAt)
      : createUncheckable(structure.error, saysPractice(document), checkedAt);
  }
  const credential = structure.value;
  const matching = new Set<VerdictName>();
  const { checks, proof, trust } = await askInOrder(credential, ports, matching);
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
  ports: VerificationPorts,
  matching: Set<VerdictName>,
): Promise<Answers> => {
  const { document, envelope, marks, kind } = credential;
  const issuer = envelope.issuer.id;
  const now = ports.clock.now();
  const structure = createCheck('structure', 'success', kind);
  if (marks?.practice === true) matching.add('practice');

  const proof = await checkProof(document, issuer, ports);
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
  const profile = checkProfile(readElements(credential), kind === 'open-badge');
  const practice = checkPractice(marks, trust.statement);

  matchAnswers({ status, validity, known: trust.statement.state === 'known', practice }, matching);
  return {
    checks: [structure, proof.check, control, status.check, validity, trust.check, profile, practice],
    proof,
    trust: trust.statement,
  };
};

const readElements = ({ kind, document, envelope }: Structured): CredentialElements => {
  if (kind === 'open-badge') return readOpenBadge(document);
  const title = readName(document.name);
  return {
    ...(title === undefined ? {} : { title }),
    issuer: {
      id: envelope.issuer.id,
      ...(envelope.issuer.name === undefined ? {} : { name: envelope.issuer.name }),
      identifiers: [],
    },
  };
};

const saysPractice = (document: JsonObject): boolean =>
  isJsonObject(document.microCredential) && findExtension(document)?.practice === true;
