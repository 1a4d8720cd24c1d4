import type { Transaction } from '../transaction.ts';

/** A session, known by the hash of its token. Times in milliseconds since 1970. */
export interface SessionRecord {
  /** Stays the same when the token changes. */
  readonly id: string;
  readonly personId: string;
  readonly startedAt: number;
  readonly renewedAt: number;
  readonly expiresAt: number;
  /** A newer token stands for this session; the old one ends within a minute. */
  readonly replaced: boolean;
  /** When whoever uses it last proved who they are; absent where nobody ever did. */
  readonly provenAt?: number;
}

/** Stores a session. */
export const insertSession = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
  session: Omit<SessionRecord, 'replaced'>,
): Promise<void> => {
  await transaction
    .insertInto('session')
    .values({
      token_hash: Buffer.from(tokenHash),
      id: session.id,
      owner_id: session.personId,
      started_at: new Date(session.startedAt),
      renewed_at: new Date(session.renewedAt),
      expires_at: new Date(session.expiresAt),
      proven_at: session.provenAt === undefined ? null : new Date(session.provenAt),
    })
    .execute();
};

/** The session of a token that hasn't run out. */
export const findSession = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
  now: number,
): Promise<SessionRecord | undefined> => {
  const row = await transaction
    .selectFrom('session')
    .selectAll()
    .where('token_hash', '=', Buffer.from(tokenHash))
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      personId: row.owner_id,
      startedAt: row.started_at.getTime(),
      renewedAt: row.renewed_at.getTime(),
      expiresAt: row.expires_at.getTime(),
      replaced: row.replaced,
      ...(row.proven_at === null ? {} : { provenAt: row.proven_at.getTime() }),
    }
  );
};

/** Whether a session goes on, whichever of its tokens stands for it. */
export const isSessionOpen = async (transaction: Transaction, id: string, now: number): Promise<boolean> => {
  const row = await transaction
    .selectFrom('session')
    .select('id')
    .where('id', '=', id)
    .where('expires_at', '>', new Date(now))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
};

/** Lets an old token run out soon, because a newer one stands for its session. False when another request was first. */
export const replaceSession = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
  until: number,
): Promise<boolean> => {
  const result = await transaction
    .updateTable('session')
    .set({ replaced: true, expires_at: new Date(until) })
    .where('token_hash', '=', Buffer.from(tokenHash))
    .where('replaced', '=', false)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** Notes that whoever uses a session just proved who they are; for its tokens of before and now. */
export const markSessionProven = async (transaction: Transaction, id: string, now: number): Promise<void> => {
  await transaction
    .updateTable('session')
    .set({ proven_at: new Date(now) })
    .where('id', '=', id)
    .execute();
};

/** Ends one session. */
export const deleteSession = async (transaction: Transaction, tokenHash: Uint8Array): Promise<void> => {
  await transaction.deleteFrom('session').where('token_hash', '=', Buffer.from(tokenHash)).execute();
};

/** Ends all sessions of a person. */
export const deleteSessionsOf = async (transaction: Transaction, personId: string): Promise<void> => {
  await transaction.deleteFrom('session').where('owner_id', '=', personId).execute();
};

/** Deletes what has run out; returns how many. */
export const deleteExpiredSessions = async (transaction: Transaction, now: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('session')
    .where('expires_at', '<=', new Date(now))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};
