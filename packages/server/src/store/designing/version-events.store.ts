import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';
import type { VersionKey } from './versions.store.ts';

/** Something that was done to a version. */
export interface VersionEvent {
  readonly at: number;
  readonly by: { readonly id: string; readonly name: string };
  readonly action: string;
  readonly comment?: string;
}

/** Records an event. */
export const insertVersionEvent = async (
  transaction: Transaction,
  key: VersionKey,
  event: VersionEvent,
): Promise<void> => {
  await transaction
    .insertInto('version_event')
    .values({
      tenant_id: key.organisationId,
      id: newId(event.at),
      achievement_id: key.achievementId,
      number: key.number,
      at: new Date(event.at),
      by_id: event.by.id,
      by_name: event.by.name,
      action: event.action,
      comment: event.comment ?? null,
    })
    .execute();
};

/** A version's events, newest first. */
export const listVersionEvents = async (
  transaction: Transaction,
  key: VersionKey,
): Promise<readonly VersionEvent[]> => {
  const rows = await transaction
    .selectFrom('version_event')
    .selectAll()
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('number', '=', key.number)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
  return rows.map((row) => ({
    at: row.at.getTime(),
    by: { id: row.by_id, name: row.by_name },
    action: row.action,
    ...(row.comment === null ? {} : { comment: row.comment }),
  }));
};
