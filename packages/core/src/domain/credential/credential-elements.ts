import type { ConceptReference } from '../concept.ts';
import type { LanguageMap } from '../language-map.ts';
import type { LearnerIdentification } from '../learner/learner-identification.ts';
import type { LegalIdentifier, OrganisationReference } from '../organisation/organisation.ts';

/** The 16 standard elements in Annex I's order. */
export const elementIds = [
  'learner',
  'title',
  'issuerCountry',
  'awardingBody',
  'dateOfIssuing',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
  'prerequisites',
  'supervision',
  'grade',
  'stackability',
  'furtherInformation',
] as const;
export type ElementId = (typeof elementIds)[number];

/** An outcome as it was read. */
export interface ReadOutcome {
  readonly statement: LanguageMap;
  readonly skills: readonly ConceptReference[];
  readonly criteria: readonly LanguageMap[];
}

/** A quality-assurance statement as it was read. */
export interface ReadQualityAssurance {
  readonly scope?: string;
  readonly standard?: ConceptReference;
  readonly type?: ConceptReference;
  readonly body?: LanguageMap;
  readonly registerEntry?: string;
  readonly report?: string;
  readonly decidedOn?: string;
  readonly validUntil?: string;
  readonly note?: LanguageMap;
}

/**
 * What a credential of any face or maker says, read back into Annex I's
 * elements. An element that the document lacks is absent. Nothing here is
 * trusted: whether it is proven is the verification report's to say.
 */
export interface CredentialElements {
  readonly learner?: LearnerIdentification;
  readonly title?: LanguageMap;
  readonly description?: LanguageMap;
  /** ISO 3166-1 alpha-2 where it could be mapped, else as written. */
  readonly issuerCountry?: { readonly countries: readonly string[]; readonly region?: string };
  readonly awardingBody?: readonly OrganisationReference[];
  readonly dateOfIssuing?: {
    readonly issued: string;
    readonly awarded?: string;
    readonly place?: { readonly locality?: string; readonly country?: string };
    readonly validUntil?: string;
  };
  readonly learningOutcomes?: readonly ReadOutcome[];
  readonly workload?: { readonly ects?: number; readonly hours?: number; readonly hoursPerEcts?: number };
  readonly level?:
    | {
        readonly kind: 'stated';
        readonly framework?: ConceptReference;
        readonly level?: string;
        readonly eqf?: string;
        readonly cycle?: string;
        readonly basis?: string;
        readonly register?: string;
        readonly entry?: string;
      }
    | { readonly kind: 'not-applicable'; readonly reason: LanguageMap };
  readonly assessment?: readonly { readonly type: ConceptReference; readonly title?: LanguageMap }[];
  /** Empty list with `none` for validation of prior learning. */
  readonly participation?: {
    readonly modes: readonly ConceptReference[];
    readonly route?: 'course' | 'validation';
  };
  readonly qualityAssurance?: readonly ReadQualityAssurance[];
  readonly prerequisites?: LanguageMap;
  readonly supervision?: readonly { readonly type: ConceptReference; readonly setting?: string }[];
  readonly grade?: readonly {
    readonly grade: string;
    readonly outcome?: LanguageMap;
    readonly scheme?: LanguageMap;
    readonly schemeDescription?: LanguageMap;
  }[];
  readonly stackability?:
    | { readonly kind: 'stand-alone' }
    | {
        readonly kind: 'stackable';
        readonly towards: readonly {
          readonly title: LanguageMap;
          readonly receiver?: string;
          readonly url?: string;
        }[];
      };
  readonly furtherInformation?: { readonly note?: LanguageMap; readonly url?: string };
  /** Beside the sixteen: how the issuer identifies itself, and the register number. */
  readonly issuer?: {
    readonly id?: string;
    readonly name?: LanguageMap;
    readonly identifiers: readonly LegalIdentifier[];
  };
  readonly registerNumber?: string;
  readonly field?: ConceptReference;
}
