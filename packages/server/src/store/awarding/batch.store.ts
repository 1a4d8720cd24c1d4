import type { Selectable, Updateable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { AwardBatchTable } from './awarding.tables.ts';

export type BatchState = AwardBatchTable['state'];

/** A file of learners under a decision: previewed, then perhaps awarded. */
export interface BatchRecord {
  readonly tenant: string;
  readonly id: string;
  readonly decision: string;
  readonly fileName: string;
  readonly encoding: string;
  readonly headings: readonly { readonly heading: string; readonly field?: string }[];
  /** Of a workbook: the sheet that was read, and others that hold something. */
  readonly sheets: { readonly read: string; readonly others: readonly string[] } | undefined;
  readonly state: BatchState;
  readonly rows: number;
  readonly ready: number;
  readonly already: number;
  readonly faulty: number;
  readonly done: number;
  readonly failed: number;
  readonly job: string | undefined;
  readonly createdBy: string;
  /** Name of the key by which a program uploaded it. */
  readonly createdByKey: string | undefined;
  readonly createdAt: Date;
  readonly startedBy: string | undefined;
  /** Id of the key by which a program started it. */
  readonly startedByKey: string | undefined;
  readonly startedAt: Date | undefined;
  readonly finishedAt: Date | undefined;
}

/** What a preview found. */
export type NewBatch = Pick<
  BatchRecord,
  | 'tenant'
  | 'id'
  | 'decision'
  | 'fileName'
  | 'encoding'
  | 'headings'
  | 'sheets'
  | 'rows'
  | 'ready'
  | 'already'
  | 'faulty'
  | 'createdBy'
  | 'createdByKey'
  | 'createdAt'
>;

export const insertBatch = async (transaction: Transaction, batch: NewBatch): Promise<void> => {
  await transaction
    .insertInto('award_batch')
    .values({
      tenant_id: batch.tenant,
      id: batch.id,
      decision_id: batch.decision,
      file_name: batch.fileName,
      encoding: batch.encoding,
      headings: JSON.stringify(batch.headings),
      sheets: batch.sheets === undefined ? null : JSON.stringify(batch.sheets),
      state: 'previewed',
      row_count: batch.rows,
      ready: batch.ready,
      already: batch.already,
      faulty: batch.faulty,
      job_id: null,
      created_by_name: batch.createdBy,
      created_by_key: batch.createdByKey ?? null,
      created_at: batch.createdAt,
      started_by: null,
      started_by_key: null,
      started_at: null,
      finished_at: null,
    })
    .execute();
};

export const findBatch = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<BatchRecord | undefined> => {
  const row = await transaction
    .selectFrom('award_batch')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toBatch(row);
};

/** The batches of a decision, newest first. */
export const listBatches = async (
  transaction: Transaction,
  tenant: string,
  decision: string,
): Promise<readonly BatchRecord[]> => {
  const rows = await transaction
    .selectFrom('award_batch')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('decision_id', '=', decision)
    .orderBy('created_at', 'desc')
    .limit(100)
    .execute();
  return rows.map(toBatch);
};

/** What may be known of a batch when its state changes. */
export interface BatchChange {
  readonly to: BatchState;
  readonly job?: string;
  readonly startedBy?: string;
  readonly startedByKey?: string;
  readonly startedAt?: Date;
  readonly finishedAt?: Date;
}

/** Moves a batch on from one of `from`; undefined when it is in another state by now. */
export const changeBatchState = async (
  transaction: Transaction,
  batch: { readonly tenant: string; readonly id: string; readonly from: readonly BatchState[] },
  change: BatchChange,
): Promise<BatchRecord | undefined> => {
  const values: Updateable<AwardBatchTable> = {
    state: change.to,
    ...(change.job === undefined ? {} : { job_id: change.job }),
    ...(change.startedBy === undefined ? {} : { started_by: change.startedBy }),
    ...(change.startedByKey === undefined ? {} : { started_by_key: change.startedByKey }),
    ...(change.startedAt === undefined ? {} : { started_at: change.startedAt }),
    ...(change.finishedAt === undefined ? {} : { finished_at: change.finishedAt }),
  };
  const row = await transaction
    .updateTable('award_batch')
    .set(values)
    .where('tenant_id', '=', batch.tenant)
    .where('id', '=', batch.id)
    .where('state', 'in', batch.from)
    .returningAll()
    .executeTakeFirst();
  return row && toBatch(row);
};

/** Adds to the counts of a running batch. */
export const countBatch = async (
  transaction: Transaction,
  batch: { readonly tenant: string; readonly id: string },
  more: { readonly done?: number; readonly failed?: number; readonly already?: number },
): Promise<void> => {
  await transaction
    .updateTable('award_batch')
    .set((column) => ({
      done: column('done', '+', more.done ?? 0),
      failed: column('failed', '+', more.failed ?? 0),
      already: column('already', '+', more.already ?? 0),
      ready: column('ready', '-', more.already ?? 0),
    }))
    .where('tenant_id', '=', batch.tenant)
    .where('id', '=', batch.id)
    .execute();
};

/** Marks batches as failed whose job was given up (system scope). */
export const failStrandedBatches = async (transaction: Transaction, now: Date): Promise<void> => {
  await transaction
    .updateTable('award_batch')
    .set({ state: 'failed', finished_at: now })
    .where('state', '=', 'running')
    .where((where) =>
      where.exists(
        where
          .selectFrom('job')
          .select('job.id')
          .whereRef('job.tenant_id', '=', 'award_batch.tenant_id')
          .whereRef('job.id', '=', 'award_batch.job_id')
          .where('job.state', '=', 'failed'),
      ),
    )
    .execute();
};

const toBatch = (row: Selectable<AwardBatchTable>): BatchRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  decision: row.decision_id,
  fileName: row.file_name,
  encoding: row.encoding,
  headings: row.headings,
  sheets: row.sheets ?? undefined,
  state: row.state,
  rows: row.row_count,
  ready: row.ready,
  already: row.already,
  faulty: row.faulty,
  done: row.done,
  failed: row.failed,
  job: row.job_id ?? undefined,
  createdBy: row.created_by_name,
  createdByKey: row.created_by_key ?? undefined,
  createdAt: row.created_at,
  startedBy: row.started_by ?? undefined,
  startedByKey: row.started_by_key ?? undefined,
  startedAt: row.started_at ?? undefined,
  finishedAt: row.finished_at ?? undefined,
});
