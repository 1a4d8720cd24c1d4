import { createHash } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import type { Transaction } from '../transaction.ts';

/** How long an answer can be asked for again, in milliseconds. */
export const idempotencyLifetime = 24 * 60 * 60 * 1000;

/** A request that carries an Idempotency-Key, and who sent it. */
export interface KeyedRequest {
  readonly tenant: string;
  readonly person: string;
  /** As sent; at most 200 characters, which http has checked. */
  readonly key: string;
  /** Method, path and body: what must be the same for the key to be the same. */
  readonly request: Uint8Array;
}

/** An answer as it was given. The body is sealed by the caller when it holds personal data. */
export interface KeptAnswer {
  readonly status: number;
  readonly body: Uint8Array;
}

/**
 * Claims the key: in the transaction that does the work, so that both are kept or lost
 * together, or in one before it where the work is of several. Returns the earlier answer when
 * there is one, else `undefined`: do the work, then `keepAnswer`, or `releaseIdempotencyKey`
 * when it was refused.
 *
 * A second request waits for the first one's commit. Problems: `idempotency-key-reused` when the
 * key came with another request; `idempotency-key-unfinished` when its work is under way, or
 * ended in a crash.
 */
export const claimIdempotencyKey = async (
  transaction: Transaction,
  keyed: KeyedRequest,
  now: number,
): Promise<KeptAnswer | undefined> => {
  const hash = createHash('sha256').update(keyed.request).digest();
  await transaction
    .deleteFrom('idempotency_key')
    .where('tenant_id', '=', keyed.tenant)
    .where('person_id', '=', keyed.person)
    .where('key', '=', keyed.key)
    .where('expires_at', '<=', new Date(now))
    .execute();
  const claimed = await transaction
    .insertInto('idempotency_key')
    .values({
      tenant_id: keyed.tenant,
      person_id: keyed.person,
      key: keyed.key,
      request_hash: hash,
      status: null,
      response: null,
      expires_at: new Date(now + idempotencyLifetime),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (claimed.numInsertedOrUpdatedRows === 1n) return undefined;
  const row = await transaction
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'response'])
    .where('tenant_id', '=', keyed.tenant)
    .where('person_id', '=', keyed.person)
    .where('key', '=', keyed.key)
    .executeTakeFirstOrThrow();
  if (!row.request_hash.equals(hash)) throw new Problem('conflict', 'idempotency-key-reused');
  if (row.status === null || row.response === null) {
    throw new Problem('conflict', 'idempotency-key-unfinished');
  }
  return { status: row.status, body: row.response };
};

/** Keeps the answer under a key claimed in this transaction. */
export const keepAnswer = async (
  transaction: Transaction,
  keyed: KeyedRequest,
  answer: KeptAnswer,
): Promise<void> => {
  await transaction
    .updateTable('idempotency_key')
    .set({ status: answer.status, response: Buffer.from(answer.body) })
    .where('tenant_id', '=', keyed.tenant)
    .where('person_id', '=', keyed.person)
    .where('key', '=', keyed.key)
    .execute();
};

/** Gives a claimed key back, because nothing was done under it. */
export const releaseIdempotencyKey = async (transaction: Transaction, keyed: KeyedRequest): Promise<void> => {
  await transaction
    .deleteFrom('idempotency_key')
    .where('tenant_id', '=', keyed.tenant)
    .where('person_id', '=', keyed.person)
    .where('key', '=', keyed.key)
    .where('response', 'is', null)
    .execute();
};

/** Deletes expired keys of all tenants (system scope); returns how many. */
export const deleteExpiredKeys = async (transaction: Transaction, now: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('idempotency_key')
    .where('expires_at', '<=', new Date(now))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};
