import { formatMessage, isMessageId, type Locale } from '@sigillo/contract/messages';
import type { CellFault } from '../learner-file/index.ts';

/** Why a row that was right became no award, in the reader's language. The code stands for what needs more words. */
export const toFailureSentence = (locale: Locale, code: string): string => {
  const id = `provider.batch.failure.${code}`;
  return isMessageId(id)
    ? formatMessage(locale, id)
    : formatMessage(locale, 'provider.batch.failure.other', { code });
};

/** The sentence of a faulty cell in the reader's language: where, what was found, what to write. */
export const toFaultSentence = (locale: Locale, row: number, fault: CellFault): string => {
  const id = `provider.import.${fault.code}`;
  if (!isMessageId(id)) throw new Error(`no sentence for the fault ${fault.code}`);
  return formatMessage(locale, id, { row, column: fault.column, value: fault.value, ...fault.values });
};
