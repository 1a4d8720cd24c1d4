/**
 * x509: certificates, time-stamp tokens and revocation evidence, read strictly
 * and checked with the Crypto port, and made for practice. Whom to trust, and
 * fetching what isn't at hand, are left to others.
 */
export { parsePublicKey, toPublicKey } from './algorithm.ts';
export {
  buildChain,
  type CertificateChain,
  type ChainFault,
  type ChainLink,
  isSignedBy,
  toFingerprint,
} from './build-chain.ts';
export type { CertificateExtensions, KeyUsage, QcStatements } from './certificate-extensions.ts';
export {
  type CertificateRequestOptions,
  createCertificateRequest,
} from './create-certificate-request.ts';
export { oids } from './der/index.ts';
export { type CertificateSubject, type DistinguishedName, findAttribute } from './distinguished-name.ts';
export { isDigestOf } from './identifier-digest.ts';
export { isForSeals } from './is-for-seals.ts';
export { toIssuerSerial } from './issuer-serial.ts';
export { type Certificate, parseCertificate } from './parse-certificate.ts';
export { type PemFault, parsePem, toPem } from './parse-pem.ts';
export {
  type AuthorityPorts,
  type CertificateAuthority,
  createAuthorityCertificate,
  createCertificateAuthority,
} from './practice/certificate-authority.ts';
export { createTimestampAuthority } from './practice/timestamp-authority.ts';
export {
  checkRevocation,
  type RevocationEvidence,
  type RevocationOutcome,
  type UnknownRevocationReason,
} from './revocation/check-revocation.ts';
export { parseOcspResponse } from './revocation/parse-ocsp-response.ts';
export { parseRevocationList } from './revocation/parse-revocation-list.ts';
export { parseTimeStampToken, type TimeStampToken } from './time-stamp/parse-time-stamp-token.ts';
export {
  createTimeStampQuery,
  parseTimeStampReply,
  timeStampMediaTypes,
} from './time-stamp/request-time-stamp.ts';
export {
  type InvalidTimeStampReason,
  type TimeStampOutcome,
  type UncheckedTimeStampReason,
  verifyTimeStampToken,
} from './time-stamp/verify-time-stamp-token.ts';
