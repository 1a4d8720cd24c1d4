import { equalBytes, toHex } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { toPortSignature } from './algorithm.ts';
import type { Certificate } from './parse-certificate.ts';

/** Why a certificate in a chain must not be relied on. */
export type ChainFault =
  | 'certificate-expired'
  | 'certificate-not-yet-valid'
  | 'certificate-extension-unknown'
  | 'certificate-key-unsupported'
  | 'certificate-key-usage-wrong'
  | 'certificate-not-an-authority'
  | 'certificate-path-too-long';

/** One certificate of a chain. */
export interface ChainLink {
  readonly certificate: Certificate;
  /** Empty where nothing speaks against it. */
  readonly faults: readonly ChainFault[];
}

/** A chain from a certificate upwards, as far as the certificates at hand lead. */
export interface CertificateChain {
  readonly links: readonly ChainLink[];
  /**
   * `root`: it ends at a certificate that signs itself. `open`: the last
   * certificate's issuer isn't at hand. Neither says whom to trust.
   */
  readonly end: 'root' | 'open';
}

const longestChain = 8;
const mostSignatures = 24;

/**
 * Builds the chain of a certificate from a pool, and checks every link at a moment.
 *
 * A certificate is another's issuer only if its signature verifies: a link that
 * doesn't is left out, so that the chain ends before it. Names are compared by their
 * bytes. Whether anything in the chain is trusted is NOT answered here.
 *
 * @param at milliseconds since 1970
 * @see RFC 5280, section 6.1
 */
export const buildChain = async (
  leaf: Certificate,
  pool: readonly Certificate[],
  at: number,
  crypto: Crypto,
): Promise<CertificateChain> => {
  const certificates = [leaf];
  const budget = { left: mostSignatures };
  let last = leaf;
  while (certificates.length < longestChain) {
    if (await isIssuedBy(last, last, crypto, budget)) {
      return { links: certificates.map((certificate, index) => toLink(certificate, index, at)), end: 'root' };
    }
    const issuer = await findIssuer(last, pool, certificates, crypto, budget);
    if (issuer === undefined) break;
    certificates.push(issuer);
    last = issuer;
  }
  return { links: certificates.map((certificate, index) => toLink(certificate, index, at)), end: 'open' };
};

const findIssuer = async (
  certificate: Certificate,
  pool: readonly Certificate[],
  taken: readonly Certificate[],
  crypto: Crypto,
  budget: { left: number },
): Promise<Certificate | undefined> => {
  for (const candidate of pool) {
    if (taken.some((other) => equalBytes(other.der, candidate.der))) continue;
    if (await isIssuedBy(certificate, candidate, crypto, budget)) return candidate;
  }
  return undefined;
};

/** Whether the candidate's name and key made the certificate's signature. */
const isIssuedBy = async (
  certificate: Certificate,
  candidate: Certificate,
  crypto: Crypto,
  budget: { left: number },
): Promise<boolean> => {
  if (!equalBytes(certificate.issuer.der, candidate.subject.der)) return false;
  const wanted = certificate.extensions.authorityKeyIdentifier;
  const had = candidate.extensions.subjectKeyIdentifier;
  if (wanted !== undefined && had !== undefined && wanted !== had) return false;
  budget.left -= 1;
  return budget.left >= 0 && (await isSignedBy(certificate, candidate, crypto));
};

/** Something with a signature in the form of certificates, lists and responses. */
export type Signed = Pick<Certificate, 'toBeSigned' | 'scheme' | 'signature'>;

/** Tells whether a certificate's key made a signature. What the key may be used for is NOT checked. */
export const isSignedBy = async (signed: Signed, by: Certificate, crypto: Crypto): Promise<boolean> => {
  const { key } = by;
  if (key === undefined || signed.scheme === undefined) return false;
  const signature = toPortSignature(key, signed.signature);
  return crypto.verifyWithCertificate(key, signed.scheme, signature, signed.toBeSigned);
};

const toLink = (certificate: Certificate, index: number, at: number): ChainLink => {
  const { extensions, key } = certificate;
  const faults: ChainFault[] = [];
  if (at < certificate.notBefore) faults.push('certificate-not-yet-valid');
  if (at > certificate.notAfter) faults.push('certificate-expired');
  if (extensions.unknownCritical.length > 0) faults.push('certificate-extension-unknown');
  if (key === undefined) faults.push('certificate-key-unsupported');
  if (index > 0) {
    if (!extensions.authority) faults.push('certificate-not-an-authority');
    if (extensions.keyUsage !== undefined && !extensions.keyUsage.includes('keyCertSign')) {
      faults.push('certificate-key-usage-wrong');
    }
    // Authorities between this one and the leaf.
    if (extensions.pathLength !== undefined && index - 1 > extensions.pathLength) {
      faults.push('certificate-path-too-long');
    }
  }
  return { certificate, faults };
};

/** A certificate's name in a report: its SHA-256 fingerprint in hexadecimal. */
export const toFingerprint = async (certificate: Certificate, crypto: Crypto): Promise<string> =>
  toHex(await crypto.digest('sha-256', certificate.der));
