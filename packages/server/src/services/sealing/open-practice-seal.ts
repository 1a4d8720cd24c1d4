import type { OrganisationReference } from '@sigillo/core/domain';
import { type CertificateSubject, findAttribute, oids, parseCertificate } from '@sigillo/core/proofs/x509';
import type { KeyOwner } from '../../keys/index.ts';
import type { Deps } from '../deps.ts';
import type { ESeal } from './e-seal.ts';
import { openPracticeAuthority } from './open-practice-authority.ts';
import { toIssuerSubject } from './to-issuer-subject.ts';

/** A certificate is made anew when less than this is left of it. */
const margin = 30 * 24 * 3_600_000;

/**
 * Opens an organisation's e-seal of a practice installation. Its key, its certificate and the
 * authority behind it are made at the first use; the certificate names the issuer exactly as the
 * credential does.
 */
export const openPracticeSeal = async (
  deps: Deps,
  owner: KeyOwner,
  issuer: OrganisationReference,
): Promise<ESeal> => {
  const { organisation, identifier, country } = toIssuerSubject(issuer);
  const subject = { name: organisation, organisation, identifier, country };
  const { authority, timestamps, values } = await openPracticeAuthority(deps);
  const { signer, certificate } = await deps.store.withScope(
    { tenant: owner.organisation },
    async (transaction) => {
      const signer = await deps.keys.eSealSigner(transaction, owner);
      if (signer.certificate !== undefined && fits(signer.certificate, subject, deps.clock.now()))
        return { signer, certificate: signer.certificate };
      const certificate = await authority.issueSealCertificate(subject, signer.publicKey);
      await deps.keys.keepCertificate(transaction, owner.organisation, signer, certificate);
      return { signer, certificate };
    },
  );
  const { crypto, clock } = deps;
  return {
    crypto,
    signer,
    keyId: signer.keyId,
    certificates: [certificate],
    authority: timestamps,
    values,
    signedAt: clock.now(),
  };
};

const fits = (der: Uint8Array, subject: CertificateSubject, now: number): boolean => {
  const parsed = parseCertificate(der);
  if (!parsed.ok || parsed.value.notAfter < now + margin) return false;
  const said = (oid: string): string | undefined => findAttribute(parsed.value.subject, oid);
  return (
    said(oids.organisation) === subject.organisation &&
    said(oids.organisationIdentifier) === subject.identifier &&
    said(oids.country) === subject.country
  );
};
