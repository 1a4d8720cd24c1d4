import { parseDateTime, pointer } from '../../../../base/index.ts';
import type { CredentialContent, StatusEntry } from '../../../credential/credential-content.ts';
import { isCalendarDate } from '../calendar-date.ts';
import { createFinding, type Finding, type FindingCode } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, isWebAddress } from '../read-text.ts';
import { lintCountry } from './awarding-body.ts';

/** Elements 3 and 4 as the award really has them. */
export const lintBodies = (
  { issuer, awardingBodies }: CredentialContent,
  context: LintContext,
): Finding[] => [
  ...(/^did:[a-z0-9]+:\S+$/.test(issuer.id) ? [] : [createFinding('issuer-id-malformed', '/issuer/id')]),
  ...(hasText(issuer.legalName) ? [] : [createFinding('issuer-unnamed', '/issuer/legalName')]),
  ...lintCountry(issuer.address?.country ?? '', '/issuer/address/country', context),
  ...(awardingBodies.length === 0 ? [createFinding('awarding-body-missing', '/awardingBodies')] : []),
  ...awardingBodies.flatMap(({ legalName }, i) =>
    hasText(legalName)
      ? []
      : [createFinding('awarding-body-unnamed', pointer('awardingBodies', i, 'legalName'))],
  ),
];

const utcSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const readInstant = (text: string): number | undefined =>
  utcSeconds.test(text) ? parseDateTime(text) : undefined;

/** Element 5: date of issuing, date and place of award, and how long it is in force. */
export const lintDates = (
  { award, issuedAt, validFrom, validUntil }: CredentialContent,
  context: LintContext,
): Finding[] => {
  const findings: Finding[] = [];
  const issued = readInstant(issuedAt);
  const from = readInstant(validFrom);
  const until = validUntil === undefined ? Number.POSITIVE_INFINITY : readInstant(validUntil);
  if (issued === undefined) findings.push(createFinding('issued-malformed', '/issuedAt'));
  if (from === undefined) findings.push(createFinding('date-malformed', '/validFrom'));
  if (until === undefined) findings.push(createFinding('date-malformed', '/validUntil'));
  if (from !== undefined && until !== undefined && until <= from)
    findings.push(createFinding('validity-inverted', '/validUntil'));
  if (!isCalendarDate(award.awardedOn))
    findings.push(createFinding('award-date-malformed', '/award/awardedOn'));
  // East of Greenwich the day of award may begin up to 14 hours before the same day in UTC.
  else if (issued !== undefined && (parseDateTime(`${award.awardedOn}T00:00:00+14:00`) ?? 0) > issued)
    findings.push(createFinding('award-after-issue', '/award/awardedOn'));
  if (!context.isKnownCode('country', award.place.country))
    findings.push(createFinding('award-place-missing', '/award/place/country'));
  if (award.registerNumber.trim() === '')
    findings.push(createFinding('register-number-missing', '/award/registerNumber'));
  return findings;
};

/** Element 14: every result has a grade, and belongs to an outcome that exists. */
export const lintResults = ({ award, achievement }: CredentialContent): Finding[] =>
  award.results.flatMap(({ grade, outcome }, i) => {
    const findings: Finding[] = [];
    if (grade.trim() === '')
      findings.push(createFinding('result-empty', pointer('award', 'results', i, 'grade')));
    if (outcome !== undefined && !achievement.specification.outcomes.some(({ id }) => id === outcome))
      findings.push(
        createFinding('result-outcome-unknown', pointer('award', 'results', i, 'outcome'), {
          values: { id: outcome },
        }),
      );
    return findings;
  });

/** What a copy needs beside Annex I: identity, figure, revocability. */
export const lintCopy = ({ id, achievement, sealDigest, status }: CredentialContent): Finding[] => {
  const findings: Finding[] = [];
  const requireForm = (fits: boolean, code: FindingCode, at: string): void => {
    if (!fits) findings.push(createFinding(code, at));
  };
  requireForm(
    /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id),
    'credential-id-malformed',
    '/id',
  );
  requireForm(isWebAddress(achievement.id), 'achievement-id-malformed', '/achievement/id');
  requireForm(/^[0-9a-f]{64}$/.test(sealDigest), 'seal-digest-malformed', '/sealDigest');
  requireForm(
    status.some(({ purpose }) => purpose === 'revocation'),
    'status-missing',
    '/status',
  );
  status.forEach((entry, i) => {
    requireForm(isSoundEntry(entry, status.slice(0, i)), 'status-malformed', pointer('status', i));
  });
  return findings;
};

const isSoundEntry = ({ purpose, list, index }: StatusEntry, earlier: readonly StatusEntry[]): boolean =>
  isWebAddress(list) &&
  Number.isSafeInteger(index) &&
  index >= 0 &&
  !earlier.some((other) => other.purpose === purpose);
