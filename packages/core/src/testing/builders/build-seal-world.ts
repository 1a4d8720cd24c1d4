import type { Clock, Crypto, PublicKey, Signer, TimestampAuthority } from '../../ports/index.ts';
import {
  addArchiveTimestamp,
  addSignatureTimestamp,
  addValues,
  createJades,
} from '../../proofs/jades/index.ts';
import {
  type CertificateAuthority,
  createAuthorityCertificate,
  createCertificateAuthority,
  createTimestampAuthority,
} from '../../proofs/x509/index.ts';
import { createFakeClock, type FakeClock } from '../fake-clock.ts';
import { createSeededRandom } from '../seeded-random.ts';
import { createTestEcSigner } from '../test-signer.ts';

/** A practice authority, a sealing certificate and a time-stamp authority, all on keys that everybody knows. */
export interface SealWorld {
  readonly clock: FakeClock;
  readonly crypto: Crypto;
  readonly root: CertificateAuthority;
  readonly signer: Signer;
  readonly sealCertificate: Uint8Array;
  readonly timestampCertificate: Uint8Array;
  readonly authority: TimestampAuthority;
  /** A time-stamp authority behind a certificate and key of the test's choice. */
  createAuthority(certificate: Uint8Array, signer: Signer, clock?: Clock): TimestampAuthority;
  /** Seals at the level asked for. */
  seal(payload: string, level?: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA'): Promise<string>;
}

/** The organisation in the sealing certificate. */
export const sealSubject = {
  name: 'Hohenwald e-seal (practice)',
  organisation: 'Universität Hohenwald',
  country: 'AT',
  identifier: 'VATAT-U12345678',
};

/**
 * Builds a world in which seals reach B-LTA without anybody else.
 *
 * @param now milliseconds since 1970
 */
export const buildSealWorld = async (crypto: Crypto, now = Date.UTC(2026, 10, 2, 9)): Promise<SealWorld> => {
  const clock = createFakeClock(now);
  const random = createSeededRandom(7);
  const portsFor = (signer: Signer, at: Clock = clock) => ({ signer, clock: at, random, crypto });
  const subjectOf = (name: string) => ({ name, organisation: 'Sigillo', country: 'AT' });
  const rootPorts = portsFor(createTestEcSigner(1));
  const root = createCertificateAuthority(
    await createAuthorityCertificate(subjectOf('Practice root'), rootPorts),
    rootPorts,
  );
  const signer = createTestEcSigner(2);
  const stamper = createTestEcSigner(3);
  const keyOf = ({ publicKey }: Signer): PublicKey => publicKey;
  const sealCertificate = await root.issueSealCertificate(sealSubject, keyOf(signer));
  const timestampCertificate = await root.issueTimestampCertificate(
    subjectOf('Practice time'),
    keyOf(stamper),
  );
  const createAuthority: SealWorld['createAuthority'] = (certificate, by, at) =>
    createTimestampAuthority(certificate, [], portsFor(by, at));
  const authority = createAuthority(timestampCertificate, stamper);

  const seal: SealWorld['seal'] = async (payload, level = 'B-B') => {
    const options = { payload, signer, certificates: [sealCertificate], signedAt: clock.now(), crypto };
    const sealed = await createJades(options);
    if (level === 'B-B') return sealed;
    const stamped = await addSignatureTimestamp(sealed, { authority, crypto });
    if (level === 'B-T') return stamped;
    const valued = addValues(stamped, {
      certificates: [root.certificate],
      revocationLists: [await root.createRevocationList([], 1)],
    });
    return level === 'B-LT' ? valued : addArchiveTimestamp(valued, { authority, crypto });
  };
  return {
    clock,
    crypto,
    root,
    signer,
    sealCertificate,
    timestampCertificate,
    authority,
    createAuthority,
    seal,
  };
};
