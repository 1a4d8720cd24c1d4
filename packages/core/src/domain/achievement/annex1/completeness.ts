import type { ElementId } from '../../credential/credential-elements.ts';
import type { Finding } from './finding.ts';

/** The eleven elements that every micro-credential must state; the level may be stated as not applicable. */
export const mandatoryElements = [
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
] as const satisfies readonly ElementId[];

/** Those that only an award fills; they never count against the designer. */
const filledByAward: readonly ElementId[] = ['learner', 'dateOfIssuing'];

/** One segment of the meter. */
export interface ElementCompleteness {
  readonly element: ElementId;
  readonly complete: boolean;
}

/**
 * The meter for a specification: the mandatory elements that its author fills,
 * in Annex I's order, each complete when no error stands against it.
 *
 * @param findings of `lintSpecification`
 */
export const completeness = (findings: readonly Finding[]): readonly ElementCompleteness[] =>
  mandatoryElements
    .filter((element) => !filledByAward.includes(element))
    .map((element) => ({
      element,
      complete: !findings.some((finding) => finding.severity === 'error' && finding.element === element),
    }));
