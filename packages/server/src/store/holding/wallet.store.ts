import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { WalletCredentialTable } from './holding.tables.ts';

/** A person's own copy of a credential. Body and card are encrypted under the person's key. */
export interface WalletRecord {
  readonly person: string;
  readonly id: string;
  /** SHA-256 of the document: the same file is kept once. */
  readonly digest: Uint8Array;
  /** The award it was collected from, where it is one of this installation. */
  readonly origin: { readonly organisation: string; readonly award: string } | undefined;
  readonly body: Uint8Array;
  /** What lists show, so that they needn't read every document. */
  readonly card: Uint8Array;
  /** Verdict when last checked. */
  readonly state: string;
  readonly checkedAt: Date;
  readonly collectedAt: Date;
  readonly seenAt: Date | undefined;
}

/** Keeps a copy. Returns its id, or that of the same document where it is kept already. */
export const keepCredential = async (
  transaction: Transaction,
  copy: Omit<WalletRecord, 'seenAt'>,
): Promise<string> => {
  await transaction
    .insertInto('wallet_credential')
    .values({
      person_id: copy.person,
      id: copy.id,
      digest: Buffer.from(copy.digest),
      issuing_organisation: copy.origin?.organisation ?? null,
      award_id: copy.origin?.award ?? null,
      body: Buffer.from(copy.body),
      card: Buffer.from(copy.card),
      state: copy.state,
      checked_at: copy.checkedAt,
      collected_at: copy.collectedAt,
      seen_at: null,
    })
    .onConflict((conflict) => conflict.columns(['person_id', 'digest']).doNothing())
    .execute();
  const row = await transaction
    .selectFrom('wallet_credential')
    .select('id')
    .where('person_id', '=', copy.person)
    .where('digest', '=', Buffer.from(copy.digest))
    .executeTakeFirstOrThrow();
  return row.id;
};

/** A person's copies, newest first. */
export const listWallet = async (
  transaction: Transaction,
  person: string,
): Promise<readonly WalletRecord[]> => {
  const rows = await transaction
    .selectFrom('wallet_credential')
    .selectAll()
    .where('person_id', '=', person)
    .orderBy('collected_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1000)
    .execute();
  return rows.map(toRecord);
};

/** The copy that a person collected from an award. */
export const findWalletByAward = async (
  transaction: Transaction,
  person: string,
  award: string,
): Promise<string | undefined> =>
  (
    await transaction
      .selectFrom('wallet_credential')
      .select('id')
      .where('person_id', '=', person)
      .where('award_id', '=', award)
      .executeTakeFirst()
  )?.id;

export const findWalletCredential = async (
  transaction: Transaction,
  person: string,
  id: string,
): Promise<WalletRecord | undefined> => {
  const row = await transaction
    .selectFrom('wallet_credential')
    .selectAll()
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toRecord(row);
};

/** Notes what a check said and that its owner has seen it. */
export const noteChecked = async (
  transaction: Transaction,
  copy: { readonly person: string; readonly id: string },
  note: { readonly state: string; readonly at: Date; readonly seen: boolean },
): Promise<void> => {
  await transaction
    .updateTable('wallet_credential')
    .set({ state: note.state, checked_at: note.at, ...(note.seen ? { seen_at: note.at } : {}) })
    .where('person_id', '=', copy.person)
    .where('id', '=', copy.id)
    .execute();
};

/** Removes a copy; false where there is none. */
export const removeWalletCredential = async (
  transaction: Transaction,
  person: string,
  id: string,
): Promise<boolean> => {
  const result = await transaction
    .deleteFrom('wallet_credential')
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows === 1n;
};

/** Deletes everything that a person holds or shares; part of erasing them. */
export const eraseHoldings = async (transaction: Transaction, person: string): Promise<void> => {
  await transaction.deleteFrom('share').where('person_id', '=', person).execute();
  await transaction.deleteFrom('wallet_credential').where('person_id', '=', person).execute();
};

const toRecord = (row: Selectable<WalletCredentialTable>): WalletRecord => ({
  person: row.person_id,
  id: row.id,
  digest: new Uint8Array(row.digest),
  origin:
    row.issuing_organisation === null || row.award_id === null
      ? undefined
      : { organisation: row.issuing_organisation, award: row.award_id },
  body: row.body,
  card: row.card,
  state: row.state,
  checkedAt: row.checked_at,
  collectedAt: row.collected_at,
  seenAt: row.seen_at ?? undefined,
});
