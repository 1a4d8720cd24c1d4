import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';

/** A learner as an award names them. */
export interface LearnerEntry {
  /** Used where the identity is new. */
  readonly id: string;
  /** Keyed hash of identifier or e-mail. */
  readonly identity: Uint8Array;
  readonly name: string;
  readonly email: string;
}

/**
 * Enters learners, or brings name and e-mail of known ones up to date. Returns the id by hex of the identity.
 * Identities must differ within one call.
 */
export const saveLearners = async (
  transaction: Transaction,
  tenant: string,
  learners: readonly LearnerEntry[],
  now: number,
): Promise<ReadonlyMap<string, string>> => {
  if (learners.length === 0) return new Map();
  const rows = await transaction
    .insertInto('learner')
    .values(
      learners.map((learner) => ({
        tenant_id: tenant,
        id: learner.id,
        identity: Buffer.from(learner.identity),
        name: learner.name,
        email: learner.email,
        created_at: new Date(now),
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'identity']).doUpdateSet({
        name: sql`excluded.name`,
        email: sql`excluded.email`,
      }),
    )
    .returning(['id', 'identity'])
    .execute();
  return new Map(rows.map(({ id, identity }) => [identity.toString('hex'), id]));
};

/** Name and address of learners by id. */
export const findLearners = async (
  transaction: Transaction,
  tenant: string,
  ids: readonly string[],
): Promise<readonly { readonly id: string; readonly name: string; readonly email: string }[]> =>
  transaction
    .selectFrom('learner')
    .select(['id', 'name', 'email'])
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`id = any(${ids as string[]}::uuid[])`)
    .execute();

/** Deletes a learner's row and open offers, as part of erasing them; entries of the award register stay without them. */
export const eraseLearner = async (transaction: Transaction, tenant: string, id: string): Promise<void> => {
  await transaction
    .deleteFrom('award_offer')
    .where('tenant_id', '=', tenant)
    .where('award_id', 'in', (query) =>
      query
        .selectFrom('award')
        .select('award.id')
        .where('award.tenant_id', '=', tenant)
        .where('award.learner_id', '=', id),
    )
    .execute();
  await transaction.deleteFrom('learner').where('tenant_id', '=', tenant).where('id', '=', id).execute();
};
