import type { BatchView } from '@sigillo/contract/api';
import type { Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { type BatchRecord, findBatch, listBatchRows, type Transaction } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { openRow } from './batch-row-body.ts';
import { toFailureSentence, toFaultSentence } from './fault-sentence.ts';

/** Faults shown with a batch; all of them are in the file of faulty rows. */
const shownFaults = 200;
const shownSample = 5;

/** A batch without its rows. */
export const toBatchOutline = (batch: BatchRecord): BatchView => ({
  id: batch.id,
  decision: batch.decision,
  fileName: batch.fileName,
  format: batch.sheets === undefined ? 'csv' : 'xlsx',
  ...(batch.sheets === undefined
    ? {}
    : { sheets: { read: batch.sheets.read, others: [...batch.sheets.others] } }),
  state: batch.state,
  rows: batch.rows,
  ready: batch.ready,
  already: batch.already,
  faulty: batch.faulty,
  faults: [],
  columns: batch.headings.map(({ heading, field }) => ({
    heading,
    ...(field === undefined ? {} : { field }),
  })),
  sample: [],
  failures: [],
  done: batch.done,
  failed: batch.failed,
  ...(batch.startedAt === undefined ? {} : { startedAt: batch.startedAt.toISOString() }),
  ...(batch.finishedAt === undefined ? {} : { finishedAt: batch.finishedAt.toISOString() }),
  createdAt: batch.createdAt.toISOString(),
  createdBy: batch.createdBy,
  ...(batch.createdByKey === undefined ? {} : { createdByKey: batch.createdByKey }),
});

/** A batch with the first of its rows and faults. */
export const readBatchView = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  id: string,
  locale: Locale,
): Promise<BatchView> => {
  const batch = await findBatch(transaction, tenant, id);
  if (batch === undefined) throw new Problem('missing', 'batch-not-found');
  const key = await deps.encryption.tenantKey(transaction, tenant);
  const ready = await listBatchRows(transaction, batch, { state: 'ready', limit: shownSample });
  const failed = await listBatchRows(transaction, batch, { state: 'failed', limit: shownFaults });
  const faulty = await listBatchRows(transaction, batch, { state: 'faulty', limit: shownFaults });
  return {
    ...toBatchOutline(batch),
    sample: ready.flatMap(({ row, body }) => {
      const read = body && openRow(deps, key, id, row, body);
      if (read === undefined || read.cells !== undefined) return [];
      const { name, email, grade } = read.learner;
      return [{ row, name, email, ...(grade === undefined ? {} : { grade }) }];
    }),
    failures: failed.flatMap(({ row, body, fault = '' }) => {
      const read = body && openRow(deps, key, id, row, body);
      const name = read === undefined || read.cells !== undefined ? '' : read.learner.name;
      return [{ row, name, code: fault, detail: toFailureSentence(locale, fault) }];
    }),
    faults: faulty
      .flatMap(({ row, body }) => {
        const read = body && openRow(deps, key, id, row, body);
        if (read?.cells === undefined) return [];
        return read.faults.map((fault) => ({
          row,
          column: fault.column,
          value: fault.value,
          code: fault.code,
          detail: toFaultSentence(locale, row, fault),
        }));
      })
      .slice(0, shownFaults),
  };
};
