import type { ElementId } from '@sigillo/core/domain';
import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { ShareTable } from './holding.tables.ts';

/** A consent to show chosen elements by a secret link. Name, label and secret are encrypted under the person's key. */
export interface ShareRecord {
  readonly person: string;
  readonly id: string;
  readonly sharedBy: Uint8Array;
  readonly elements: readonly ElementId[];
  readonly label: Uint8Array | undefined;
  readonly token: Uint8Array;
  readonly timeZone: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
  readonly warnedAt: Date | undefined;
  readonly stoppedAt: Date | undefined;
  /** Ids of wallet credentials in the order chosen. */
  readonly credentials: readonly string[];
  readonly views: number;
  readonly lastViewAt: Date | undefined;
}

export type NewShare = Omit<ShareRecord, 'warnedAt' | 'stoppedAt' | 'views' | 'lastViewAt'> & {
  readonly tokenHash: Uint8Array;
};

export type ShareViewKind = 'opened' | 'downloaded' | 'ended-visit';

export const insertShare = async (transaction: Transaction, share: NewShare): Promise<void> => {
  await transaction
    .insertInto('share')
    .values({
      person_id: share.person,
      id: share.id,
      shared_by: Buffer.from(share.sharedBy),
      elements: JSON.stringify(share.elements),
      label: share.label === undefined ? null : Buffer.from(share.label),
      token: Buffer.from(share.token),
      token_hash: Buffer.from(share.tokenHash),
      time_zone: share.timeZone,
      created_at: share.createdAt,
      ends_at: share.endsAt,
      warned_at: null,
      stopped_at: null,
    })
    .execute();
  await transaction
    .insertInto('share_credential')
    .values(
      share.credentials.map((credential, position) => ({
        person_id: share.person,
        share_id: share.id,
        credential_id: credential,
        position,
      })),
    )
    .execute();
};

type ShareRow = Selectable<ShareTable> & {
  readonly credentials: readonly string[] | null;
  readonly views: number | null;
  readonly last_view: Date | null;
};

const whole = (transaction: Transaction) =>
  transaction
    .selectFrom('share')
    .selectAll()
    .select((select) => [
      select
        .selectFrom('share_credential')
        .select(sql<string[]>`array_agg(credential_id order by position)`.as('ids'))
        .whereRef('share_credential.person_id', '=', 'share.person_id')
        .whereRef('share_credential.share_id', '=', 'share.id')
        .as('credentials'),
      select
        .selectFrom('share_view')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('share_view.person_id', '=', 'share.person_id')
        .whereRef('share_view.share_id', '=', 'share.id')
        .where('share_view.kind', '<>', 'ended-visit')
        .as('views'),
      select
        .selectFrom('share_view')
        .select(({ fn }) => fn.max('share_view.at').as('at'))
        .whereRef('share_view.person_id', '=', 'share.person_id')
        .whereRef('share_view.share_id', '=', 'share.id')
        .where('share_view.kind', '<>', 'ended-visit')
        .as('last_view'),
    ]);

/** A person's shares, open ones first, then newest first. */
export const listShares = async (
  transaction: Transaction,
  person: string,
  now: Date,
): Promise<readonly ShareRecord[]> => {
  const rows = await whole(transaction)
    .where('person_id', '=', person)
    .orderBy(sql`stopped_at is null and ends_at > ${now}`, 'desc')
    .orderBy('created_at', 'desc')
    .limit(500)
    .execute();
  return rows.map(toShare);
};

export const findShare = async (
  transaction: Transaction,
  person: string,
  id: string,
): Promise<ShareRecord | undefined> => {
  const row = await whole(transaction)
    .where('person_id', '=', person)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toShare(row);
};

/** Finds a share by the hash of its secret (system scope: who opens it is nobody to us). */
export const findShareByToken = async (
  transaction: Transaction,
  tokenHash: Uint8Array,
): Promise<ShareRecord | undefined> => {
  const row = await whole(transaction).where('token_hash', '=', Buffer.from(tokenHash)).executeTakeFirst();
  return row && toShare(row);
};

/** Stops a share that isn't stopped yet. */
export const stopShare = async (
  transaction: Transaction,
  person: string,
  id: string,
  at: Date,
): Promise<void> => {
  await transaction
    .updateTable('share')
    .set({ stopped_at: at })
    .where('person_id', '=', person)
    .where('id', '=', id)
    .where('stopped_at', 'is', null)
    .execute();
};

/** Notes that a share was opened, without a word of who did. */
export const noteView = async (
  transaction: Transaction,
  view: {
    readonly person: string;
    readonly id: string;
    readonly share: string;
    readonly at: Date;
    readonly kind: ShareViewKind;
  },
): Promise<void> => {
  await transaction
    .insertInto('share_view')
    .values({ person_id: view.person, id: view.id, share_id: view.share, at: view.at, kind: view.kind })
    .execute();
};

/** When a share was opened, newest first; at most 500. */
export const listViews = async (
  transaction: Transaction,
  person: string,
  share: string,
): Promise<readonly { readonly at: Date; readonly kind: ShareViewKind }[]> =>
  transaction
    .selectFrom('share_view')
    .select(['at', 'kind'])
    .where('person_id', '=', person)
    .where('share_id', '=', share)
    .orderBy('at', 'desc')
    .limit(500)
    .execute();

/** Open shares that end before `before` and whose owner wasn't warned; they are marked as warned (system scope). */
export const takeSharesToWarn = async (
  transaction: Transaction,
  times: { readonly now: Date; readonly before: Date },
): Promise<readonly { readonly person: string; readonly id: string }[]> => {
  const rows = await transaction
    .updateTable('share')
    .set({ warned_at: times.now })
    .where('ends_at', '>', times.now)
    .where('ends_at', '<=', times.before)
    .where('stopped_at', 'is', null)
    .where('warned_at', 'is', null)
    // A share of a day or less needs no warning: its end was just chosen.
    .where(sql<boolean>`ends_at - created_at > interval '1 day'`)
    .returning(['person_id', 'id'])
    .execute();
  return rows.map((row) => ({ person: row.person_id, id: row.id }));
};

const toShare = (row: ShareRow): ShareRecord => ({
  person: row.person_id,
  id: row.id,
  sharedBy: row.shared_by,
  elements: row.elements,
  label: row.label ?? undefined,
  token: row.token,
  timeZone: row.time_zone,
  createdAt: row.created_at,
  endsAt: row.ends_at,
  warnedAt: row.warned_at ?? undefined,
  stoppedAt: row.stopped_at ?? undefined,
  credentials: row.credentials ?? [],
  views: row.views ?? 0,
  lastViewAt: row.last_view ?? undefined,
});
