import type { LanguageMap } from '../language-map.ts';

/** What an organisation does here; several at once. Provider, awarding body, assessor and issuer are four roles, not one. */
export const organisationRoles = [
  'provider',
  'awarding-body',
  'assessor',
  'issuer',
  'quality-agency',
  'receiving-organisation',
  'social-partner',
  'employer',
  'guidance-service',
] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

/** An identifier of a legal entity under a named scheme. */
export interface LegalIdentifier {
  /** `vat`, `eori`, `lei`, `pic`, `erasmus`, `schac`, `deqar`, `national` … */
  readonly scheme: string;
  readonly value: string;
}

/** Where an organisation is. `country` is ISO 3166-1 alpha-2; Annex I asks for it. */
export interface PostalAddress {
  readonly country: string;
  readonly region?: string;
  readonly locality?: string;
  readonly street?: string;
  readonly postalCode?: string;
}

/**
 * The legal basis on which a body awards. A seal proves a legal person, not
 * this: it is stated, dated and confirmed apart.
 */
export interface AwardingPower {
  /** The law, licence or decision, as a reader could look it up. */
  readonly legalBasis: LanguageMap;
  readonly jurisdiction: string;
  /** ISCED-F codes; empty for every field. */
  readonly fields: readonly string[];
  readonly maximumEcts?: number;
  /** Only a body entitled to award ECTS may state credit points. */
  readonly mayAwardEcts: boolean;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly registerEntry?: string;
}

/** One organisation seals on behalf of another; recorded here and carried in the credential. */
export interface Mandate {
  readonly from: string;
  readonly to: string;
  readonly scope: LanguageMap;
  readonly validFrom: string;
  readonly validUntil?: string;
}

/** Several awarding bodies, in several countries, one sealer. */
export interface JointAgreement {
  readonly title: LanguageMap;
  readonly awardingBodies: readonly string[];
  readonly sealer: string;
  readonly signedOn: string;
}

/** Where the registration of an organisation stands. */
export const organisationStates = ['registered', 'confirmed', 'refused', 'suspended', 'closed'] as const;
export type OrganisationState = (typeof organisationStates)[number];

/** A legal entity as its registration states it. */
export interface Organisation {
  readonly legalName: LanguageMap;
  readonly displayName?: LanguageMap;
  readonly roles: readonly OrganisationRole[];
  readonly identifiers: readonly LegalIdentifier[];
  readonly address: PostalAddress;
  readonly homepage?: string;
  readonly email?: string;
  readonly description?: LanguageMap;
  readonly awardingPower?: AwardingPower;
  /** Clock hours behind one ECTS credit in its country: shown beside credits, never used to convert silently. */
  readonly hoursPerEcts?: number;
}

/** How a document names an organisation. */
export interface OrganisationReference {
  /** Absolute IRI: a DID for ours, whatever a stranger uses for theirs. */
  readonly id?: string;
  readonly legalName: LanguageMap;
  readonly identifiers: readonly LegalIdentifier[];
  readonly address?: PostalAddress;
  readonly homepage?: string;
}
