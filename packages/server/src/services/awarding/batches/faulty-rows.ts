import { formatMessage } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { type BatchRowRecord, findBatch, listBatchRows, type Transaction } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toCsv } from '../csv.ts';
import { openRow } from './batch-row-body.ts';
import { toFaultSentence } from './fault-sentence.ts';

/** A file to mend and upload again. */
export interface FaultyRowsFile {
  readonly name: string;
  readonly text: string;
}

/** The faulty rows of a batch as they were written, with the reason in a last column. Problem `batch-not-found`. */
export const listFaultyRows = (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
): Promise<FaultyRowsFile> => {
  const { organisationId: tenant } = requireMember(actor, slug, 'awarding-officer', 'registrar');
  return deps.store.withScope({ tenant }, async (transaction) => {
    const batch = await findBatch(transaction, tenant, id);
    if (batch === undefined) throw new Problem('missing', 'batch-not-found');
    const key = await deps.encryption.tenantKey(transaction, tenant);
    const heading = [
      ...batch.headings.map((column) => column.heading),
      formatMessage(actor.locale, 'provider.import.reason'),
    ];
    const width = heading.length - 1;
    const lines: (readonly string[])[] = [heading];
    for await (const row of eachRow(transaction, batch)) {
      const read = row.body && openRow(deps, key, id, row.row, row.body);
      if (read?.cells === undefined) continue;
      const cells = Array.from({ length: width }, (_, i) => read.cells[i] ?? '');
      const reasons = read.faults.map((fault) => toFaultSentence(actor.locale, row.row, fault));
      lines.push([...cells, reasons.join(' ')]);
    }
    return { name: `${batch.fileName.replace(/\.[^.]*$/, '')}-faulty.csv`, text: toCsv(lines) };
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
