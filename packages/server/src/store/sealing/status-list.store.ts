import type { Random } from '@sigillo/core/ports';
import type { Selectable } from 'kysely';
import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';
import type { StatusListTable } from './sealing.tables.ts';

/** Entries of one list: large, so that one entry hides among many. */
export const statusListSize = 131_072;
// Below this the list counts as full: the last free places would be found slowly and say who came last.
const reserve = statusListSize / 16;

export type StatusPurpose = 'revocation' | 'suspension';

/** A list as it stands; the bits here are what counts, the signed form is made of them. */
export interface StatusListRecord {
  readonly tenant: string;
  readonly id: string;
  readonly purpose: StatusPurpose;
  /** Most significant bit first, as the published list has them. */
  readonly bits: Uint8Array;
  readonly changedAt: Date;
  readonly signed?: { readonly text: string; readonly at: Date };
}

/** Places reserved in one list. */
export interface ReservedIndexes {
  readonly list: string;
  readonly indexes: readonly number[];
}

/**
 * Reserves `count` places (at most 4,096) of the tenant's open list and opens one
 * where none is. Committed places are never given out again.
 */
export const reserveStatusIndexes = async (
  transaction: Transaction,
  wanted: {
    readonly tenant: string;
    readonly purpose: StatusPurpose;
    readonly count: number;
    readonly random: Random;
    readonly now: number;
  },
): Promise<ReservedIndexes> => {
  const list = (await lockOpenList(transaction, wanted)) ?? (await openList(transaction, wanted));
  const indexes = drawFree(list.taken, wanted.count, wanted.random);
  await transaction
    .updateTable('status_list')
    .set((column) => ({ taken: list.taken, free: column('free', '-', wanted.count) }))
    .where('tenant_id', '=', wanted.tenant)
    .where('id', '=', list.id)
    .execute();
  return { list: list.id, indexes };
};

const lockOpenList = (
  transaction: Transaction,
  wanted: { readonly tenant: string; readonly purpose: StatusPurpose; readonly count: number },
) =>
  transaction
    .selectFrom('status_list')
    .select(['id', 'taken'])
    .where('tenant_id', '=', wanted.tenant)
    .where('purpose', '=', wanted.purpose)
    .where('free', '>=', wanted.count + reserve)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();

const openList = async (
  transaction: Transaction,
  wanted: { readonly tenant: string; readonly purpose: StatusPurpose; readonly now: number },
): Promise<{ readonly id: string; readonly taken: Buffer }> => {
  const id = newId(wanted.now);
  const empty = Buffer.alloc(statusListSize / 8);
  await transaction
    .insertInto('status_list')
    .values({
      tenant_id: wanted.tenant,
      id,
      purpose: wanted.purpose,
      bits: empty,
      taken: empty,
      free: statusListSize,
      changed_at: new Date(wanted.now),
      signed: null,
      signed_at: null,
    })
    .execute();
  return { id, taken: Buffer.from(empty) };
};

/**
 * Draws places that are not taken and marks them. At random, not upwards:
 * neighbours in the list would reveal who was awarded on the same day.
 */
const drawFree = (taken: Buffer, count: number, random: Random): readonly number[] => {
  const indexes: number[] = [];
  while (indexes.length < count) {
    const chance = random.bytes(3 * 64);
    for (let i = 0; i < chance.length && indexes.length < count; i += 3) {
      const index =
        (((chance[i] as number) << 16) | ((chance[i + 1] as number) << 8) | (chance[i + 2] as number)) %
        statusListSize;
      if (isSet(taken, index)) continue;
      set(taken, index, true);
      indexes.push(index);
    }
  }
  return indexes;
};

const mask = (index: number): number => 0x80 >> (index % 8);
const isSet = (bits: Uint8Array, index: number): boolean =>
  ((bits[index >> 3] as number) & mask(index)) !== 0;
const set = (bits: Uint8Array, index: number, on: boolean): void => {
  const byte = bits[index >> 3] as number;
  bits[index >> 3] = on ? byte | mask(index) : byte & ~mask(index);
};

/**
 * Sets the bits of `indexes`. In a revocation list they can only be set: turning one off is a
 * fault of the caller and throws.
 */
export const flipStatusBits = async (
  transaction: Transaction,
  flip: {
    readonly tenant: string;
    readonly list: string;
    readonly indexes: readonly number[];
    readonly on: boolean;
    readonly now: number;
  },
): Promise<void> => {
  const row = await transaction
    .selectFrom('status_list')
    .select(['purpose', 'bits'])
    .where('tenant_id', '=', flip.tenant)
    .where('id', '=', flip.list)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (row.purpose === 'revocation' && !flip.on) throw new Error('a revocation is never undone');
  for (const index of flip.indexes) set(row.bits, index, flip.on);
  await transaction
    .updateTable('status_list')
    .set({ bits: row.bits, changed_at: new Date(flip.now) })
    .where('tenant_id', '=', flip.tenant)
    .where('id', '=', flip.list)
    .execute();
};

/** Finds a list by its public id (system scope: lists are public). */
export const findStatusList = async (
  transaction: Transaction,
  id: string,
): Promise<StatusListRecord | undefined> => {
  const row = await transaction.selectFrom('status_list').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toRecord(row);
};

/** Keeps the signed form, unless the bits have changed since it was made of them. */
export const keepSignedStatusList = async (
  transaction: Transaction,
  list: StatusListRecord,
  signed: { readonly text: string; readonly at: number },
): Promise<void> => {
  await transaction
    .updateTable('status_list')
    .set({ signed: signed.text, signed_at: new Date(signed.at) })
    .where('tenant_id', '=', list.tenant)
    .where('id', '=', list.id)
    .where('bits', '=', Buffer.from(list.bits))
    .execute();
};

const toRecord = (row: Selectable<StatusListTable>): StatusListRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  purpose: row.purpose,
  bits: new Uint8Array(row.bits),
  changedAt: row.changed_at,
  ...(row.signed === null || row.signed_at === null
    ? {}
    : { signed: { text: row.signed, at: row.signed_at } }),
});
