import type { Offering } from '@sigillo/core/domain';
import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { OfferingTable } from './designing.tables.ts';

/** An offering on a published version. */
export interface OfferingRecord {
  readonly id: string;
  readonly organisationId: string;
  readonly achievementId: string;
  readonly number: number;
  readonly terms: Offering;
  readonly createdAt: number;
}

/** Stores an offering. */
export const insertOffering = async (transaction: Transaction, offering: OfferingRecord): Promise<void> => {
  await transaction
    .insertInto('offering')
    .values({
      tenant_id: offering.organisationId,
      id: offering.id,
      achievement_id: offering.achievementId,
      number: offering.number,
      terms: JSON.stringify(offering.terms),
      created_at: new Date(offering.createdAt),
      withdrawn_at: null,
    })
    .execute();
};

/** The offerings of an organisation that weren't withdrawn, newest first; of one micro-credential where named. */
export const listOfferings = async (
  transaction: Transaction,
  organisationId: string,
  achievementId?: string,
): Promise<readonly OfferingRecord[]> => {
  let query = transaction
    .selectFrom('offering')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .where('withdrawn_at', 'is', null)
    .orderBy('id', 'desc');
  if (achievementId !== undefined) query = query.where('achievement_id', '=', achievementId);
  return (await query.execute()).map(toOffering);
};

/** The offerings on several micro-credentials of any organisation (system scope). */
export const listOfferingsOn = async (
  transaction: Transaction,
  achievementIds: readonly string[],
): Promise<readonly OfferingRecord[]> => {
  if (achievementIds.length === 0) return [];
  const rows = await transaction
    .selectFrom('offering')
    .selectAll()
    .where('achievement_id', 'in', achievementIds)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(toOffering);
};

/** Changes the terms. False when there is no such offering. */
export const updateOffering = async (
  transaction: Transaction,
  key: { readonly organisationId: string; readonly achievementId: string; readonly id: string },
  terms: Offering,
): Promise<OfferingRecord | undefined> => {
  const row = await transaction
    .updateTable('offering')
    .set({ terms: JSON.stringify(terms) })
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('id', '=', key.id)
    .where('withdrawn_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toOffering(row);
};

/** Withdraws an offering. False when there is no such one. */
export const withdrawOffering = async (
  transaction: Transaction,
  key: { readonly organisationId: string; readonly achievementId: string; readonly id: string },
  now: number,
): Promise<boolean> => {
  const result = await transaction
    .updateTable('offering')
    .set({ withdrawn_at: new Date(now) })
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('id', '=', key.id)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

const toOffering = (row: Selectable<OfferingTable>): OfferingRecord => ({
  id: row.id,
  organisationId: row.tenant_id,
  achievementId: row.achievement_id,
  number: row.number,
  terms: row.terms,
  createdAt: row.created_at.getTime(),
});
