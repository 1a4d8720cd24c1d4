import { pointer } from '../../../../base/index.ts';
import type { QualityAssuranceStatement } from '../../../quality/quality-assurance-statement.ts';
import type { AchievementSpecification } from '../../achievement-specification.ts';
import { addMonths, isCalendarDate } from '../calendar-date.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintAddress, lintTranslations } from '../read-text.ts';

/** A term that ends within these months is worth a word before the version is published. */
const endingMonths = 6;

/** Standards that are only a kind: the statement itself must say which one it means. */
const unnamedStandards = ['national', 'label'];

/** Element 11: reviewed by whom, under which standard and edition, until when. */
export const lintQualityAssurance = (
  { qualityAssurance, languages }: AchievementSpecification,
  context: LintContext,
): Finding[] =>
  qualityAssurance.length === 0
    ? [createFinding('quality-assurance-missing', '/qualityAssurance')]
    : qualityAssurance.flatMap((statement, i) => [
        ...lintStandard(statement, i, context),
        ...lintTerm(statement, i, context.today),
        ...lintTranslations(statement.note, languages, 'qualityAssurance', 'qualityAssurance', i, 'note'),
        ...lintAddress(statement.report, 'qualityAssurance', 'qualityAssurance', i, 'report'),
        ...lintAddress(
          statement.body?.homepage,
          'qualityAssurance',
          'qualityAssurance',
          i,
          'body',
          'homepage',
        ),
      ]);

const lintStandard = (
  { standard, type, body, note }: QualityAssuranceStatement,
  i: number,
  { isKnownCode }: LintContext,
): Finding[] => {
  const at = (...path: readonly string[]): string => pointer('qualityAssurance', i, ...path);
  const findings: Finding[] = [];
  if (!isKnownCode('quality-standard', standard))
    findings.push(createFinding('quality-standard-unknown', at('standard'), { values: { standard } }));
  else if (standard === 'internal-only') {
    if (!hasText(note)) findings.push(createFinding('internal-quality-undescribed', at('note')));
  } else {
    if (!hasText(body?.legalName)) findings.push(createFinding('quality-body-missing', at('body')));
    if (unnamedStandards.includes(standard) && !hasText(note))
      findings.push(createFinding('quality-standard-unnamed', at('note')));
  }
  if (type !== undefined && !isKnownCode('accreditation-type', type))
    findings.push(createFinding('quality-type-unknown', at('type'), { values: { type } }));
  return findings;
};

const lintTerm = (
  { decidedOn, validUntil }: QualityAssuranceStatement,
  i: number,
  today: string,
): Finding[] => {
  const at = (name: string): string => pointer('qualityAssurance', i, name);
  const malformed = Object.entries({ decidedOn, validUntil })
    .filter(([, date]) => date !== undefined && !isCalendarDate(date))
    .map(([name]) => createFinding('date-malformed', at(name), { element: 'qualityAssurance' }));
  if (malformed.length > 0) return malformed;

  const findings: Finding[] = [];
  if (decidedOn !== undefined && decidedOn > today)
    findings.push(
      createFinding('quality-decision-in-future', at('decidedOn'), { values: { date: decidedOn } }),
    );
  if (validUntil === undefined) return findings;
  if (decidedOn !== undefined && decidedOn > validUntil)
    findings.push(createFinding('quality-dates-inverted', at('validUntil')));
  else if (validUntil < today)
    findings.push(createFinding('quality-term-ended', at('validUntil'), { values: { date: validUntil } }));
  else if (validUntil < addMonths(today, endingMonths))
    findings.push(createFinding('quality-term-ending', at('validUntil'), { values: { date: validUntil } }));
  return findings;
};
