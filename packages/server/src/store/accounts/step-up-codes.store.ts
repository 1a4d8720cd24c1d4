import type { Transaction } from '../transaction.ts';

/** A code by which the user of one session shows that they read their mail. */
export interface StepUpCode {
  readonly id: string;
  readonly sessionId: string;
  readonly personId: string;
}

/** Stores a code that has no digits yet: it gets them when it is written into a mail. It takes the place of earlier ones of its session. */
export const insertStepUpCode = async (
  transaction: Transaction,
  code: StepUpCode,
  times: { readonly now: number; readonly expiresAt: number },
): Promise<void> => {
  await transaction.deleteFrom('step_up_code').where('session_id', '=', code.sessionId).execute();
  await transaction
    .insertInto('step_up_code')
    .values({
      id: code.id,
      session_id: code.sessionId,
      owner_id: code.personId,
      code_hash: null,
      created_at: new Date(times.now),
      expires_at: new Date(times.expiresAt),
    })
    .execute();
};

/** Gives a code its digits and its end. Undefined where there is no such code any more. */
export const setStepUpCode = async (
  transaction: Transaction,
  id: string,
  hash: (code: StepUpCode) => Uint8Array,
  expiresAt: number,
): Promise<StepUpCode | undefined> => {
  const row = await transaction
    .selectFrom('step_up_code')
    .select(['id', 'session_id', 'owner_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const code = { id: row.id, sessionId: row.session_id, personId: row.owner_id };
  await transaction
    .updateTable('step_up_code')
    .set({ code_hash: Buffer.from(hash(code)), tries: 0, expires_at: new Date(expiresAt) })
    .where('id', '=', id)
    .execute();
  return code;
};

/** Counts one try against the session's code; undefined where there is none that is still good for `most` tries. */
export const tryStepUpCode = async (
  transaction: Transaction,
  sessionId: string,
  limits: { readonly now: number; readonly most: number },
): Promise<{ readonly id: string; readonly hash: Uint8Array; readonly tries: number } | undefined> => {
  const row = await transaction
    .updateTable('step_up_code')
    .set((set) => ({ tries: set('tries', '+', 1) }))
    .where('session_id', '=', sessionId)
    .where('expires_at', '>', new Date(limits.now))
    .where('tries', '<', limits.most)
    .where('code_hash', 'is not', null)
    .returning(['id', 'code_hash', 'tries'])
    .executeTakeFirst();
  return row?.code_hash ? { id: row.id, hash: new Uint8Array(row.code_hash), tries: row.tries } : undefined;
};

/** Deletes the code of a session, which was used. */
export const deleteStepUpCode = async (transaction: Transaction, sessionId: string): Promise<void> => {
  await transaction.deleteFrom('step_up_code').where('session_id', '=', sessionId).execute();
};

/** Deletes what ran out; returns how many. */
export const deleteExpiredStepUpCodes = async (transaction: Transaction, now: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('step_up_code')
    .where('expires_at', '<=', new Date(now))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};
