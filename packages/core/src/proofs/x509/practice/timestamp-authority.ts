import type { DigestAlgorithm, TimestampAuthority } from '../../../ports/index.ts';
import {
  fromPortSignature,
  signerDigest,
  writeDigestAlgorithm,
  writeSignatureAlgorithm,
} from '../algorithm.ts';
import {
  derContext,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derTime,
  oids,
} from '../der/index.ts';
import { type Certificate, parseCertificate } from '../parse-certificate.ts';
import type { AuthorityPorts } from './certificate-authority.ts';
import { drawSerialNumber } from './create-certificate.ts';

/** The policy that practice tokens name: none that anybody should rely on. */
const practicePolicy = `${oids.practice}.1`;

/**
 * Creates a time-stamp authority for practice, which goes by the clock of the
 * machine. A certificate that can't be read is a fault of the caller.
 *
 * @param certificate from `issueTimestampCertificate`, for the signer's key
 * @param issuers certificates above it, carried in every token
 * @see RFC 3161, section 2.4.2; RFC 5652, section 5; RFC 5816
 */
export const createTimestampAuthority = (
  certificate: Uint8Array,
  issuers: readonly Uint8Array[],
  { signer, clock, random, crypto }: AuthorityPorts,
): TimestampAuthority => {
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) throw new Error('The time-stamp authority has no certificate that can be read');
  const own = parsed.value;
  const { type } = signer.publicKey;
  const digest = signerDigest(type);
  return {
    stamp: async (imprint) => {
      const content = writeTstInfo(imprint, drawSerialNumber(random), clock.now());
      const attributes = derSet(
        attribute(oids.contentType, derOid(oids.tstInfo)),
        attribute(oids.messageDigest, derOctets(await crypto.digest(digest, content))),
        attribute(
          oids.signingCertificateV2,
          writeSigningCertificate(await crypto.digest('sha-256', own.der)),
        ),
      );
      const signature = fromPortSignature(type, await signer.sign(attributes));
      const signerInfo = derSequence(
        derInteger(1),
        derSequence(own.issuer.der, writeSerialNumber(own)),
        writeDigestAlgorithm(digest),
        // The same members as [0] IMPLICIT, as RFC 5652, section 5.3, has them.
        retag(attributes),
        writeSignatureAlgorithm(type),
        derOctets(signature),
      );
      const signedData = derSequence(
        derInteger(3),
        derSet(writeDigestAlgorithm(digest)),
        derSequence(derOid(oids.tstInfo), derContext(0, derOctets(content))),
        derContext(0, certificate, ...issuers),
        derSet(signerInfo),
      );
      return derSequence(derOid(oids.signedData), derContext(0, signedData));
    },
  };
};

const writeTstInfo = (
  imprint: { readonly algorithm: DigestAlgorithm; readonly digest: Uint8Array },
  serialNumber: Uint8Array,
  time: number,
): Uint8Array =>
  derSequence(
    derInteger(1),
    derOid(practicePolicy),
    derSequence(writeDigestAlgorithm(imprint.algorithm), derOctets(imprint.digest)),
    derInteger(serialNumber),
    derTime(time, true),
  );

const attribute = (oid: string, value: Uint8Array): Uint8Array => derSequence(derOid(oid), derSet(value));

/** SigningCertificateV2 with one ESSCertIDv2, whose digest is by default SHA-256. */
const writeSigningCertificate = (digest: Uint8Array): Uint8Array =>
  derSequence(derSequence(derSequence(derOctets(digest))));

const writeSerialNumber = ({ serialNumber }: Certificate): Uint8Array =>
  derInteger(Uint8Array.from(serialNumber.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));

const retag = (set: Uint8Array): Uint8Array => {
  const again = set.slice();
  again[0] = 0xa0;
  return again;
};
