import { formatMessage, isMessageId, type Locale } from '@sigillo/contract/messages';
import type { CellFault } from '../learner-file/index.ts';

/** The sentence of a faulty cell in the reader's language: where, what was found, what to write. */
export const toFaultSentence = (locale: Locale, row: number, fault: CellFault): string => {
  const id = `provider.import.${fault.code}`;
  if (!isMessageId(id)) throw new Error(`no sentence for the fault ${fault.code}`);
  return formatMessage(locale, id, { row, column: fault.column, value: fault.value, ...fault.values });
};
