import type { CredentialContent, ElementId } from '../../domain/index.ts';

/** What a reader of plain Open Badges misses. `reduced`: shown in part; `not-shown`: not at all. */
export interface FormatLoss {
  readonly element: ElementId;
  readonly code:
    | 'one-language'
    | 'one-awarding-body'
    | 'place-not-shown'
    | 'outcomes-as-text'
    | 'hours-not-shown'
    | 'level-basis-not-shown'
    | 'not-shown'
    | 'suspension-not-shown';
  readonly extent: 'reduced' | 'not-shown';
}

/**
 * Lists what readers that don't know our extension won't show of a credential.
 * Nothing is lost to readers that do: there the list is empty by construction,
 * and a test reads every element back.
 */
export const formatLosses = (content: CredentialContent): readonly FormatLoss[] => {
  const { specification } = content.achievement;
  const { workload, level } = specification;
  const losses: FormatLoss[] = [];
  const reduce = (applies: boolean, element: ElementId, code: FormatLoss['code']): void => {
    if (applies) losses.push({ element, code, extent: 'reduced' });
  };
  const hide = (applies: boolean, element: ElementId): void => {
    if (applies) losses.push({ element, code: 'not-shown', extent: 'not-shown' });
  };
  reduce(specification.languages.length > 1, 'title', 'one-language');
  reduce(content.awardingBodies.length > 1, 'awardingBody', 'one-awarding-body');
  hide(content.awardingBodies[0] !== undefined && content.awardingBodies[0].id === undefined, 'awardingBody');
  reduce(true, 'dateOfIssuing', 'place-not-shown');
  reduce(
    content.status.some(({ purpose }) => purpose === 'suspension') && content.status.length > 1,
    'dateOfIssuing',
    'suspension-not-shown',
  );
  reduce(specification.outcomes.length > 0, 'learningOutcomes', 'outcomes-as-text');
  reduce(workload?.hours !== undefined, 'workload', 'hours-not-shown');
  reduce(level?.kind === 'stated' && level.eqf !== undefined, 'level', 'level-basis-not-shown');
  hide(level !== undefined && (level.kind === 'not-applicable' || level.eqf === undefined), 'level');
  hide(specification.assessments.length > 0, 'assessment');
  hide(specification.modes.length > 0, 'participation');
  hide(specification.qualityAssurance.length > 0, 'qualityAssurance');
  hide(specification.prerequisites !== undefined, 'prerequisites');
  hide(
    specification.assessments.some(({ supervision }) => supervision !== undefined),
    'supervision',
  );
  hide(specification.stackability !== undefined, 'stackability');
  hide(specification.furtherInformation !== undefined, 'furtherInformation');
  return losses;
};
