import { formatMessage, isMessageId, type Locale } from '@sigillo/contract/messages';
import { type LearnerField, mapHeadings } from '../learner-file/index.ts';
import type { SheetColumn } from '../workbook/index.ts';

/** Widths in letters, for what usually stands in such a column. */
const widths: Partial<Record<LearnerField, number>> = {
  name: 28,
  nameLatin: 28,
  email: 34,
  identifier: 18,
  birthDate: 14,
  cohort: 16,
  route: 18,
};

/** A column of a workbook, as wide as what it is taken for needs, with dates where they are expected. */
export const toSheetColumn = (heading: string, field: string | undefined): SheetColumn => ({
  heading,
  width: Math.max(widths[field as LearnerField] ?? 12, Math.min(heading.length + 2, 40)),
  ...(field === 'birthDate' ? { kind: 'date' } : {}),
});

/** The heading of a field in the reader's language; in English where our reader of lists doesn't know that word. */
export const headingOf = (locale: Locale, field: LearnerField): string => {
  const id = `provider.batch.field.${field}`;
  if (!isMessageId(id)) throw new Error(`no heading for the field ${field}`);
  const heading = formatMessage(locale, id);
  return mapHeadings([heading])[0]?.field === field ? heading : formatMessage('en', id);
};
