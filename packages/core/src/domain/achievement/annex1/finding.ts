import type { ElementId } from '../../credential/credential-elements.ts';

/** An error stops publishing and sealing; a warning is advice. */
export type Severity = 'error' | 'warning';

/**
 * Every code, its severity, and the element that it belongs to. What is no
 * element of Annex I (the need, reviews, the field) stands under `furtherInformation`.
 */
const table = {
  'languages-missing': ['error', 'title'],
  'language-unknown': ['error', 'title'],
  'language-repeated': ['error', 'title'],
  'single-language': ['warning', 'title'],
  'title-missing': ['error', 'title'],
  'title-untranslated': ['error', 'title'],
  'title-too-long': ['warning', 'title'],
  'description-missing': ['warning', 'title'],
  'bare-accredited': ['error', 'qualityAssurance'],
  'text-untranslated': ['warning', 'furtherInformation'],

  'country-missing': ['error', 'issuerCountry'],
  'country-unknown': ['error', 'issuerCountry'],
  'awarding-body-missing': ['error', 'awardingBody'],
  'awarding-body-unnamed': ['error', 'awardingBody'],

  'outcomes-missing': ['error', 'learningOutcomes'],
  'outcomes-many': ['warning', 'learningOutcomes'],
  'outcome-empty': ['error', 'learningOutcomes'],
  'outcome-untranslated': ['error', 'learningOutcomes'],
  'outcome-repeated': ['error', 'learningOutcomes'],
  'outcome-id-repeated': ['error', 'learningOutcomes'],
  'outcome-too-long': ['warning', 'learningOutcomes'],
  'outcome-not-observable': ['warning', 'learningOutcomes'],
  'outcome-several-verbs': ['warning', 'learningOutcomes'],
  'outcome-without-skill': ['warning', 'learningOutcomes'],
  'outcome-without-criteria': ['warning', 'learningOutcomes'],
  'criterion-empty': ['error', 'learningOutcomes'],
  'skill-address-malformed': ['error', 'learningOutcomes'],

  'workload-missing': ['error', 'workload'],
  'ects-not-entitled': ['error', 'workload'],
  'ects-not-positive': ['error', 'workload'],
  'ects-not-half': ['error', 'workload'],
  'ects-not-whole': ['warning', 'workload'],
  'hours-not-positive': ['error', 'workload'],
  'credit-basis-missing': ['warning', 'workload'],
  'credit-basis-unusual': ['warning', 'workload'],
  'hours-not-credits': ['warning', 'workload'],
  'workload-not-small': ['warning', 'workload'],

  'level-missing': ['error', 'level'],
  'level-empty': ['error', 'level'],
  'level-reason-missing': ['error', 'level'],
  'framework-missing': ['error', 'level'],
  'framework-unknown': ['error', 'level'],
  'eqf-without-framework': ['error', 'level'],
  'eqf-unknown': ['error', 'level'],
  'registered-without-entry': ['error', 'level'],

  'assessment-missing': ['error', 'assessment'],
  'assessment-untitled': ['error', 'assessment'],
  'assessment-id-repeated': ['error', 'assessment'],
  'assessment-type-missing': ['error', 'assessment'],
  'assessment-type-unknown': ['error', 'assessment'],
  'assessment-outcome-unknown': ['error', 'assessment'],
  'assessment-without-outcome': ['warning', 'assessment'],
  'attendance-alone': ['error', 'assessment'],
  'attendance-listed': ['warning', 'assessment'],
  'outcome-not-assessed': ['error', 'assessment'],
  'supervision-unknown': ['error', 'supervision'],
  'supervision-without-setting': ['warning', 'supervision'],
  'grading-scheme-untitled': ['error', 'grade'],

  'mode-missing': ['error', 'participation'],
  'mode-unknown': ['error', 'participation'],
  'instruction-language-missing': ['warning', 'participation'],
  'instruction-language-unknown': ['error', 'participation'],

  'quality-assurance-missing': ['error', 'qualityAssurance'],
  'quality-standard-unknown': ['error', 'qualityAssurance'],
  'quality-type-unknown': ['error', 'qualityAssurance'],
  'quality-body-missing': ['error', 'qualityAssurance'],
  'quality-standard-unnamed': ['error', 'qualityAssurance'],
  'quality-dates-inverted': ['error', 'qualityAssurance'],
  'quality-decision-in-future': ['error', 'qualityAssurance'],
  'quality-term-ended': ['warning', 'qualityAssurance'],
  'quality-term-ending': ['warning', 'qualityAssurance'],
  'internal-quality-undescribed': ['warning', 'qualityAssurance'],

  'stacking-target-missing': ['error', 'stackability'],
  'stacking-target-untitled': ['error', 'stackability'],

  'need-missing': ['warning', 'furtherInformation'],
  'need-kind-missing': ['warning', 'furtherInformation'],
  'workers-not-involved': ['warning', 'furtherInformation'],
  'employers-not-involved': ['warning', 'furtherInformation'],
  'review-missing': ['warning', 'furtherInformation'],
  'review-overdue': ['warning', 'furtherInformation'],
  'field-missing': ['warning', 'furtherInformation'],
  'field-unknown': ['error', 'furtherInformation'],
  'validity-out-of-range': ['error', 'dateOfIssuing'],
  'date-malformed': ['error', 'dateOfIssuing'],
  'address-malformed': ['error', 'furtherInformation'],

  'learner-name-missing': ['error', 'learner'],
  'learner-not-identifiable': ['error', 'learner'],
  'learner-known-by-mail-only': ['warning', 'learner'],
  'learner-identifier-empty': ['error', 'learner'],
  'birth-date-malformed': ['error', 'learner'],
  'birth-date-in-future': ['error', 'learner'],

  'issuer-unnamed': ['error', 'awardingBody'],
  'issuer-id-malformed': ['error', 'awardingBody'],
  'issuer-number-missing': ['error', 'awardingBody'],
  'issued-malformed': ['error', 'dateOfIssuing'],
  'award-date-malformed': ['error', 'dateOfIssuing'],
  'award-after-issue': ['error', 'dateOfIssuing'],
  'award-place-missing': ['error', 'dateOfIssuing'],
  'register-number-missing': ['error', 'dateOfIssuing'],
  'validity-inverted': ['error', 'dateOfIssuing'],
  'credential-id-malformed': ['error', 'dateOfIssuing'],
  'achievement-id-malformed': ['error', 'title'],
  'seal-digest-malformed': ['error', 'dateOfIssuing'],
  'status-missing': ['error', 'dateOfIssuing'],
  'status-malformed': ['error', 'dateOfIssuing'],
  'result-outcome-unknown': ['error', 'grade'],
  'result-empty': ['error', 'grade'],
} as const satisfies Readonly<Record<string, readonly [Severity, ElementId]>>;

/** A rule that was broken. Stable; also the id of its sentence. */
export type FindingCode = keyof typeof table;

/** All codes, so that the catalogue can be held against them. */
export const findingCodes = Object.keys(table) as readonly FindingCode[];

/** One thing to mend: which rule, how bad, in which element, where. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly element: ElementId;
  /** JSON Pointer into what was linted (RFC 6901). */
  readonly pointer: string;
  /** Values that the sentence names. */
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What may be said of a finding beside its code and place. */
export interface FindingDetail {
  readonly values?: Readonly<Record<string, string | number>>;
  /** Where the rule is used for several elements. */
  readonly element?: ElementId;
}

/** Makes a finding; severity and element come from the table. */
export const createFinding = (code: FindingCode, pointer: string, detail: FindingDetail = {}): Finding => ({
  code,
  severity: table[code][0],
  element: detail.element ?? table[code][1],
  pointer,
  ...(detail.values === undefined ? {} : { values: detail.values }),
});

/** Whether any finding stops publishing and sealing. */
export const hasErrors = (findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => severity === 'error');
