import type { sealFindingSchema } from '@sigillo/contract/api';
import type { Crypto } from '@sigillo/core/ports';
import { buildChain, type Certificate, findAttribute, isForSeals, oids } from '@sigillo/core/proofs/x509';
import type { z } from 'zod';
import type { SealSubject } from './seal-subject.ts';

export type SealFinding = z.output<typeof sealFindingSchema>;

/** What a certificate is judged by. */
export interface CertificateCase {
  readonly certificate: Certificate;
  /** Those above it, as they were brought. */
  readonly chain: readonly Certificate[];
  readonly subject: SealSubject;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly crypto: Crypto;
}

const error = (code: SealFinding['code'], values?: SealFinding['values']): SealFinding => ({
  code,
  severity: 'error',
  ...(values === undefined ? {} : { values }),
});
const warning = (code: SealFinding['code']): SealFinding => ({ code, severity: 'warning' });

/** Finds what keeps a certificate from sealing for the organisation, and what is to be known of it. */
export const checkCertificate = async (given: CertificateCase): Promise<readonly SealFinding[]> => {
  const { certificate, now } = given;
  const { extensions } = certificate;
  const qualified = isQualified(certificate);
  return [
    ...(now > certificate.notAfter ? [error('certificate-expired')] : []),
    ...(now < certificate.notBefore ? [error('certificate-not-yet-valid')] : []),
    ...checkName(given),
    ...(isForSeals(certificate) ? [] : [error('certificate-not-for-sealing')]),
    ...(extensions.qcStatements?.practice === true ? [error('certificate-for-practice')] : []),
    ...(certificate.key === undefined ? [error('certificate-key-unsupported')] : []),
    ...(extensions.unknownCritical.length === 0 ? [] : [error('certificate-demands-unknown')]),
    ...(await checkChain(given)),
    ...(qualified ? [] : [warning('not-qualified')]),
    ...(extensions.revocationLists === undefined || extensions.revocationLists.length === 0
      ? [warning('no-revocation-list')]
      : []),
  ];
};

/** Whether it says of itself that it is a qualified certificate for e-seals (ETSI EN 319 412-5). */
export const isQualified = ({ extensions: { qcStatements } }: Certificate): boolean =>
  qcStatements?.compliance === true && qcStatements.types.includes('e-seal');

/** A verifier holds the certificate's names against those in the credential. */
export const checkName = ({
  certificate,
  subject,
}: Pick<CertificateCase, 'certificate' | 'subject'>): readonly SealFinding[] => {
  const said = (oid: string): string => findAttribute(certificate.subject, oid) ?? '';
  const organisation = said(oids.organisation);
  const identifier = said(oids.organisationIdentifier);
  const country = said(oids.country);
  return [
    ...(subject.names.map(plain).includes(plain(organisation))
      ? []
      : [error('certificate-name-wrong', { found: organisation, wanted: subject.organisation })]),
    ...(identifier === (subject.identifier ?? '') && identifier !== ''
      ? []
      : [error('certificate-number-wrong', { found: identifier, wanted: subject.identifier ?? '' })]),
    ...(country === subject.country
      ? []
      : [error('certificate-country-wrong', { found: country, wanted: subject.country })]),
  ];
};

const plain = (name: string): string => name.normalize('NFC').replace(/\s+/g, ' ').trim();

const checkChain = async ({
  certificate,
  chain,
  now,
  crypto,
}: CertificateCase): Promise<readonly SealFinding[]> => {
  const { links, end } = await buildChain(certificate, chain, now, crypto);
  const used = links.map((link) => link.certificate);
  // What was brought and leads nowhere is of another certificate.
  if (chain.some((one) => !used.includes(one))) return [error('chain-wrong')];
  if (links.slice(1).some(({ faults }) => faults.length > 0)) return [error('chain-wrong')];
  return end === 'root' || links.length > 1 ? [] : [warning('chain-incomplete')];
};
