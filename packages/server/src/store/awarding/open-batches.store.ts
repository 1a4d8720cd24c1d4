import type { Transaction } from '../transaction.ts';

/** A batch that somebody has to look at. */
export interface OpenBatch {
  readonly id: string;
  readonly decision: string;
  readonly fileName: string;
  readonly state: 'previewed' | 'paused' | 'done';
  readonly faulty: number;
  readonly since: Date;
}

/** Batches not started or paused, and those finished since `since` of which rows were left out; newest first. */
export const listOpenBatches = async (
  transaction: Transaction,
  tenant: string,
  since: Date,
): Promise<readonly OpenBatch[]> => {
  const rows = await transaction
    .selectFrom('award_batch')
    .select(['id', 'decision_id', 'file_name', 'state', 'faulty', 'created_at', 'finished_at'])
    .where('tenant_id', '=', tenant)
    .where(({ and, eb, or }) =>
      or([
        eb('state', 'in', ['previewed', 'paused']),
        and([eb('state', '=', 'done'), eb('faulty', '>', 0), eb('finished_at', '>', since)]),
      ]),
    )
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    decision: row.decision_id,
    fileName: row.file_name,
    state: row.state as OpenBatch['state'],
    faulty: row.faulty,
    since: row.finished_at ?? row.created_at,
  }));
};
