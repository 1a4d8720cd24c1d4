import type { JsonObject } from '../../../base/index.ts';
import type { AssessmentPlan, LanguageMap } from '../../../domain/index.ts';
import { assessmentTypes, learningModes } from '../../../vocabularies/index.ts';
import { toListedConcept } from '../concepts.ts';
import { type Nodes, stated } from './nodes.ts';

/** What is said of an assessment: all of a plan, or of the whole only what is known. */
interface AssessmentFacts {
  readonly title: LanguageMap;
  readonly type?: string | undefined;
  readonly setting?: AssessmentPlan['setting'] | undefined;
  readonly gradingScheme?:
    | { readonly title: LanguageMap; readonly description?: LanguageMap | undefined }
    | undefined;
}

/** Where an assessment happens, in the words of the list of modes. */
const places = { online: 'online', onsite: 'presential' } as const;

/** @see ELM 3.2, classes LearningAssessmentSpecification and GradingScheme */
export const toAssessmentSpecification = (
  { title, type, setting, gradingScheme }: AssessmentFacts,
  nodes: Nodes,
): JsonObject =>
  stated({
    id: nodes.id('assessment-specification'),
    type: 'LearningAssessmentSpecification',
    title: { ...title },
    dcType: type === undefined ? [] : [toListedConcept(assessmentTypes, type)],
    mode: setting === undefined ? [] : [toListedConcept(learningModes, places[setting])],
    gradingScheme:
      gradingScheme === undefined
        ? undefined
        : stated({
            id: nodes.id('grading-scheme'),
            type: 'GradingScheme',
            title: { ...gradingScheme.title },
            description: { ...gradingScheme.description },
          }),
  });
