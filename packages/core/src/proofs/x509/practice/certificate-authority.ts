import { fromHex } from '../../../base/index.ts';
import type { Clock, Crypto, PublicKey, Random, Signer } from '../../../ports/index.ts';
import { writeSignatureAlgorithm } from '../algorithm.ts';
import {
  der,
  derContext,
  derInteger,
  derSequence,
  derTime,
  oids,
  primitiveContext,
  tags,
} from '../der/index.ts';
import { type CertificateSubject, writeSubject } from '../distinguished-name.ts';
import { parseCertificate } from '../parse-certificate.ts';
import { createCertificate, extension, sign, toKeyIdentifier } from './create-certificate.ts';

/** What an authority works with. */
export interface AuthorityPorts {
  readonly signer: Signer;
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
}

/**
 * Issues certificates and revocation lists for practice. Every certificate
 * carries a statement, under an identifier of ours, that nothing in it
 * is real; none claims to be qualified.
 */
export interface CertificateAuthority {
  readonly certificate: Uint8Array;
  issueSealCertificate(subject: CertificateSubject, key: PublicKey): Promise<Uint8Array>;
  issueTimestampCertificate(subject: CertificateSubject, key: PublicKey): Promise<Uint8Array>;
  /** A list of all that was revoked until now, good for `days`. Serial numbers are hexadecimal. */
  createRevocationList(
    revoked: readonly { readonly serialNumber: string; readonly at: number }[],
    number: number,
    days?: number,
  ): Promise<Uint8Array>;
}

const day = 24 * 60 * 60_000;
const years = (count: number): number => count * 365 * day;
const [digitalSignature, nonRepudiation, keyCertSign, cRLSign] = [0, 1, 5, 6];

/** Creates the self-signed certificate of a practice authority, good for twenty years. */
export const createAuthorityCertificate = async (
  subject: CertificateSubject,
  { signer, clock, random, crypto }: AuthorityPorts,
): Promise<Uint8Array> => {
  const name = writeSubject(subject);
  const content = {
    issuerName: name,
    issuerKey: signer.publicKey,
    subjectName: name,
    subjectKey: signer.publicKey,
    ...toValidity(clock, 20),
    keyUsage: [keyCertSign, cRLSign],
    authority: true,
  };
  return createCertificate(content, signer, random, crypto);
};

/**
 * Creates the practice authority behind a certificate of its own. A certificate
 * that can't be read is a fault of the caller.
 */
export const createCertificateAuthority = (
  certificate: Uint8Array,
  ports: AuthorityPorts,
): CertificateAuthority => {
  const { signer, clock, random, crypto } = ports;
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) throw new Error('The authority has no certificate that can be read');
  const issuer = { issuerName: parsed.value.subject.der, issuerKey: signer.publicKey };
  const issue = async (
    subject: CertificateSubject,
    subjectKey: PublicKey,
    use: { readonly keyUsage: readonly number[]; readonly purpose?: string; readonly years: number },
  ) =>
    createCertificate(
      { ...issuer, subjectName: writeSubject(subject), subjectKey, ...toValidity(clock, use.years), ...use },
      signer,
      random,
      crypto,
    );
  return {
    certificate,
    issueSealCertificate: (subject, key) =>
      issue(subject, key, { keyUsage: [digitalSignature, nonRepudiation], years: 3 }),
    issueTimestampCertificate: (subject, key) =>
      issue(subject, key, { keyUsage: [digitalSignature], purpose: oids.timeStamping, years: 6 }),
    createRevocationList: async (revoked, number, days = 30) => {
      const now = clock.now();
      const body = derSequence(
        derInteger(1),
        writeSignatureAlgorithm(signer.publicKey.type),
        issuer.issuerName,
        derTime(now),
        derTime(now + days * day),
        // An empty list of entries is left out (RFC 5280, section 5.1.2.6).
        ...(revoked.length === 0 ? [] : [derSequence(...revoked.map(toEntry))]),
        derContext(
          0,
          derSequence(
            extension(
              oids.authorityKeyIdentifier,
              derSequence(der(primitiveContext(0), await toKeyIdentifier(signer.publicKey, crypto))),
            ),
            extension(oids.crlNumber, derInteger(number)),
          ),
        ),
      );
      return sign(body, signer);
    },
  };
};

const toEntry = ({ serialNumber, at }: { serialNumber: string; at: number }): Uint8Array => {
  const bytes = fromHex(serialNumber);
  if (!bytes.ok) throw new Error('A serial number is hexadecimal');
  return derSequence(der(tags.integer, bytes.value), derTime(at));
};

const toValidity = (clock: Clock, count: number): { notBefore: number; notAfter: number } => {
  const notBefore = Math.floor(clock.now() / 1000) * 1000;
  return { notBefore, notAfter: notBefore + years(count) };
};
