import type { AchievementSpecification } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintTranslations } from '../read-text.ts';

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/** Element 8: a level with a framework and a basis, or an explicit "not applicable" with its reason. */
export const lintLevel = (
  { level, languages }: AchievementSpecification,
  { isKnownCode }: LintContext,
): Finding[] => {
  if (level === undefined) return [createFinding('level-missing', '/level')];
  if (level.kind === 'not-applicable')
    return hasText(level.reason)
      ? lintTranslations(level.reason, languages, 'level', 'level', 'reason')
      : [createFinding('level-reason-missing', '/level/reason')];

  const { framework, frameworkName, eqf } = level;
  const findings: Finding[] = [];
  if (blank(level.level)) findings.push(createFinding('level-empty', '/level/level'));
  if (framework === undefined && !hasText(frameworkName)) {
    // The EQF has no levels of its own to award: a level gets there through a national framework.
    const code = eqf === undefined ? 'framework-missing' : 'eqf-without-framework';
    findings.push(createFinding(code, '/level/framework'));
  }
  if (framework !== undefined && !isKnownCode('national-framework', framework))
    findings.push(createFinding('framework-unknown', '/level/framework', { values: { framework } }));
  if (eqf !== undefined && !isKnownCode('eqf-level', eqf))
    findings.push(createFinding('eqf-unknown', '/level/eqf', { values: { level: eqf } }));
  if (level.basis === 'registered' && (blank(level.register) || blank(level.entry)))
    findings.push(createFinding('registered-without-entry', '/level/entry'));
  return [...findings, ...lintTranslations(frameworkName, languages, 'level', 'level', 'frameworkName')];
};
