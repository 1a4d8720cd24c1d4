import type { TimestampAuthority } from '@sigillo/core/ports';
import type { JadesValues } from '@sigillo/core/proofs/jades';
import {
  type AuthorityPorts,
  type CertificateAuthority,
  createAuthorityCertificate,
  createCertificateAuthority,
  createTimestampAuthority,
  parseCertificate,
} from '@sigillo/core/proofs/x509';
import type { CertifiedSigner } from '../../keys/index.ts';
import { listLostCertificates, type Transaction } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** A time-stamp certificate is made anew when less than this is left of it. */
const margin = 365 * 24 * 3_600_000;

/** The installation's own authority, for practice alone. */
export interface PracticeAuthority {
  readonly authority: CertificateAuthority;
  readonly timestamps: TimestampAuthority;
  /** Its certificate, and its list of revoked certificates as of now. */
  readonly values: JadesValues;
}

/** Opens the practice authority; its keys and certificates are made at the first use and kept like other keys. */
export const openPracticeAuthority = async (deps: Deps): Promise<PracticeAuthority> => {
  const opened = await deps.store.withScope({ system: true }, async (transaction) => {
    const root = await openRoot(deps, transaction);
    const stamper = await openStamper(deps, transaction, root.authority);
    return { root, stamper, lost: await listLostCertificates(transaction) };
  });
  const { authority } = opened.root;
  const revoked = opened.lost.flatMap(({ certificate, at }) => {
    const parsed = parseCertificate(certificate);
    return parsed.ok ? [{ serialNumber: parsed.value.serialNumber, at: at.getTime() }] : [];
  });
  const number = Math.floor(deps.clock.now() / 1000);
  return {
    authority,
    timestamps: createTimestampAuthority(
      opened.stamper.certificate,
      [authority.certificate],
      portsOf(deps, opened.stamper.signer),
    ),
    values: {
      certificates: [authority.certificate],
      revocationLists: [await authority.createRevocationList(revoked, number)],
    },
  };
};

const openRoot = async (
  deps: Deps,
  transaction: Transaction,
): Promise<{ readonly authority: CertificateAuthority }> => {
  const signer = await deps.keys.practiceSigner(transaction, 'authority');
  const ports = portsOf(deps, signer);
  const certificate =
    signer.certificate ?? (await createAuthorityCertificate(subjectOf(deps, 'practice authority'), ports));
  if (signer.certificate === undefined)
    await deps.keys.keepCertificate(transaction, undefined, signer, certificate);
  return { authority: createCertificateAuthority(certificate, ports) };
};

const openStamper = async (
  deps: Deps,
  transaction: Transaction,
  authority: CertificateAuthority,
): Promise<{ readonly signer: CertifiedSigner; readonly certificate: Uint8Array }> => {
  const signer = await deps.keys.practiceSigner(transaction, 'time-stamping');
  const parsed = signer.certificate && parseCertificate(signer.certificate);
  if (signer.certificate && parsed?.ok && parsed.value.notAfter > deps.clock.now() + margin)
    return { signer, certificate: signer.certificate };
  const subject = subjectOf(deps, 'practice time stamps');
  const certificate = await authority.issueTimestampCertificate(subject, signer.publicKey);
  await deps.keys.keepCertificate(transaction, undefined, signer, certificate);
  return { signer, certificate };
};

const portsOf = ({ clock, random, crypto }: Deps, signer: CertifiedSigner): AuthorityPorts => ({
  signer,
  clock,
  random,
  crypto,
});

/** An installation has a name and no country; EU is reserved for the Union as a whole (ISO 3166-1). */
const subjectOf = ({ installation }: Deps, role: string) => {
  const { host } = new URL(installation.origin);
  return { name: `${host} ${role}`, organisation: host, country: 'EU' };
};
