import { sql } from 'kysely';
import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';

/**
 * Something to tell the outside. The payload names things by id; who is written to
 * and what it says is looked up when it is sent, so that nobody erased
 * meanwhile is written to and no address lies here.
 */
export interface OutboxMessage {
  readonly tenant: string;
  readonly kind: 'mail' | 'webhook';
  /** Which message: the id of a template. */
  readonly template: string;
  /** What it is about; messages still waiting can be cancelled by it. */
  readonly about: { readonly kind: string; readonly id: string };
  readonly payload: unknown;
  /** Milliseconds since 1970; later than now, so that the deed can be undone before anybody is told. */
  readonly sendAfter: number;
}

/** A message taken to be sent. Its id stays the same over attempts: receivers know a repetition by it. */
export interface ClaimedMessage extends OutboxMessage {
  readonly id: string;
  readonly attempts: number;
}

/** Puts messages into the outbox, in the transaction of the deed they tell of. Returns their ids. */
export const putInOutbox = async (
  transaction: Transaction,
  messages: readonly OutboxMessage[],
  now: number,
): Promise<readonly string[]> => {
  if (messages.length === 0) return [];
  const rows = messages.map((message) => ({
    tenant_id: message.tenant,
    id: newId(now),
    kind: message.kind,
    template: message.template,
    about: message.about.kind,
    about_id: message.about.id,
    payload: JSON.stringify(message.payload),
    send_after: new Date(message.sendAfter),
    lease_until: null,
    error_code: null,
    created_at: new Date(now),
    finished_at: null,
  }));
  await transaction.insertInto('outbox').values(rows).execute();
  return rows.map(({ id }) => id);
};

/** Cancels what is still waiting about something; returns how many nobody will be told of. */
export const cancelOutbox = async (
  transaction: Transaction,
  tenant: string,
  about: { readonly kind: string; readonly id: string },
  now: number,
): Promise<number> => {
  const result = await transaction
    .updateTable('outbox')
    .set({ state: 'cancelled', finished_at: new Date(now) })
    .where('tenant_id', '=', tenant)
    .where('about', '=', about.kind)
    .where('about_id', '=', about.id)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
};

/**
 * Takes messages that are due, or whose sender has died, for `lease` milliseconds
 * (system scope). No two processes get the same one. Links to sign in come first: somebody sits
 * waiting for one, and must not wait behind ten thousand letters to learners.
 */
export const claimOutbox = async (
  transaction: Transaction,
  options: { readonly now: number; readonly lease: number; readonly limit: number },
): Promise<readonly ClaimedMessage[]> => {
  const now = new Date(options.now);
  const { rows } = await sql<{
    tenant_id: string;
    id: string;
    kind: 'mail' | 'webhook';
    template: string;
    about: string;
    about_id: string;
    payload: unknown;
    send_after: Date;
    attempts: number;
  }>`
    update outbox set state = 'sending', attempts = attempts + 1, lease_until = ${new Date(options.now + options.lease)}
    where (tenant_id, id) in (
      select tenant_id, id from outbox
      where (state = 'waiting' and send_after <= ${now}) or (state = 'sending' and lease_until <= ${now})
      order by about = 'link' desc, send_after limit ${options.limit} for update skip locked)
    returning tenant_id, id, kind, template, about, about_id, payload, send_after, attempts`.execute(
    transaction,
  );
  return rows.map((row) => ({
    tenant: row.tenant_id,
    id: row.id,
    kind: row.kind,
    template: row.template,
    about: { kind: row.about, id: row.about_id },
    payload: row.payload,
    sendAfter: row.send_after.getTime(),
    attempts: row.attempts,
  }));
};

/** How an attempt ended. `retryAt` in milliseconds since 1970. */
export type SendOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'failed'; readonly code: string }
  | { readonly state: 'waiting'; readonly code: string; readonly retryAt: number };

/** Notes how sending ended, unless the lease ran out and another sender has the message. */
export const settleOutbox = async (
  transaction: Transaction,
  message: ClaimedMessage,
  outcome: SendOutcome,
  now: number,
): Promise<void> => {
  await transaction
    .updateTable('outbox')
    .set({
      state: outcome.state,
      lease_until: null,
      error_code: outcome.state === 'sent' ? null : outcome.code,
      finished_at: outcome.state === 'waiting' ? null : new Date(now),
      ...(outcome.state === 'waiting' ? { send_after: new Date(outcome.retryAt) } : {}),
    })
    .where('tenant_id', '=', message.tenant)
    .where('id', '=', message.id)
    .where('state', '=', 'sending')
    .where('attempts', '=', message.attempts)
    .execute();
};
