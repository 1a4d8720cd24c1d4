import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';

export type BatchRowState = 'ready' | 'already' | 'faulty' | 'awarded' | 'failed';

/** A row of a batch. The body (encrypted) is kept only while something is still to be done with it. */
export interface BatchRowRecord {
  /** As a spreadsheet counts. */
  readonly row: number;
  readonly state: BatchRowState;
  readonly body: Uint8Array | undefined;
  readonly award: string | undefined;
  /** Why it failed: a code. */
  readonly fault: string | undefined;
}

interface BatchPlace {
  readonly tenant: string;
  readonly id: string;
}

/** Adds the rows of a preview, in as few statements as the protocol allows. */
export const insertBatchRows = async (
  transaction: Transaction,
  batch: BatchPlace,
  rows: readonly { readonly row: number; readonly state: BatchRowState; readonly body?: Uint8Array }[],
): Promise<void> => {
  const most = 5000;
  for (let start = 0; start < rows.length; start += most) {
    const part = rows.slice(start, start + most);
    await sql`
      insert into award_batch_row (tenant_id, batch_id, row_number, state, body)
      select ${batch.tenant}, ${batch.id}, row_number, state, body from unnest(
        ${part.map(({ row }) => row)}::integer[],
        ${part.map(({ state }) => state)}::text[],
        ${part.map(({ body }) => (body === undefined ? null : Buffer.from(body)))}::bytea[]
      ) as found (row_number, state, body)`.execute(transaction);
  }
};

/** The next rows in one state, in the file's order; of `ready` ones those without an intent yet. */
export const listBatchRows = async (
  transaction: Transaction,
  batch: BatchPlace,
  wanted: { readonly state: BatchRowState; readonly limit: number; readonly after?: number },
): Promise<readonly BatchRowRecord[]> => {
  const rows = await transaction
    .selectFrom('award_batch_row')
    .select(['row_number', 'state', 'body', 'award_id', 'fault'])
    .where('tenant_id', '=', batch.tenant)
    .where('batch_id', '=', batch.id)
    .where('state', '=', wanted.state)
    .where('row_number', '>', wanted.after ?? 0)
    .where((where) => (wanted.state === 'ready' ? where('award_id', 'is', null) : where.val(true)))
    .orderBy('row_number')
    .limit(wanted.limit)
    .execute();
  return rows.map((row) => ({
    row: row.row_number,
    state: row.state,
    body: row.body ?? undefined,
    award: row.award_id ?? undefined,
    fault: row.fault ?? undefined,
  }));
};

/** Notes which award each row became; the rows stay ready until it is sealed. */
export const linkBatchRows = async (
  transaction: Transaction,
  batch: BatchPlace,
  links: readonly { readonly row: number; readonly award: string }[],
): Promise<void> => {
  if (links.length === 0) return;
  await sql`
    update award_batch_row set award_id = linked.award_id
    from unnest(
      ${links.map(({ row }) => row)}::integer[], ${links.map(({ award }) => award)}::uuid[]
    ) as linked (row_number, award_id)
    where award_batch_row.tenant_id = ${batch.tenant} and award_batch_row.batch_id = ${batch.id}
      and award_batch_row.row_number = linked.row_number`.execute(transaction);
};

/** Ends the rows of awards; returns how many. Bodies are dropped, except of rows that failed. */
export const settleAwardedRows = async (
  transaction: Transaction,
  batch: BatchPlace,
  ended: {
    readonly state: 'awarded' | 'failed';
    readonly awards: readonly string[];
    readonly fault?: string;
  },
): Promise<number> => {
  const result = await transaction
    .updateTable('award_batch_row')
    .set({
      state: ended.state,
      fault: ended.fault ?? null,
      ...(ended.state === 'awarded' ? { body: null } : {}),
    })
    .where('tenant_id', '=', batch.tenant)
    .where('batch_id', '=', batch.id)
    .where('state', '=', 'ready')
    .where(sql<boolean>`award_id = any(${ended.awards as string[]}::uuid[])`)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
};

/** Ends rows that became no award. Bodies are dropped, except of rows that failed. */
export const settleBatchRows = async (
  transaction: Transaction,
  batch: BatchPlace,
  settled: readonly {
    readonly row: number;
    readonly state: 'already' | 'failed';
    readonly fault?: string;
  }[],
): Promise<void> => {
  if (settled.length === 0) return;
  await sql`
    update award_batch_row set state = ended.state, fault = ended.fault,
      body = case ended.state when 'failed' then body end
    from unnest(
      ${settled.map(({ row }) => row)}::integer[],
      ${settled.map(({ state }) => state)}::text[],
      ${settled.map(({ fault }) => fault ?? null)}::text[]
    ) as ended (row_number, state, fault)
    where award_batch_row.tenant_id = ${batch.tenant} and award_batch_row.batch_id = ${batch.id}
      and award_batch_row.row_number = ended.row_number`.execute(transaction);
};

/** Deletes all rows of a batch: a preview that was dropped keeps nobody's data. */
export const deleteBatchRows = async (transaction: Transaction, batch: BatchPlace): Promise<void> => {
  await transaction
    .deleteFrom('award_batch_row')
    .where('tenant_id', '=', batch.tenant)
    .where('batch_id', '=', batch.id)
    .execute();
};

/** Deletes the rows of batches that were last touched before `before` (system scope); returns how many. */
export const deleteOldBatchRows = async (transaction: Transaction, before: Date): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from award_batch_row using award_batch
      where award_batch_row.tenant_id = award_batch.tenant_id and award_batch_row.batch_id = award_batch.id
        and award_batch.state in ('previewed', 'done', 'failed')
        and coalesce(award_batch.finished_at, award_batch.created_at) < ${before}
      returning 1)
    select count(*) as count from gone`.execute(transaction);
  return rows[0]?.count ?? 0;
};
