/** The controlled lists whose codes a specification may use, by the ids that `vocabularies` gives them. */
export type CodeList =
  | 'accreditation-type'
  | 'assessment-type'
  | 'country'
  | 'eqf-level'
  | 'isced-field'
  | 'language'
  | 'learning-mode'
  | 'national-framework'
  | 'quality-standard'
  | 'supervision';

/** What the rules must know beside the specification itself. */
export interface LintContext {
  /** From the organisation's awarding power. */
  readonly mayAwardEcts: boolean;
  /** Whether the organisation is itself an awarding body; if not, it needs a joint one. */
  readonly mayAward: boolean;
  /** ISO 3166-1 alpha-2; empty while the organisation hasn't stated it. */
  readonly organisationCountry: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Tells whether a list has the code, written exactly so. */
  readonly isKnownCode: (list: CodeList, code: string) => boolean;
}
