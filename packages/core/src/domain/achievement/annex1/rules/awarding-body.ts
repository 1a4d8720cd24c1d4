import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintAddress } from '../read-text.ts';

/** A country code, checked against the Union's list. */
export const lintCountry = (country: string, at: string, { isKnownCode }: LintContext): Finding[] => {
  if (country === '') return [createFinding('country-missing', at)];
  return isKnownCode('country', country)
    ? []
    : [createFinding('country-unknown', at, { values: { country } })];
};

/** Elements 3 and 4: where the organisation is, and who awards. */
export const lintAwardingBodies = (
  { jointAwardingBodies }: AchievementSpecification,
  context: LintContext,
): Finding[] => [
  // The organisation's own country isn't part of the specification: the pointer is to the whole.
  ...lintCountry(context.organisationCountry, '', context),
  ...(context.mayAward || jointAwardingBodies.length > 0
    ? []
    : [createFinding('awarding-body-missing', '/jointAwardingBodies')]),
  ...jointAwardingBodies.flatMap(({ legalName, country, homepage }, i) => [
    ...(hasText(legalName)
      ? []
      : [createFinding('awarding-body-unnamed', pointer('jointAwardingBodies', i, 'legalName'))]),
    ...lintCountry(country, pointer('jointAwardingBodies', i, 'country'), context),
    ...lintAddress(homepage, 'awardingBody', 'jointAwardingBodies', i, 'homepage'),
  ]),
];
