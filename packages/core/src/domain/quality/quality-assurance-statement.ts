import type { LanguageMap } from '../language-map.ts';

/**
 * Element 11: "reviewed by X under Y until Z", never a bare "accredited".
 * Mostly of the provider; `internal-only` where no agency stands behind it.
 */
export interface QualityAssuranceStatement {
  /** What was reviewed. */
  readonly scope: 'provider' | 'programme' | 'micro-credential';
  /** Code of the quality-standard list, edition included (`esg-2015`, `eqavet-2020`, `internal-only` …). */
  readonly standard: string;
  /** Code of the accreditation-type list. */
  readonly type?: string;
  /** `country`: ISO 3166-1 alpha-2; formats that describe the body as an organisation need it. */
  readonly body?: { readonly legalName: LanguageMap; readonly homepage?: string; readonly country?: string };
  readonly registerEntry?: string;
  readonly report?: string;
  readonly decidedOn?: string;
  readonly validUntil?: string;
  /** How internal quality assurance works, or what a reader should know. */
  readonly note?: LanguageMap;
}
