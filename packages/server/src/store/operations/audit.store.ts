import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';

/** Who did it: a person, a program by a key of its organisation, a worker of ours, or the operator at the command line. */
export type Actor =
  | { readonly kind: 'person' | 'api-key'; readonly id: string }
  | { readonly kind: 'system' }
  | { readonly kind: 'operator' };

/** One entry of the record of what was done. Ids only: no name, address or content. */
export interface AuditEvent {
  /** The organisation concerned, or `installationTenant`. */
  readonly tenant: string;
  readonly actor: Actor;
  /** A verb as services are named: `award`, `revoke`, `read`. */
  readonly action: string;
  readonly about: { readonly kind: string; readonly id?: string };
  /** The person whose data it concerns; they see the entry, readings by staff included. */
  readonly person?: string;
  readonly detail?: Readonly<Record<string, string | number | boolean>>;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Records events; in the transaction of what they record, so that neither is without the other. */
export const recordAudit = async (transaction: Transaction, events: readonly AuditEvent[]): Promise<void> => {
  if (events.length === 0) return;
  await transaction
    .insertInto('audit_event')
    .values(
      events.map((event) => ({
        tenant_id: event.tenant,
        id: newId(event.at),
        at: new Date(event.at),
        actor: event.actor.kind,
        actor_id: 'id' in event.actor ? event.actor.id : null,
        action: event.action,
        about: event.about.kind,
        about_id: event.about.id ?? null,
        person_id: event.person ?? null,
        detail: JSON.stringify(event.detail ?? {}),
      })),
    )
    .execute();
};

/** A recorded event as it is read back. */
export interface RecordedEvent extends AuditEvent {
  readonly id: string;
}

export interface AuditFilter {
  readonly about?: { readonly kind: string; readonly id?: string };
  readonly person?: string;
  /** The id of the last event already seen: older ones follow. */
  readonly before?: string;
  /** At most 200. */
  readonly limit: number;
}

/** How often somebody did something since a moment, as their own record has it. */
export const countAudit = async (
  transaction: Transaction,
  { person, action, since }: { readonly person: string; readonly action: string; readonly since: number },
): Promise<number> => {
  const row = await transaction
    .selectFrom('audit_event')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('person_id', '=', person)
    .where('action', '=', action)
    .where('at', '>', new Date(since))
    .executeTakeFirstOrThrow();
  return Number(row.count);
};

/** Whether something was ever done, as far as the scope may see. */
export const wasEverDone = async (transaction: Transaction, action: string): Promise<boolean> =>
  (await transaction
    .selectFrom('audit_event')
    .select('id')
    .where('action', '=', action)
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** Reads the events that the scope may see, newest first. */
export const listAudit = async (
  transaction: Transaction,
  filter: AuditFilter,
): Promise<readonly RecordedEvent[]> => {
  let query = transaction
    .selectFrom('audit_event')
    .selectAll()
    .orderBy('id', 'desc')
    .limit(Math.min(filter.limit, 200));
  if (filter.about) query = query.where('about', '=', filter.about.kind);
  if (filter.about?.id !== undefined) query = query.where('about_id', '=', filter.about.id);
  if (filter.person !== undefined) query = query.where('person_id', '=', filter.person);
  if (filter.before !== undefined) query = query.where('id', '<', filter.before);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    tenant: row.tenant_id,
    at: row.at.getTime(),
    actor:
      row.actor === 'person' || row.actor === 'api-key'
        ? { kind: row.actor, id: row.actor_id! }
        : { kind: row.actor },
    action: row.action,
    about: { kind: row.about, ...(row.about_id === null ? {} : { id: row.about_id }) },
    ...(row.person_id === null ? {} : { person: row.person_id }),
    detail: row.detail,
  }));
};
