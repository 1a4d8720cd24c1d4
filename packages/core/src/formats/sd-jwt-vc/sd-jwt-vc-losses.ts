import type { CredentialContent, ElementId } from '../../domain/index.ts';
import { type ConfigurationId, configurationOf } from './configurations.ts';
import { presentOnly } from './plain-values.ts';

/** What a reader who knows only the configuration misses. */
export interface SdJwtVcLoss {
  readonly element: ElementId;
  readonly code:
    | 'one-language'
    | 'one-awarding-body'
    | 'names-in-other-scripts'
    | 'place-not-shown'
    | 'outcomes-as-text'
    | 'one-workload'
    | 'level-basis-not-shown'
    | 'one-assessment'
    | 'reviewer-not-shown'
    | 'one-grade'
    | 'target-not-shown'
    | 'not-shown';
  readonly extent: 'reduced' | 'not-shown';
}

/**
 * Lists what readers that don't know our own claim won't show of a credential. To
 * readers that do, nothing is lost: a test reads every element back.
 */
export const sdJwtVcLosses = (content: CredentialContent, id: ConfigurationId): readonly SdJwtVcLoss[] => {
  const { claims: table, write } = configurationOf(id);
  const written = presentOnly(write(content));
  const { specification } = content.achievement;
  const { assessments, level, workload, stackability, furtherInformation } = specification;
  const losses: SdJwtVcLoss[] = [];
  const isWritten = (element: ElementId): boolean =>
    table.some((entry) => entry.element === element && entry.name in written);
  const note = (stated: boolean, element: ElementId, code?: SdJwtVcLoss['code'] | false): void => {
    if (!stated) return;
    if (!isWritten(element)) losses.push({ element, code: 'not-shown', extent: 'not-shown' });
    else if (code) losses.push({ element, code, extent: 'reduced' });
  };
  const isUnion = id === 'eu-learning-credential';

  note(true, 'learner', content.learner.otherNames.length > 0 && 'names-in-other-scripts');
  note(true, 'title', specification.languages.length > 1 && 'one-language');
  note(content.issuer.address !== undefined, 'issuerCountry');
  const [body] = content.awardingBodies;
  // The Union's claim names who issued, which is the awarding body only where both are one.
  if (isUnion && body?.id !== content.issuer.id)
    losses.push({ element: 'awardingBody', code: 'not-shown', extent: 'not-shown' });
  else note(true, 'awardingBody', content.awardingBodies.length > 1 && 'one-awarding-body');
  note(true, 'dateOfIssuing', 'place-not-shown');
  note(specification.outcomes.length > 0, 'learningOutcomes', 'outcomes-as-text');
  note(
    workload !== undefined,
    'workload',
    !isUnion && workload?.ects !== undefined && workload.hours !== undefined && 'one-workload',
  );
  note(level !== undefined, 'level', level?.kind === 'stated' && 'level-basis-not-shown');
  note(assessments.length > 0, 'assessment', assessments.length > 1 && 'one-assessment');
  // The Union's claim of that element only tells the language of classes.
  if (isUnion) losses.push({ element: 'participation', code: 'not-shown', extent: 'not-shown' });
  else note(specification.modes.length > 0, 'participation');
  note(specification.qualityAssurance.length > 0, 'qualityAssurance', 'reviewer-not-shown');
  note(specification.prerequisites !== undefined, 'prerequisites');
  note(
    assessments.some(({ supervision }) => supervision !== undefined),
    'supervision',
  );
  note(content.award.results.length > 0, 'grade', content.award.results.length > 1 && 'one-grade');
  note(
    stackability !== undefined,
    'stackability',
    isUnion && stackability?.kind === 'stackable' && 'target-not-shown',
  );
  if (isUnion && furtherInformation !== undefined)
    losses.push({ element: 'furtherInformation', code: 'not-shown', extent: 'not-shown' });
  else note(furtherInformation !== undefined, 'furtherInformation');
  return losses;
};
