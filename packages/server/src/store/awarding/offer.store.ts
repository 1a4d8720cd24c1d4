import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { AwardOfferTable } from './awarding.tables.ts';

/** What waits to be collected: a secret link to one award. */
export interface OfferRecord {
  readonly tenant: string;
  readonly award: string;
  /** The secret, encrypted under the tenant's key: it is sent again in reminders. */
  readonly token: Uint8Array;
  /** Keyed hash of the address it was sent to. */
  readonly emailHash: Uint8Array;
  readonly remindedAt: Date | undefined;
  readonly toldAt: Date | undefined;
  readonly collectedAt: Date | undefined;
  /** The person whose wallet holds it: they see who read their entry. */
  readonly collectedBy: string | undefined;
  /** When it was taken back; it answers "gone" since. */
  readonly closedAt: Date | undefined;
}

export type NewOffer = Pick<OfferRecord, 'tenant' | 'award' | 'token' | 'emailHash'> & {
  readonly tokenHash: Uint8Array;
};

/** Makes offers; an award that has one keeps it. */
export const insertOffers = async (transaction: Transaction, offers: readonly NewOffer[]): Promise<void> => {
  if (offers.length === 0) return;
  await transaction
    .insertInto('award_offer')
    .values(
      offers.map((offer) => ({
        tenant_id: offer.tenant,
        award_id: offer.award,
        token_hash: Buffer.from(offer.tokenHash),
        token: Buffer.from(offer.token),
        email_hash: Buffer.from(offer.emailHash),
        reminded_at: null,
        told_at: null,
        collected_at: null,
        collected_by: null,
        closed_at: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/** Finds an offer by the hash of its secret (system scope: whoever has the link may be nobody's member). */
export const findOfferByToken = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
): Promise<OfferRecord | undefined> => {
  const row = await transaction
    .selectFrom('award_offer')
    .selectAll()
    .where('token_hash', '=', Buffer.from(tokenHash))
    .executeTakeFirst();
  return row && toOffer(row);
};

export const findOffer = async (
  transaction: Transaction,
  tenant: string,
  award: string,
): Promise<OfferRecord | undefined> => {
  const row = await transaction
    .selectFrom('award_offer')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('award_id', '=', award)
    .executeTakeFirst();
  return row && toOffer(row);
};

/** Open offers of all organisations to one of these addresses (system scope); at most 100. */
export const listOpenOffers = async (
  transaction: Transaction,
  emailHashes: readonly Uint8Array[],
): Promise<readonly OfferRecord[]> => {
  const rows = await transaction
    .selectFrom('award_offer')
    .selectAll()
    .where(sql<boolean>`email_hash = any(${emailHashes.map((hash) => Buffer.from(hash))}::bytea[])`)
    .where('collected_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('told_at', 'is not', null)
    .limit(100)
    .execute();
  return rows.map(toOffer);
};

/**
 * Everything that a person collected, or was told of at one of these addresses and nobody else
 * collected (system scope); at most 2,000.
 */
export const listOffersOf = async (
  transaction: Transaction,
  person: string,
  emailHashes: readonly Uint8Array[],
): Promise<readonly OfferRecord[]> => {
  const sent = sql<boolean>`email_hash = any(${emailHashes.map((hash) => Buffer.from(hash))}::bytea[])`;
  const rows = await transaction
    .selectFrom('award_offer')
    .selectAll()
    .where((is) =>
      is.or([
        is('collected_by', '=', person),
        is.and([sent, is('collected_by', 'is', null), is('told_at', 'is not', null)]),
      ]),
    )
    .orderBy('award_id')
    .limit(2000)
    .execute();
  return rows.map(toOffer);
};

/** Notes something that happened to an offer. */
export const noteOffer = async (
  transaction: Transaction,
  offer: { readonly tenant: string; readonly awards: readonly string[] },
  note: {
    readonly toldAt?: Date;
    readonly remindedAt?: Date;
    readonly collected?: { readonly at: Date; readonly by: string };
    readonly closedAt?: Date;
  },
): Promise<void> => {
  await transaction
    .updateTable('award_offer')
    .set({
      ...(note.toldAt === undefined ? {} : { told_at: note.toldAt }),
      ...(note.remindedAt === undefined ? {} : { reminded_at: note.remindedAt }),
      ...(note.collected === undefined
        ? {}
        : { collected_at: note.collected.at, collected_by: note.collected.by }),
      ...(note.closedAt === undefined ? {} : { closed_at: note.closedAt }),
    })
    .where('tenant_id', '=', offer.tenant)
    .where(sql<boolean>`award_id = any(${offer.awards as string[]}::uuid[])`)
    .execute();
};

/** Offers told before `before`, uncollected and never reminded of (system scope). */
export const listOffersToRemind = async (
  transaction: Transaction,
  before: Date,
  limit: number,
): Promise<readonly OfferRecord[]> => {
  const rows = await transaction
    .selectFrom('award_offer')
    .selectAll()
    .where('told_at', '<', before)
    .where('collected_at', 'is', null)
    .where('closed_at', 'is', null)
    .where('reminded_at', 'is', null)
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map(toOffer);
};

/** Forgets who collected, when that person is erased (system scope). */
export const forgetHolder = async (transaction: Transaction, person: string): Promise<void> => {
  await transaction
    .updateTable('award_offer')
    .set({ collected_by: null })
    .where('collected_by', '=', person)
    .execute();
};

const toOffer = (row: Selectable<AwardOfferTable>): OfferRecord => ({
  tenant: row.tenant_id,
  award: row.award_id,
  token: row.token,
  emailHash: row.email_hash,
  remindedAt: row.reminded_at ?? undefined,
  toldAt: row.told_at ?? undefined,
  collectedAt: row.collected_at ?? undefined,
  collectedBy: row.collected_by ?? undefined,
  closedAt: row.closed_at ?? undefined,
});
