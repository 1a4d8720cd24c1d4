import { fromHex } from '../../base/index.ts';
import { readElm, readIssuerStatement } from '../../formats/elm-v3/index.ts';
import type { TrustStatement } from '../../ports/index.ts';
import { type JadesDocument, type JadesReport, verifyJades } from '../../proofs/jades/index.ts';
import { type Check, createCheck, europeanCheckIds, skipAfter } from '../check.ts';
import { checkPractice } from '../checks/practice.ts';
import { checkProfile } from '../checks/profile.ts';
import { checkStatus } from '../checks/status.ts';
import type { Structured } from '../checks/structure.ts';
import { checkValidity } from '../checks/validity.ts';
import { matchAnswers } from '../match-answers.ts';
import type { VerificationPorts } from '../ports.ts';
import {
  createUncheckable,
  createUnreadable,
  freezeDeep,
  toIssuer,
  toSealFigure,
  type VerificationReport,
} from '../report.ts';
import { decideVerdict, type VerdictName } from '../verdict.ts';
import { checkContent } from './check-content.ts';
import {
  checkCertificate,
  checkRevocationCarried,
  checkSeal,
  checkTimestamps,
  sealedAt,
} from './check-seal.ts';
import { checkSigner, findIssuersSeal } from './check-signer.ts';
import { checkSignerTrust } from './check-signer-trust.ts';

/** Verifies a document in an e-seal. Whatever it is given, it answers; it never throws. */
export const verifyEuropean = async (
  sealed: JadesDocument,
  bytes: Uint8Array,
  checkedAt: string,
  ports: VerificationPorts,
): Promise<VerificationReport> => {
  const content = checkContent(sealed);
  if (!content.ok) return createUnreadable(content.error, checkedAt);
  try {
    return await verifyContent(content.value, sealed, { bytes, checkedAt, ports });
  } catch {
    // A fault of ours or of a port must not read as a verdict on the credential.
    const check = createCheck('structure', 'not-checked', 'check-failed');
    return createUncheckable(check, content.value.marks?.practice === true, checkedAt);
  }
};

interface Circumstances {
  readonly bytes: Uint8Array;
  readonly checkedAt: string;
  readonly ports: VerificationPorts;
}

const verifyContent = async (
  credential: Structured,
  sealed: JadesDocument,
  { bytes, checkedAt, ports }: Circumstances,
): Promise<VerificationReport> => {
  const { document, envelope, marks } = credential;
  const matching = new Set<VerdictName>();
  const { checks, seal, trust } = await askInOrder(credential, sealed, ports, matching);
  const verdict = decideVerdict(matching);
  const elements = readElm(document);
  const fingerprint = fromHex(seal?.chain?.links[0]?.fingerprint ?? '');
  const proven = checks.some(({ id, outcome }) => id === 'proof' && outcome === 'success');
  return freezeDeep({
    ...verdict,
    kind: credential.kind,
    practice: saysPractice(credential, seal) || (trust?.state === 'known' && trust.practice),
    checks,
    checkedAt,
    ...(verdict.verdict === 'tampered'
      ? {}
      : { issuer: toIssuer(envelope.issuer, elements.issuer?.name, trust), elements }),
    ...(proven && seal !== undefined ? { sealedAt: sealedAt(seal) } : {}),
    ...(seal?.signer === undefined
      ? {}
      : {
          eSeal: { signer: seal.signer, ...(seal.level === undefined ? {} : { level: seal.level }) },
        }),
    ...(await toSealFigure(
      verdict.verdict,
      {
        sealDigest: marks?.sealDigest,
        bytes,
        issuer: marks === undefined && fingerprint.ok ? fingerprint.value : envelope.issuer.id,
      },
      ports.crypto,
    )),
  });
};

const saysPractice = ({ marks }: Structured, seal: JadesReport | undefined): boolean =>
  marks?.practice === true || seal?.signer?.claims?.practice === true;

interface Answers {
  readonly checks: readonly Check[];
  readonly seal: JadesReport | undefined;
  readonly trust?: TrustStatement;
}

/** Asks in order; `matching` collects every verdict that would be given. */
const askInOrder = async (
  credential: Structured,
  sealed: JadesDocument,
  ports: VerificationPorts,
  matching: Set<VerdictName>,
): Promise<Answers> => {
  const { document, envelope, marks } = credential;
  const now = ports.clock.now();
  const statement = readIssuerStatement(document);
  const outcome = await verifyJades(sealed, { now, crypto: ports.crypto });
  const seal = findIssuersSeal(outcome.seals, statement);
  if (seal === undefined) throw new Error('A sealed document has a seal');
  const structure = createCheck('structure', 'success', credential.kind);
  if (saysPractice(credential, seal)) matching.add('practice');

  const proof = checkSeal(outcome, seal);
  // Nothing more is asked of a credential that isn't proven: its addresses could be anybody's.
  if (proof.outcome !== 'success') {
    matching.add(proof.outcome === 'failure' ? 'tampered' : 'could-not-check-seal');
    return { checks: [structure, proof, ...skipAfter('proof', europeanCheckIds)], seal };
  }
  const certificate = checkCertificate(seal);
  const revocation = checkRevocationCarried(seal);
  const ofSeal = [structure, proof, checkTimestamps(seal), certificate, revocation];
  const control = checkSigner(seal, statement);
  if (control.outcome !== 'success') {
    matching.add('tampered');
    return { checks: [...ofSeal, control, ...skipAfter('issuer', europeanCheckIds)], seal };
  }
  const trust = await checkSignerTrust(
    { ...statement, id: envelope.issuer.id },
    seal,
    { certificate, revocation },
    ports,
  );
  // Whoever has a key that was lost can date a seal as they like.
  if (trust.lost || revocation.outcome === 'failure') matching.add('could-not-check-seal');
  const status = await checkStatus(credential, ports);
  const validity = checkValidity(envelope, now);
  const profile = checkProfile(readElm(document), true);
  const practice = checkPractice(marks, trust.statement, {
    certified: seal.signer?.claims?.practice === true,
    pointer: '/credentialSubject/hasClaim',
  });
  const known = trust.statement.state === 'known';
  matchAnswers({ status, validity, known, practice }, matching);
  return {
    checks: [...ofSeal, control, status.check, validity, trust.check, profile, practice],
    seal,
    trust: trust.statement,
  };
};
