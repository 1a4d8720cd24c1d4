import type { Clock, Crypto, PublicKey, Signer, TimestampAuthority } from '../../ports/index.ts';
import { der, derContext, derOid, derSequence, oids, primitiveContext } from '../../proofs/x509/der/index.ts';
import { writeSubject } from '../../proofs/x509/distinguished-name.ts';
import {
  type CertificateSubject,
  createCertificateAuthority,
  createTimestampAuthority,
} from '../../proofs/x509/index.ts';
import {
  type CertifiedKey,
  extension,
  writeCertificate,
} from '../../proofs/x509/practice/create-certificate.ts';
import { createSeededRandom } from '../seeded-random.ts';
import { createTestEcSigner } from '../test-signer.ts';

const year = 365 * 24 * 3_600_000;

/** How a test bends a certificate. Bits of the use of keys by their numbers; times in milliseconds since 1970. */
export interface CertificateBend {
  readonly notBefore?: number;
  readonly notAfter?: number;
  readonly keyUsage?: readonly number[];
  readonly purpose?: string;
  readonly authority?: boolean;
  /** Claims to be a qualified certificate for seals. */
  readonly qualified?: boolean;
  /** Where its authority keeps the list of revoked certificates. */
  readonly listAddress?: string;
}

/** An authority whose certificates don't say that they are for practice, on keys that everybody knows. */
export interface EarnestAuthority {
  readonly certificate: Uint8Array;
  issue(subject: CertificateSubject, key: CertifiedKey, bend?: CertificateBend): Promise<Uint8Array>;
  createRevocationList(revoked?: readonly { serialNumber: string; at: number }[]): Promise<Uint8Array>;
  readonly timestamps: TimestampAuthority;
}

const uriList = (address: string): Uint8Array =>
  derSequence(
    derSequence(derContext(0, derContext(0, der(primitiveContext(6), new TextEncoder().encode(address))))),
  );

/** What certificates for seals claim to be qualified by (ETSI EN 319 412-5). */
const qualified = derSequence(
  derSequence(derOid(oids.qcCompliance)),
  derSequence(derOid(oids.qcType), derSequence(derOid(oids.qcTypeSeal))),
);

/** Builds an authority that stands for a real one. */
export const buildEarnestAuthority = async (
  crypto: Crypto,
  clock: Clock,
  seed = 11,
): Promise<EarnestAuthority> => {
  const random = createSeededRandom(seed);
  const signer = createTestEcSigner(seed);
  const rootSubject = { name: `Invented CA ${seed}`, organisation: 'Invented CA', country: 'AT' };
  const issueBy = async (
    subject: CertificateSubject,
    key: CertifiedKey,
    issuerKey: PublicKey,
    bend: CertificateBend,
  ): Promise<Uint8Array> =>
    writeCertificate(
      {
        issuerName: writeSubject(rootSubject),
        issuerKey,
        subjectName: writeSubject(subject),
        subjectKey: key,
        notBefore: bend.notBefore ?? clock.now() - 3_600_000,
        notAfter: bend.notAfter ?? clock.now() + 2 * year,
        keyUsage: bend.keyUsage ?? [0, 1],
        authority: bend.authority === true,
        ...(bend.purpose === undefined ? {} : { purpose: bend.purpose }),
      },
      [
        ...(bend.qualified ? [extension(oids.qcStatements, qualified)] : []),
        ...(bend.listAddress === undefined
          ? []
          : [extension(oids.crlDistributionPoints, uriList(bend.listAddress))]),
      ],
      signer,
      random,
      crypto,
    );
  const certificate = await issueBy(rootSubject, signer.publicKey, signer.publicKey, {
    authority: true,
    keyUsage: [5, 6],
    notAfter: clock.now() + 20 * year,
  });
  const portsOf = (by: Signer) => ({ signer: by, clock, random, crypto });
  const lists = createCertificateAuthority(certificate, portsOf(signer));
  const stamper = createTestEcSigner(seed + 1);
  const stamperCertificate = await issueBy(
    { ...rootSubject, name: `Invented time ${seed}` },
    stamper.publicKey,
    signer.publicKey,
    { keyUsage: [0], purpose: oids.timeStamping, notAfter: clock.now() + 6 * year },
  );
  return {
    certificate,
    issue: (subject, key, bend = {}) => issueBy(subject, key, signer.publicKey, bend),
    createRevocationList: (revoked = []) =>
      lists.createRevocationList(revoked, Math.floor(clock.now() / 1000)),
    timestamps: createTimestampAuthority(stamperCertificate, [certificate], portsOf(stamper)),
  };
};
