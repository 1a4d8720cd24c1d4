import type { AwardDecision, LanguageMap } from '@sigillo/core/domain';
import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { AwardDecisionTable } from './awarding.tables.ts';

/** The person who did something, or who made the key by which a program did. */
export interface DoneBy {
  readonly id: string;
  readonly name: string;
  /** Name of the key. */
  readonly key?: string;
}

/** A recorded decision to award one version of a micro-credential. */
export interface DecisionRecord extends AwardDecision {
  readonly tenant: string;
  readonly id: string;
  readonly achievement: string;
  readonly versionId: string;
  readonly version: number;
  readonly title: LanguageMap;
  readonly recordedBy: DoneBy;
  readonly recordedAt: Date;
}

/** A decision with how much was done under it. */
export interface CountedDecision extends DecisionRecord {
  readonly awards: number;
  readonly batches: number;
}

/** Enters a decision into the register. */
export const insertDecision = async (transaction: Transaction, decision: DecisionRecord): Promise<void> => {
  await transaction
    .insertInto('award_decision')
    .values({
      tenant_id: decision.tenant,
      id: decision.id,
      achievement_id: decision.achievement,
      version_id: decision.versionId,
      version: decision.version,
      title: JSON.stringify(decision.title),
      decided_on: decision.decidedOn,
      decided_by: decision.decidedBy,
      minute: decision.minute,
      locality: decision.place.locality ?? null,
      country: decision.place.country,
      recorded_by: decision.recordedBy.id,
      recorded_by_name: decision.recordedBy.name,
      recorded_by_key: decision.recordedBy.key ?? null,
      recorded_at: decision.recordedAt,
    })
    .execute();
};

const counted = (transaction: Transaction, tenant: string) =>
  transaction
    .selectFrom('award_decision')
    .selectAll()
    .select((select) => [
      select
        .selectFrom('award')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('award.tenant_id', '=', 'award_decision.tenant_id')
        .whereRef('award.decision_id', '=', 'award_decision.id')
        .where('award.state', '<>', 'annulled')
        .as('awards'),
      select
        .selectFrom('award_batch')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('award_batch.tenant_id', '=', 'award_decision.tenant_id')
        .whereRef('award_batch.decision_id', '=', 'award_decision.id')
        .where('award_batch.state', '<>', 'cancelled')
        .as('batches'),
    ])
    .where('tenant_id', '=', tenant);

/** The tenant's decisions, newest first; at most 500. */
export const listDecisions = async (
  transaction: Transaction,
  tenant: string,
): Promise<readonly CountedDecision[]> => {
  const rows = await counted(transaction, tenant)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({ ...toDecision(row), awards: row.awards ?? 0, batches: row.batches ?? 0 }));
};

/** One decision of the tenant. */
export const findDecision = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<CountedDecision | undefined> => {
  const row = await counted(transaction, tenant).where('id', '=', id).executeTakeFirst();
  return row && { ...toDecision(row), awards: row.awards ?? 0, batches: row.batches ?? 0 };
};

const toDecision = (row: Selectable<AwardDecisionTable>): DecisionRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  achievement: row.achievement_id,
  versionId: row.version_id,
  version: row.version,
  title: row.title,
  decidedOn: row.decided_on,
  decidedBy: row.decided_by,
  minute: row.minute,
  place: { ...(row.locality === null ? {} : { locality: row.locality }), country: row.country },
  recordedBy: {
    id: row.recorded_by,
    name: row.recorded_by_name,
    ...(row.recorded_by_key === null ? {} : { key: row.recorded_by_key }),
  },
  recordedAt: row.recorded_at,
});
