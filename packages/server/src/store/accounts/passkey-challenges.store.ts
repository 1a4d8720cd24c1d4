import type { Transaction } from '../transaction.ts';

/** What an answer to a challenge is good for. */
export type PasskeyPurpose = 'add' | 'sign-in' | 'step-up';

/** A challenge, known by its hash, and by the hash of what its browser holds. */
export interface PasskeyChallenge {
  readonly challengeHash: Uint8Array;
  readonly purpose: PasskeyPurpose;
  readonly holderHash: Uint8Array;
}

/** Stores a challenge that may be answered once until `expiresAt`. */
export const insertPasskeyChallenge = async (
  transaction: Transaction,
  challenge: PasskeyChallenge,
  expiresAt: number,
): Promise<void> => {
  await transaction
    .insertInto('passkey_challenge')
    .values({
      challenge_hash: Buffer.from(challenge.challengeHash),
      purpose: challenge.purpose,
      holder_hash: Buffer.from(challenge.holderHash),
      expires_at: new Date(expiresAt),
    })
    .execute();
};

/** Uses a challenge up. Of answers that come at once, one gets it; all others, and late ones, get false. */
export const takePasskeyChallenge = async (
  transaction: Transaction,
  challenge: PasskeyChallenge,
  now: number,
): Promise<boolean> => {
  const result = await transaction
    .deleteFrom('passkey_challenge')
    .where('challenge_hash', '=', Buffer.from(challenge.challengeHash))
    .where('purpose', '=', challenge.purpose)
    .where('holder_hash', '=', Buffer.from(challenge.holderHash))
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
};

/** Deletes what ran out; returns how many. */
export const deleteExpiredChallenges = async (transaction: Transaction, now: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('passkey_challenge')
    .where('expires_at', '<=', new Date(now))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};
