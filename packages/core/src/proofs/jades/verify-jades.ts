import type { Crypto } from '../../ports/index.ts';
import {
  buildChain,
  type Certificate,
  type CertificateChain,
  checkRevocation,
  findAttribute,
  oids,
  parseCertificate,
  parseOcspResponse,
  parseRevocationList,
  type RevocationEvidence,
  toFingerprint,
} from '../x509/index.ts';
import { checkHeader, type HeaderReading } from './header-rules.ts';
import { toSigningInput } from './imprint.ts';
import { findLevel } from './level.ts';
import type { JadesDocument, JadesSignature } from './parse-jades.ts';
import type {
  ChainReport,
  JadesReport,
  JadesSigner,
  NotChecked,
  RevocationReport,
  SignatureOutcome,
} from './report.ts';
import { gatherValues } from './unsigned.ts';
import { type CheckedStamp, verifyTimestamps } from './verify-timestamps.ts';

/** What a verifier brings. */
export interface VerifyJadesOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly crypto: Crypto;
}

/** What came out for a document: one state, and each seal's report. */
export interface JadesOutcome {
  /** One invalid seal spoils the document; else one that we can't check leaves it open. */
  readonly state: JadesReport['state'];
  readonly reason?: string;
  readonly seals: readonly JadesReport[];
}

const mostCertificates = 32;
const mostEvidence = 16;

/**
 * Verifies the seals of a JAdES document with what it carries, asking nobody.
 *
 * `verified` says: the key of the certificate signed exactly these bytes, the
 * header keeps the rules, and no time stamp is wrong. It does NOT say that the
 * certificate, its authority or the time-stamp authority is trusted: an impostor
 * can make all three. Hold `chain` and `timestamps[].chain` against a trusted list.
 *
 * @see ETSI TS 119 182-1; ETSI EN 319 102-1, clause 5
 */
export const verifyJades = async (
  document: JadesDocument,
  options: VerifyJadesOptions,
): Promise<JadesOutcome> => {
  const seals: JadesReport[] = [];
  for (const signature of document.signatures) seals.push(await verifySeal(document, signature, options));
  const worst =
    seals.find(({ state }) => state === 'invalid') ?? seals.find(({ state }) => state === 'unsupported');
  return worst?.reason === undefined
    ? { state: 'verified', seals }
    : { state: worst.state, reason: worst.reason, seals };
};

const verifySeal = async (
  document: JadesDocument,
  signature: JadesSignature,
  { now, crypto: unbounded }: VerifyJadesOptions,
): Promise<JadesReport> => {
  const crypto = withBudget(unbounded);
  const reading = await checkHeader(signature, document, now, crypto);
  const outcome = await verifySignature(document, signature, reading, crypto);
  const { pool, evidence } = readCarried(signature, reading.certificates);
  const stamps = await verifyTimestamps(document, signature, reading.claimedTime, { pool, now, crypto });
  const stamped = stamps.find(({ report }) => report.kind === 'signature' && report.state === 'passed');
  const stampedTime = stamped?.report.time;
  const at = stampedTime ?? reading.claimedTime ?? now;
  const [leaf] = reading.certificates;
  const chain = leaf && (await buildChain(leaf, pool, at, crypto));

  const judge = async (of: 'signer' | 'time-stamp', judged: CertificateChain | undefined) =>
    judged === undefined
      ? []
      : checkChain({ of, chain: judged, evidence, pool, at, stampedTime, now, crypto });
  const ofSigner = await judge('signer', chain);
  const ofStamp = await judge('time-stamp', stamped?.chain);
  const verdict = findVerdict(reading, outcome, stamps);
  return {
    ...verdict,
    signature: outcome,
    headerRules: reading.rules,
    ...(leaf === undefined ? {} : { signer: toSigner(leaf) }),
    signedAt: {
      ...(reading.claimedTime === undefined ? {} : { claimed: reading.claimedTime }),
      ...(stampedTime === undefined ? {} : { stamped: stampedTime }),
    },
    timestamps: await Promise.all(stamps.map((stamp) => toTimestampReport(stamp, crypto))),
    ...(chain === undefined ? {} : { chain: await toChainReport(chain, 'signer', crypto) }),
    revocation: [...ofSigner, ...ofStamp],
    ...(verdict.state === 'verified'
      ? { level: findLevel({ signature, stamps, stamped, chain, ofSigner, ofStamp }) }
      : {}),
    notChecked: listNotChecked(signature),
  };
};

const mostVerifications = 300;

/**
 * The same primitives, for so many signatures. A real seal needs about twenty; one
 * that was stuffed to keep us busy has the rest of its signatures refused. The
 * seal's own signature is the first to be verified.
 */
const withBudget = (crypto: Crypto): Crypto => {
  let left = mostVerifications;
  return {
    digest: (algorithm, data) => crypto.digest(algorithm, data),
    verify: (key, signature, data) => crypto.verify(key, signature, data),
    gunzip: (data, maxBytes) => crypto.gunzip(data, maxBytes),
    gzip: (data) => crypto.gzip(data),
    verifyWithCertificate: (...given) => {
      left -= 1;
      return left >= 0 && crypto.verifyWithCertificate(...given);
    },
  };
};

const verifySignature = async (
  document: JadesDocument,
  signature: JadesSignature,
  { scheme, certificates }: HeaderReading,
  crypto: Crypto,
): Promise<SignatureOutcome> => {
  const key = certificates[0]?.key;
  if (scheme === undefined || key === undefined) {
    return { state: 'unsupported', reason: 'signature-not-checked' };
  }
  // JOSE writes ECDSA as r‖s, as the port wants it (RFC 7518, section 3.4).
  const input = toSigningInput(document, signature);
  return (await crypto.verifyWithCertificate(key, scheme, signature.signature, input))
    ? { state: 'passed' }
    : { state: 'invalid', reason: 'signature-wrong' };
};

