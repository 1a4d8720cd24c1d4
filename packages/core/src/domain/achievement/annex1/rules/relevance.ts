import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification, NeedStatement } from '../../achievement-specification.ts';
import { isCalendarDate } from '../calendar-date.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintTranslations } from '../read-text.ts';

const validityMost = 600;

/**
 * What keeps a micro-credential relevant: the need, who took part, the field, reviews.
 *
 * @see Council Recommendation 2022/C 243/02, Annex II, principle 3
 */
export const lintRelevance = (
  { need, field, reviewOn, validityMonths, languages }: AchievementSpecification,
  { isKnownCode, today }: LintContext,
): Finding[] => [
  ...lintNeed(need, languages),
  ...lintField(field, isKnownCode),
  ...lintReview(reviewOn, today),
  ...(validityMonths === undefined ||
  (Number.isInteger(validityMonths) && validityMonths >= 1 && validityMonths <= validityMost)
    ? []
    : [createFinding('validity-out-of-range', '/validityMonths', { values: { limit: validityMost } })]),
];

const lintNeed = (need: NeedStatement | undefined, languages: readonly string[]): Finding[] => {
  if (need === undefined || !hasText(need.statement)) return [createFinding('need-missing', '/need')];
  const involves = (party: string): boolean => need.participation.some((entry) => entry.party === party);
  const findings = lintTranslations(need.statement, languages, 'furtherInformation', 'need', 'statement');
  if (need.kinds.length === 0) findings.push(createFinding('need-kind-missing', '/need/kinds'));
  if (!involves('workers')) findings.push(createFinding('workers-not-involved', '/need/participation'));
  if (!involves('employers')) findings.push(createFinding('employers-not-involved', '/need/participation'));
  need.participation.forEach(({ date }, i) => {
    if (date !== undefined && !isCalendarDate(date))
      findings.push(
        createFinding('date-malformed', pointer('need', 'participation', i, 'date'), {
          element: 'furtherInformation',
        }),
      );
  });
  return findings;
};

const lintField = (field: string | undefined, isKnownCode: LintContext['isKnownCode']): Finding[] => {
  if (field === undefined || field === '') return [createFinding('field-missing', '/field')];
  return isKnownCode('isced-field', field)
    ? []
    : [createFinding('field-unknown', '/field', { values: { field } })];
};

const lintReview = (reviewOn: string | undefined, today: string): Finding[] => {
  if (reviewOn === undefined) return [createFinding('review-missing', '/reviewOn')];
  if (!isCalendarDate(reviewOn))
    return [createFinding('date-malformed', '/reviewOn', { element: 'furtherInformation' })];
  return reviewOn < today
    ? [createFinding('review-overdue', '/reviewOn', { values: { date: reviewOn } })]
    : [];
};
