import type { ReportView } from '@sigillo/contract/api';
import type { CredentialElements } from '@sigillo/core/domain';
import type { Words } from '../ui/index.ts';
import { chooseText } from './language-text.tsx';

/** What a report's sentences may name, formatted for the reader. What isn't known is `none`, so that a sentence can leave it out. */
export interface ReportFacts {
  readonly trusted: 'yes' | 'no';
  readonly issuer: string;
  readonly sealed: string;
  /** The day that decides: the last one of an expired credential, the first of one that isn't in force yet. */
  readonly date: string;
  /** State of the issuer's list of revoked credentials. */
  readonly listed: string;
  readonly time: string;
  readonly from: string;
  readonly until: string;
  /** Of an e-seal: its time stamp, the state of what it carries of revocation, and when its certificate was revoked. */
  readonly stamped: string;
  readonly asOf: string;
  readonly revokedOn: string;
  /** Who keeps the list of trusted issuers. */
  readonly list: string;
}

type Check = ReportView['checks'][number];

const outcomeOf = (report: ReportView, id: string): string | undefined =>
  report.checks.find((check) => check.id === id)?.outcome;

const statedBy = (report: ReportView, id: string, name: string): string | undefined => {
  const value = report.checks.find((check) => check.id === id)?.values?.[name];
  return value === undefined ? undefined : String(value);
};

/** Core's reading of a report's content; the contract carries it untyped. */
export const elementsOf = (report: ReportView): CredentialElements =>
  (report.elements ?? {}) as CredentialElements;

/** Tells whether the trust check knew the issuer. */
export const isTrusted = (report: ReportView): boolean => outcomeOf(report, 'trust') === 'success';

/** Tells whether a register names the issuer, be it only a training copy's. */
export const isNamed = (report: ReportView): boolean =>
  isTrusted(report) ||
  report.checks.some(({ id, reason }) => id === 'trust' && reason === 'practice-register');

/** The issuer's name for the reader: the register's where it is trusted, else what the document says. */
export const issuerNameOf = (report: ReportView, locale: string): string =>
  chooseText(report.issuer?.name, locale)?.text ?? report.issuer?.id ?? 'none';

/** Reads the facts out of a report: from its checks first, because a share may leave elements out. */
export const factsOf = (report: ReportView, words: Words): ReportFacts => {
  const { dateOfIssuing } = elementsOf(report);
  const day = (value: string | undefined): string =>
    value === undefined || Number.isNaN(Date.parse(value)) ? 'none' : words.date(value);
  const moment = (value: string | undefined): string =>
    value === undefined || Number.isNaN(Date.parse(value)) ? 'none' : words.moment(value);
  const from = statedBy(report, 'validity', 'from') ?? dateOfIssuing?.issued;
  const until = statedBy(report, 'validity', 'until') ?? dateOfIssuing?.validUntil;
  return {
    trusted: isTrusted(report) ? 'yes' : 'no',
    issuer: issuerNameOf(report, words.locale),
    sealed: day(statedBy(report, 'proof', 'created') ?? dateOfIssuing?.issued),
    date: day(report.cause === 'not-yet' ? from : until),
    listed: moment(statedBy(report, 'status', 'listed') ?? report.checkedAt),
    stamped: moment(statedBy(report, 'time-stamps', 'stamped')),
    asOf: moment(statedBy(report, 'revocation', 'asOf')),
    revokedOn: moment(statedBy(report, 'revocation', 'revokedOn')),
    time: words.time(report.checkedAt),
    from: day(from),
    until: day(until),
    list: statedBy(report, 'trust', 'list') ?? 'none',
  };
};

/** One check's own values beside the report's facts, so that its sentence finds what it names. */
export const valuesOf = (check: Check, facts: ReportFacts): Readonly<Record<string, string | number>> => ({
  done: 0,
  total: 0,
  ...facts,
  ...Object.fromEntries(Object.entries(check.values ?? {}).filter(([name]) => !Object.hasOwn(facts, name))),
});
