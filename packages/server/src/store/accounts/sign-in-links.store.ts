import type { Transaction } from '../transaction.ts';

/** What a link does when it is used. */
export type LinkPurpose = 'sign-in' | 'confirm-email' | 'claim-installation';

/** A link by which a person proves to read an address (or the server's console). */
export interface SignInLink {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly email?: string;
  /** The person who asked, with `confirm-email`. */
  readonly personId?: string;
  /** Path to go to afterwards, encrypted. */
  readonly next?: Uint8Array;
  readonly locale: string;
  readonly expiresAt: number;
}

/** Stores a link that has no token yet: it gets one when it is written into a mail. */
export const insertLink = async (transaction: Transaction, link: SignInLink, now: number): Promise<void> => {
  await transaction
    .insertInto('sign_in_link')
    .values({
      id: link.id,
      purpose: link.purpose,
      token_hash: null,
      email: link.email ?? null,
      owner_id: link.personId ?? null,
      next_path: link.next === undefined ? null : Buffer.from(link.next),
      locale: link.locale,
      created_at: new Date(now),
      expires_at: new Date(link.expiresAt),
      used_at: null,
    })
    .execute();
};

/** Gives an unused link its token (instead of an earlier one) and its end. Undefined where there is no such link. */
export const setLinkToken = async (
  transaction: Transaction,
  id: string,
  tokenHash: Uint8Array,
  expiresAt: number,
): Promise<SignInLink | undefined> => {
  const row = await transaction
    .updateTable('sign_in_link')
    .set({ token_hash: Buffer.from(tokenHash), expires_at: new Date(expiresAt) })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  return row && toLink(row);
};

/** The link of a token, whether it can still be used or not. */
export const findLink = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
): Promise<(SignInLink & { readonly used: boolean }) | undefined> => {
  const row = await transaction
    .selectFrom('sign_in_link')
    .selectAll()
    .where('token_hash', '=', Buffer.from(tokenHash))
    .executeTakeFirst();
  return row && { ...toLink(row), used: row.used_at !== null };
};

/** Uses a link up. Of requests that come at once, one gets it; undefined for all others, and when it ran out. */
export const takeLink = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
  now: number,
): Promise<SignInLink | undefined> => {
  const row = await transaction
    .updateTable('sign_in_link')
    .set({ used_at: new Date(now) })
    .where('token_hash', '=', Buffer.from(tokenHash))
    .where('used_at', 'is', null)
    .where('expires_at', '>', new Date(now))
    .returningAll()
    .executeTakeFirst();
  return row && toLink(row);
};

/** Ends every link by which somebody could still become the operator. */
export const endClaimLinks = async (transaction: Transaction): Promise<void> => {
  await transaction
    .deleteFrom('sign_in_link')
    .where('purpose', '=', 'claim-installation')
    .where('used_at', 'is', null)
    .execute();
};

/** Deletes links that ran out before `before`; returns how many. */
export const deleteExpiredLinks = async (transaction: Transaction, before: number): Promise<number> => {
  const result = await transaction
    .deleteFrom('sign_in_link')
    .where('expires_at', '<=', new Date(before))
    .executeTakeFirst();
  return Number(result.numDeletedRows);
};

const toLink = (row: {
  readonly id: string;
  readonly purpose: LinkPurpose;
  readonly email: string | null;
  readonly owner_id: string | null;
  readonly next_path: Buffer | null;
  readonly locale: string;
  readonly expires_at: Date;
}): SignInLink => ({
  id: row.id,
  purpose: row.purpose,
  ...(row.email === null ? {} : { email: row.email }),
  ...(row.owner_id === null ? {} : { personId: row.owner_id }),
  ...(row.next_path === null ? {} : { next: row.next_path }),
  locale: row.locale,
  expiresAt: row.expires_at.getTime(),
});
