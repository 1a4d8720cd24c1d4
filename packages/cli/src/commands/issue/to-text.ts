import type { BatchView } from '@sigillo/contract/api';
import { formatMessage, type Locale } from '@sigillo/contract/messages';

/** Faults that are said; the rest is counted. */
const shownFaults = 20;

/** What a preview found, line by line. */
export const toPreview = (
  { rows, ready, already, faulty, faults }: BatchView,
  locale: Locale,
): readonly string[] => {
  const more = faults.length - shownFaults;
  return [
    formatMessage(locale, 'cli.issue.preview', { rows, ready, already, faulty }),
    ...faults.slice(0, shownFaults).map(({ detail }) => `  ${detail}`),
    ...(more > 0 ? [`  ${formatMessage(locale, 'cli.issue.faults-more', { more })}`] : []),
  ];
};

/** A list as scripts read it: counts and faults, without what the cells hold. */
export const toJson = (decision: string, batch: BatchView): string =>
  JSON.stringify({
    decision,
    batch: batch.id,
    state: batch.state,
    rows: batch.rows,
    ready: batch.ready,
    already: batch.already,
    faulty: batch.faulty,
    done: batch.done,
    failed: batch.failed,
    faults: batch.faults.map(({ row, column, code, detail }) => ({ row, column, code, detail })),
  });
