import { pointer } from '../../../../base/index.ts';
import type { LearnerIdentification } from '../../../learner/learner-identification.ts';
import { isCalendarDate } from '../calendar-date.ts';
import { createFinding, type Finding } from '../finding.ts';

/** Element 1: a name, and a birth date or an identifier by which the holder can be matched. */
export const lintLearner = (learner: LearnerIdentification, today: string): Finding[] => {
  const { name, otherNames, birthDate, identifiers } = learner;
  const findings: Finding[] = [];
  if (name.full.trim() === '') findings.push(createFinding('learner-name-missing', '/learner/name/full'));
  otherNames.forEach(({ full }, i) => {
    if (full.trim() === '')
      findings.push(createFinding('learner-name-missing', pointer('learner', 'otherNames', i, 'full')));
  });
  identifiers.forEach(({ scheme, value }, i) => {
    if (scheme.trim() === '' || value.trim() === '')
      findings.push(createFinding('learner-identifier-empty', pointer('learner', 'identifiers', i)));
  });
  if (birthDate !== undefined) {
    if (!isCalendarDate(birthDate))
      findings.push(createFinding('birth-date-malformed', '/learner/birthDate'));
    else if (birthDate >= today) findings.push(createFinding('birth-date-in-future', '/learner/birthDate'));
    return findings;
  }
  // A holder key can't be matched to a passport or a student register.
  const schemes = identifiers.map(({ scheme }) => scheme).filter((scheme) => scheme !== 'did');
  if (schemes.length === 0) findings.push(createFinding('learner-not-identifiable', '/learner'));
  else if (schemes.every((scheme) => scheme === 'email'))
    findings.push(createFinding('learner-known-by-mail-only', '/learner/identifiers'));
  return findings;
};
