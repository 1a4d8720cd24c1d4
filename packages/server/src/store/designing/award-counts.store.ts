import type { Transaction } from '../transaction.ts';

/** How many awards there are on each micro-credential of an organisation; one without awards is not in the map. */
export const countAwardsByAchievement = async (
  transaction: Transaction,
  organisationId: string,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await transaction
    .selectFrom('award')
    .select(['achievement_id', ({ fn }) => fn.countAll<number>().as('awards')])
    .where('tenant_id', '=', organisationId)
    .groupBy('achievement_id')
    .execute();
  return new Map(rows.map((row) => [row.achievement_id, row.awards]));
};
