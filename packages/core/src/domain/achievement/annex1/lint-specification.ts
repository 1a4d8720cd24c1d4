import type { AchievementSpecification } from '../achievement-specification.ts';
import type { Finding } from './finding.ts';
import type { LintContext } from './lint-context.ts';
import { lintAssessments } from './rules/assessment.ts';
import { lintAwardingBodies } from './rules/awarding-body.ts';
import { lintLevel } from './rules/level.ts';
import { lintOptionalElements } from './rules/optional-elements.ts';
import { lintOutcomes } from './rules/outcomes.ts';
import { lintParticipation } from './rules/participation.ts';
import { lintQualityAssurance } from './rules/quality-assurance.ts';
import { lintRelevance } from './rules/relevance.ts';
import { lintBareAccredited, lintLanguages, lintTitle } from './rules/title.ts';
import { lintWorkload } from './rules/workload.ts';

/**
 * Holds a specification against the rules of Annex I, in its order. Pointers are
 * into the specification; an empty one means what the organisation states of
 * itself. The shape is already checked.
 */
export const lintSpecification = (
  specification: AchievementSpecification,
  context: LintContext,
): readonly Finding[] => [
  ...lintLanguages(specification, context),
  ...lintTitle(specification),
  ...lintAwardingBodies(specification, context),
  ...lintOutcomes(specification),
  ...lintWorkload(specification, context),
  ...lintLevel(specification, context),
  ...lintAssessments(specification, context),
  ...lintParticipation(specification, context),
  ...lintQualityAssurance(specification, context),
  ...lintBareAccredited(specification),
  ...lintOptionalElements(specification),
  ...lintRelevance(specification, context),
];
