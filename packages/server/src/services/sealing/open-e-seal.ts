import { Problem } from '@sigillo/core/base';
import { type OrganisationReference, pickLanguage } from '@sigillo/core/domain';
import { toOrganizationIdentifier } from '@sigillo/core/formats/elm-v3';
import type { EuropeanSealingPorts } from '@sigillo/core/issuing';
import { type CertificateSubject, findAttribute, oids, parseCertificate } from '@sigillo/core/proofs/x509';
import type { CertifiedSigner, KeyOwner } from '../../keys/index.ts';
import type { Deps } from '../deps.ts';
import { openPracticeAuthority } from './open-practice-authority.ts';

/** A certificate is made anew when less than this is left of it. */
const margin = 30 * 24 * 3_600_000;

/** Whether this installation can put e-seals on credentials. */
export const hasESeals = (deps: Deps): boolean => deps.installation.practice;

/** What an e-seal is made with, and the key's id in the register of keys. */
export interface ESeal extends EuropeanSealingPorts {
  readonly signer: CertifiedSigner;
}

/**
 * Opens an organisation's e-seal. Its key, its certificate and the practice
 * authority behind it are made at the first use; the certificate names the issuer
 * exactly as the credential does.
 *
 * Problem `e-seal-not-configured` in production, where nobody issues certificates here.
 *
 * @param issuer of a credential that passed the rules of this face
 */
export const openESeal = async (
  deps: Deps,
  owner: KeyOwner,
  issuer: OrganisationReference,
): Promise<ESeal> => {
  if (!hasESeals(deps)) throw new Problem('rule', 'e-seal-not-configured');
  const subject = toSubject(issuer);
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
  return { crypto, signer, certificate, authority: timestamps, values, signedAt: clock.now() };
};

const toSubject = (issuer: OrganisationReference): CertificateSubject & { readonly identifier: string } => {
  const organisation = pickLanguage(issuer.legalName, 'und')?.text;
  const identifier = toOrganizationIdentifier(issuer as Parameters<typeof toOrganizationIdentifier>[0]);
  const country = issuer.address?.country;
  if (organisation === undefined || identifier === undefined || country === undefined)
    throw new Error('an issuer that passed the rules has a name, a number and a country');
  return { name: organisation, organisation, identifier, country };
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
