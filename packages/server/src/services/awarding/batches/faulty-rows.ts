import { formatMessage } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import {
  type BatchRecord,
  type BatchRowRecord,
  findBatch,
  listBatchRows,
  type Transaction,
} from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../csv.ts';
import { writeWorkbook } from '../workbook/index.ts';
import { openRow } from './batch-row-body.ts';
import { toFaultSentence } from './fault-sentence.ts';
import { toSheetColumn } from './list-columns.ts';

interface FaultyRows {
  readonly batch: BatchRecord;
  /** What the file is called without its ending. */
  readonly name: string;
  readonly reason: string;
  readonly rows: readonly (readonly string[])[];
}

/** The faulty rows of a batch as they were written, with the reason in a last column, as CSV. Problem `batch-not-found`. */
export const listFaultyRows = async (deps: Deps, actor: Actor, slug: string, id: string) => {
  const { batch, name, reason, rows } = await loadFaultyRows(deps, actor, slug, id);
  const headings = [...batch.headings.map(({ heading }) => heading), reason];
  return { name: `${name}.csv`, text: toCsv([headings, ...rows]) };
};

/** The same as a workbook, in which dates are dates and all else is text. Problem `batch-not-found`. */
export const writeFaultyRows = async (deps: Deps, actor: Actor, slug: string, id: string) => {
  const { batch, name, reason, rows } = await loadFaultyRows(deps, actor, slug, id);
  const columns = [
    ...batch.headings.map(({ heading, field }) => toSheetColumn(heading, field)),
    { heading: reason, width: 80 },
  ];
  return { name: `${name}.xlsx`, body: writeWorkbook(batch.sheets?.read ?? name, columns, rows) };
};

const loadFaultyRows = (deps: Deps, actor: Actor, slug: string, id: string): Promise<FaultyRows> => {
  const { organisationId: tenant } = requireMember(actor, slug, 'awarding-officer', 'registrar');
  return deps.store.withScope({ tenant }, async (transaction) => {
    const batch = await findBatch(transaction, tenant, id);
    if (batch === undefined) throw new Problem('missing', 'batch-not-found');
    const key = await deps.encryption.tenantKey(transaction, tenant);
    const rows: (readonly string[])[] = [];
    for await (const row of eachRow(transaction, batch)) {
      const read = row.body && openRow(deps, key, id, row.row, row.body);
      if (read?.cells === undefined) continue;
      const cells = batch.headings.map((_, i) => read.cells[i] ?? '');
      const reasons = read.faults.map((fault) => toFaultSentence(actor.locale, row.row, fault));
      rows.push([...cells, reasons.join(' ')]);
    }
    return {
      batch,
      name: `${batch.fileName.replace(/\.[^.]*$/, '')}-faulty`,
      reason: formatMessage(actor.locale, 'provider.import.reason'),
      rows,
    };
  });
};

async function* eachRow(
  transaction: Transaction,
  batch: { readonly tenant: string; readonly id: string },
): AsyncGenerator<BatchRowRecord> {
  for (let after = 0; ; ) {
    const rows = await listBatchRows(transaction, batch, { state: 'faulty', limit: 1000, after });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.row;
  }
}
