import type { ReportView } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { Ledger, type LedgerEntry, type Outcome, useWords, type Words } from '../ui/index.ts';
import { factsOf, type ReportFacts, valuesOf } from './report-facts.ts';

type Check = ReportView['checks'][number];

const outcomes: Readonly<Record<string, Outcome>> = {
  success: 'success',
  warning: 'caution',
  caution: 'caution',
  failure: 'failure',
  skipped: 'skipped',
  'not-checked': 'skipped',
};

/** What a check is called, and its answer: the sentence of its own reason, else the one of its outcome. */
export const ledgerEntryOf = (check: Check, facts: ReportFacts, words: Words, id: string): LedgerEntry => {
  const outcome = outcomes[check.outcome] ?? 'skipped';
  const label = `check.${check.id}.label`;
  const sentence = [`check.${check.id}.${check.reason}`, `check.${check.id}.${outcome}`].find(isMessageId);
  const values = valuesOf(check, facts);
  return {
    id: `${id}-${check.id}`,
    label: isMessageId(label) ? words.say(label) : check.id,
    outcome,
    outcomeLabel: words.say(`check.outcome.${outcome}`),
    reason: sentence && isMessageId(sentence) ? words.say(sentence, values) : check.reason,
  };
};

/** Every question that the check asked, with its answer and reason. */
export const CheckLedger = ({ report, id }: { report: ReportView; id: string }) => {
  const words = useWords();
  const facts = factsOf(report, words);
  return <Ledger entries={report.checks.map((check) => ledgerEntryOf(check, facts, words, id))} />;
};
