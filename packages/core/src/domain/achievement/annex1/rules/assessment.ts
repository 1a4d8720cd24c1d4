import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification, AssessmentPlan } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintTranslations, textIn } from '../read-text.ts';
import { speaksOfAttendance } from '../wording.ts';

/** Elements 9, 13 and the scheme of 14. */
export const lintAssessments = (specification: AchievementSpecification, context: LintContext): Finding[] => {
  const { assessments } = specification;
  if (assessments.length === 0) return [createFinding('assessment-missing', '/assessments')];
  return [
    ...assessments.flatMap((_, i) => lintPlan(specification, i, context)),
    ...lintAttendance(assessments),
    ...lintCoverage(specification),
  ];
};

/** The Union's list has "level of attendance"; being there shows no outcome. */
const countsAttendance = ({ type, title }: AssessmentPlan): boolean =>
  type === 'attendance' ||
  Object.entries(title).some(([language, text]) => speaksOfAttendance(text, language));

const lintAttendance = (assessments: readonly AssessmentPlan[]): Finding[] => {
  const alone = assessments.every(countsAttendance);
  return assessments.flatMap((plan, i) =>
    countsAttendance(plan)
      ? [createFinding(alone ? 'attendance-alone' : 'attendance-listed', pointer('assessments', i))]
      : [],
  );
};

const lintCoverage = ({ outcomes, assessments }: AchievementSpecification): Finding[] => {
  const covered = new Set(
    assessments.filter((plan) => !countsAttendance(plan)).flatMap((plan) => plan.outcomes),
  );
  return outcomes.flatMap(({ id }, i) =>
    covered.has(id)
      ? []
      : [createFinding('outcome-not-assessed', pointer('outcomes', i), { values: { number: i + 1 } })],
  );
};

const lintPlan = (
  { assessments, outcomes, languages }: AchievementSpecification,
  i: number,
  { isKnownCode }: LintContext,
): Finding[] => {
  const plan = assessments[i] as AssessmentPlan;
  const at = (...path: readonly (string | number)[]): string => pointer('assessments', i, ...path);
  const findings: Finding[] = [];

  if (assessments.slice(0, i).some(({ id }) => id === plan.id))
    findings.push(createFinding('assessment-id-repeated', at('id'), { values: { id: plan.id } }));
  if (textIn(plan.title, languages[0] ?? '') === '')
    findings.push(createFinding('assessment-untitled', at('title', languages[0] ?? '')));
  else findings.push(...lintTranslations(plan.title, languages, 'assessment', 'assessments', i, 'title'));

  if (plan.type === '') findings.push(createFinding('assessment-type-missing', at('type')));
  else if (!isKnownCode('assessment-type', plan.type))
    findings.push(createFinding('assessment-type-unknown', at('type'), { values: { type: plan.type } }));

  if (plan.outcomes.length === 0) findings.push(createFinding('assessment-without-outcome', at('outcomes')));
  plan.outcomes.forEach((id, j) => {
    if (!outcomes.some((outcome) => outcome.id === id))
      findings.push(createFinding('assessment-outcome-unknown', at('outcomes', j), { values: { id } }));
  });

  if (plan.supervision !== undefined) {
    if (!isKnownCode('supervision', plan.supervision))
      findings.push(
        createFinding('supervision-unknown', at('supervision'), { values: { type: plan.supervision } }),
      );
    else if (plan.setting === undefined)
      findings.push(createFinding('supervision-without-setting', at('setting')));
  }
  if (plan.gradingScheme !== undefined && !hasText(plan.gradingScheme.title))
    findings.push(createFinding('grading-scheme-untitled', at('gradingScheme', 'title')));
  return findings;
};
