import type { JsonObject } from '../../../base/index.ts';
import type {
  AssessmentPlan,
  AssessmentResult,
  CredentialContent,
  CredentialElements,
} from '../../../domain/index.ts';
import { supervisionTypes } from '../../../vocabularies/index.ts';
import { toListedConcept } from '../concepts.ts';
import { type Nodes, stated } from './nodes.ts';
import { toAssessmentSpecification } from './to-assessment-specification.ts';

/**
 * Writes the assessments that prove the achievement: one for each result, then
 * one for each planned assessment that no result speaks of. The shapes demand a
 * grade: where none was given it is "Pass", and marked so.
 *
 * @param grades the element `grade`: one for each result, in their order
 * @see ELM 3.2, class LearningAssessment
 */
export const toAssessments = (
  { achievement, award }: CredentialContent,
  grades: CredentialElements['grade'],
  awardedBy: JsonObject,
  nodes: Nodes,
): JsonObject[] => {
  const { assessments: plans, title } = achievement.specification;
  const planned = !award.results.some(({ supervision }) => supervision !== undefined);
  const spokenOf = new Set<AssessmentPlan>();

  const ofResults = award.results.map((result, i) => {
    const plan = planOf(plans, result);
    if (plan !== undefined) spokenOf.add(plan);
    const { outcome, scheme, schemeDescription } = grades?.[i] ?? {};
    const supervision = planned ? plan?.supervision : result.supervision;
    // A result for the whole of several assessments is about none of them; it was supervised like the first.
    const supervised =
      plan ?? (supervision === undefined || result.outcome !== undefined ? undefined : plans[0]);
    return stated({
      id: nodes.id('assessment'),
      type: 'LearningAssessment',
      title: { ...(plan?.title ?? title) },
      awardedBy,
      grade: nodes.note({ [nodes.language]: result.grade }),
      idVerification: supervision === undefined ? undefined : toListedConcept(supervisionTypes, supervision),
      specifiedBy: toAssessmentSpecification(
        {
          title: plan?.title ?? title,
          type: plan?.type,
          setting: supervised?.setting,
          gradingScheme: scheme === undefined ? undefined : { title: scheme, description: schemeDescription },
        },
        nodes,
      ),
      additionalNote: outcome === undefined ? [] : [nodes.note(outcome, 'outcome')],
    });
  });

  const ungraded = plans
    .filter((plan) => !spokenOf.has(plan))
    .map((plan) =>
      stated({
        id: nodes.id('assessment'),
        type: 'LearningAssessment',
        title: { ...plan.title },
        awardedBy,
        grade: nodes.note({ en: 'Pass' }, 'ungraded'),
        idVerification:
          planned && plan.supervision !== undefined
            ? toListedConcept(supervisionTypes, plan.supervision)
            : undefined,
        specifiedBy: toAssessmentSpecification(plan, nodes),
      }),
    );
  return [...ofResults, ...ungraded];
};

/** The assessment that a result is of: the one that covers its outcome, or the only one there is. */
const planOf = (
  plans: readonly AssessmentPlan[],
  { outcome }: AssessmentResult,
): AssessmentPlan | undefined => {
  if (outcome === undefined) return plans.length === 1 ? plans[0] : undefined;
  return plans.find(({ outcomes }) => outcomes.includes(outcome));
};