const findVerdict = (
  { rules }: HeaderReading,
  signature: SignatureOutcome,
  stamps: readonly CheckedStamp[],
): Pick<JadesReport, 'state' | 'reason'> => {
  const outcomes = [...rules, signature];
  // A time stamp that we can't check takes nothing from the seal but its level.
  const broken = [...outcomes, ...stamps.map(({ report }) => report)].find(
    ({ state }) => state === 'invalid',
  );
  const worst = broken ?? outcomes.find(({ state }) => state === 'unsupported');
  return worst === undefined || worst.state === 'passed'
    ? { state: 'verified' }
    : { state: worst.state, reason: worst.reason };
};

/** Certificates and evidence that the signature carries and that can be read, up to a limit. */
const readCarried = (
  { unsigned }: JadesSignature,
  signersOwn: readonly Certificate[],
): { pool: readonly Certificate[]; evidence: readonly RevocationEvidence[] } => {
  const values = gatherValues(unsigned);
  const certificates = values.certificates.slice(0, mostCertificates).map(parseCertificate);
  const evidence = [
    ...values.ocspResponses.slice(0, mostEvidence).map(parseOcspResponse),
    ...values.revocationLists.slice(0, mostEvidence).map(parseRevocationList),
  ];
  return {
    pool: [...signersOwn, ...certificates.flatMap((parsed) => (parsed.ok ? [parsed.value] : []))],
    evidence: evidence.flatMap((parsed) => (parsed.ok ? [parsed.value] : [])),
  };
};

interface CheckChainOptions extends VerifyJadesOptions {
  readonly of: 'signer' | 'time-stamp';
  readonly chain: CertificateChain;
  readonly evidence: readonly RevocationEvidence[];
  readonly pool: readonly Certificate[];
  readonly at: number;
  readonly stampedTime: number | undefined;
}

/** Revocation of every certificate whose issuer is at hand. The last one is for a trusted list to judge. */
const checkChain = async (options: CheckChainOptions): Promise<RevocationReport[]> => {
  const { chain, of, stampedTime, crypto } = options;
  const reports: RevocationReport[] = [];
  for (const [index, { certificate }] of chain.links.entries()) {
    const issuer = chain.links[index + 1]?.certificate;
    if (issuer === undefined) break;
    const outcome = await checkRevocation({ ...options, certificate, issuer });
    reports.push({
      subject: certificate.subject.text,
      fingerprint: await toFingerprint(certificate, crypto),
      of,
      ...outcome,
      ...(outcome.state === 'revoked'
        ? { beforeSigning: stampedTime === undefined || outcome.revokedAt <= stampedTime }
        : {}),
    });
  }
  return reports;
};

const toTimestampReport = async (
  { report, chain }: CheckedStamp,
  crypto: Crypto,
): Promise<CheckedStamp['report']> =>
  chain === undefined ? report : { ...report, chain: await toChainReport(chain, 'time-stamp', crypto) };

const toChainReport = async (
  { links, end }: CertificateChain,
  of: 'signer' | 'time-stamp',
  crypto: Crypto,
): Promise<ChainReport> => ({
  end,
  links: await Promise.all(
    links.map(async ({ certificate, faults }, index) => ({
      subject: certificate.subject.text,
      fingerprint: await toFingerprint(certificate, crypto),
      certificate: certificate.der,
      notBefore: certificate.notBefore,
      notAfter: certificate.notAfter,
      faults:
        of === 'signer' && index === 0 && !isForSignatures(certificate)
          ? [...faults, 'certificate-not-for-signatures' as const]
          : faults,
    })),
  ),
});

const isForSignatures = ({ extensions: { keyUsage } }: Certificate): boolean =>
  keyUsage === undefined || keyUsage.includes('digitalSignature') || keyUsage.includes('nonRepudiation');

const toSigner = ({ subject, extensions }: Certificate): JadesSigner => {
  const texts = {
    name: findAttribute(subject, oids.commonName),
    organisation: findAttribute(subject, oids.organisation),
    identifier: findAttribute(subject, oids.organisationIdentifier),
    country: findAttribute(subject, oids.country),
  };
  const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== undefined));
  return extensions.qcStatements === undefined ? said : { ...said, claims: extensions.qcStatements };
};

const checkedMembers = ['sigTst', 'arcTst', 'xVals', 'rVals', 'axVals', 'arVals', 'tstVD'];
const unsupportedMembers: Readonly<Record<string, NotChecked['reason']>> = {
  cSig: 'counter-signature-unsupported',
  sigRTst: 'reference-time-stamp-unsupported',
  rfsTst: 'reference-time-stamp-unsupported',
};

const listNotChecked = ({ header, unsigned }: JadesSignature): readonly NotChecked[] => [
  { what: 'trust', reason: 'trust-not-asked' },
  ...['srCms', 'srAts', 'sigPl']
    .filter((name) => name in header)
    .map((what) => ({ what, reason: 'statement-of-signer' as const })),
  ...unsigned
    .filter(({ name }) => !checkedMembers.includes(name))
    .map(({ name }) => ({
      what: name,
      reason:
        (Object.hasOwn(unsupportedMembers, name) && unsupportedMembers[name]) || 'unsigned-member-unknown',
    })),
];
