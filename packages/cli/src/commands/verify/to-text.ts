import {
  formatDate,
  formatMessage,
  formatMoment,
  formatTime,
  intlTag,
  isMessageId,
  type Locale,
  type MessageId,
} from '@sigillo/contract/messages';
import { pickLanguage } from '@sigillo/core/domain';
import type { Check, VerdictName, VerificationReport } from '@sigillo/core/verification';

/** The report for people: the sentence first, then what it is about, then each check with its reason. */
export const toText = (file: string, report: VerificationReport, locale: Locale): string => {
  const values = toValues(file, report, locale);
  const name = nameOf(report);
  const say = (part: 'say' | 'why' | 'next'): string =>
    formatMessage(locale, `verdict.${name}.${part}`, values);
  const also = report.also
    .map((other) => `verdict.also.${other}`)
    .filter(isMessageId)
    .map((id) => formatMessage(locale, id, values));
  const practice =
    report.practice && name !== 'practice' ? [formatMessage(locale, 'verdict.practice.strip')] : [];
  return [
    clean(file),
    `  ${formatMessage(locale, `verdict.${name}.kind`).toLocaleUpperCase(intlTag(locale))}: ${say('say')}`,
    ...[[say('why'), ...also].join(' '), ...practice, say('next')].map((line) => `  ${line}`),
    ...toSubject(report, locale).map((line) => `  ${line}`),
    ...report.checks.map((check) => `    ${toLine(check, values, locale)}`),
    '',
  ].join('\n');
};

const nameOf = ({ verdict, cause }: VerificationReport): VerdictName => {
  if (verdict === 'could-not-check')
    return cause === 'status' ? 'could-not-check-status' : 'could-not-check-seal';
  return verdict === 'expired' && cause === 'not-yet' ? 'not-yet-in-force' : verdict;
};

/** Who earned what, on one line; nothing where nothing may be shown. */
const toSubject = ({ elements }: VerificationReport, locale: Locale): string[] => {
  const title = elements?.title && pickLanguage(elements.title, locale, ['en'])?.text;
  const learner = elements?.learner?.name.full;
  const parts = [title, learner].filter((part) => part !== undefined);
  return parts.length === 0 ? [] : [clean(parts.join(' · '))];
};

const outcomes = {
  success: 'success',
  warning: 'caution',
  failure: 'failure',
  skipped: 'skipped',
  'not-checked': 'skipped',
} as const;

const outcomeWord = (locale: Locale, outcome: (typeof outcomes)[keyof typeof outcomes]): string =>
  formatMessage(locale, `check.outcome.${outcome}`);

/** The reasons stand below each other, however long the words before them are. */
const outcomeWidth = (locale: Locale): number =>
  Math.max(12, ...Object.values(outcomes).map((outcome) => outcomeWord(locale, outcome).length));

const toLine = (check: Check, values: Readonly<Record<string, string | number>>, locale: Locale): string => {
  const outcome = outcomes[check.outcome];
  const label = formatMessage(locale, `check.${check.id}.label`);
  const sentence = [`check.${check.id}.${check.reason}`, `check.${check.id}.${outcome}`].find(isMessageId);
  const known = { done: 0, total: 0, position: 0, suite: '', ...check.values, ...values };
  const reason = sentence === undefined ? check.reason : formatMessage(locale, sentence as MessageId, known);
  return clean(`${outcomeWord(locale, outcome).padEnd(outcomeWidth(locale))} ${label}. ${reason}`);
};

/** What the sentences may name, formatted. `none` where it isn't known, so that a sentence can leave it out. */
const toValues = (
  file: string,
  report: VerificationReport,
  locale: Locale,
): Readonly<Record<string, string>> => {
  const stated = (id: Check['id'], name: string): string | undefined => {
    const value = report.checks.find((check) => check.id === id)?.values?.[name];
    return value === undefined ? undefined : String(value);
  };
  const date = (value: string | undefined): string =>
    value === undefined ? 'none' : formatDate(locale, value);
  const moment = (value: string | undefined): string =>
    value === undefined ? 'none' : formatMoment(locale, value);
  const from = date(stated('validity', 'from'));
  const until = date(stated('validity', 'until'));
  const { name, id } = report.issuer ?? {};
  return {
    name: clean(file),
    issuer: clean((name && pickLanguage(name, locale, ['en'])?.text) ?? id ?? 'none'),
    trusted: report.checks.some((check) => check.id === 'trust' && check.outcome === 'success')
      ? 'yes'
      : 'no',
    sealed: date(report.sealedAt),
    listed: formatMoment(locale, stated('status', 'listed') ?? report.checkedAt),
    stamped: moment(stated('time-stamps', 'stamped')),
    asOf: moment(stated('revocation', 'asOf')),
    revokedOn: moment(stated('revocation', 'revokedOn')),
    time: formatTime(locale, report.checkedAt),
    date: report.cause === 'not-yet' ? from : until,
    from,
    until,
    list: clean(stated('trust', 'list') ?? 'none'),
  };
};

/** A stranger's text must not steer the terminal. */
const clean = (text: string): string => text.replace(/\p{Cc}|\p{Bidi_Control}/gu, ' ');
