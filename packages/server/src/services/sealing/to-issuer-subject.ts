import { type OrganisationReference, pickLanguage } from '@sigillo/core/domain';
import { toOrganizationIdentifier } from '@sigillo/core/formats/elm-v3';

/** What the certificate of a credential's issuer names it by. */
export interface IssuerSubject {
  readonly organisation: string;
  /** The legal name in every language. */
  readonly names: readonly string[];
  readonly identifier: string;
  readonly country: string;
}

/** Reads it off the issuer of a credential that passed the rules of this face. */
export const toIssuerSubject = (issuer: OrganisationReference): IssuerSubject => {
  const organisation = pickLanguage(issuer.legalName, 'und')?.text;
  const identifier = toOrganizationIdentifier(issuer as Parameters<typeof toOrganizationIdentifier>[0]);
  const country = issuer.address?.country;
  if (organisation === undefined || identifier === undefined || country === undefined)
    throw new Error('an issuer that passed the rules has a name, a number and a country');
  return { organisation, names: Object.values(issuer.legalName), identifier, country };
};
