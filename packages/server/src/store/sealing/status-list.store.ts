import type { Random } from '@sigillo/core/ports';
import {
  type BitstringStatusList,
  type StatusPurpose,
  setStatus,
  smallestStatusList,
} from '@sigillo/core/status/bitstring-status-list';
import type { Selectable } from 'kysely';
import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';
import type { StatusListTable } from './sealing.tables.ts';

/** A list as it stands; the bits here are what counts, the signed form is made of them. */
export interface StatusListRecord {
  readonly tenant: string;
  readonly id: string;
  readonly purpose: StatusPurpose;
  readonly list: BitstringStatusList;
  readonly changedAt: Date;
  readonly signed?: { readonly text: string; readonly at: Date };
}

/** Places reserved in one list: the next `count` positions of its secret order. */
export interface ReservedPositions {
  readonly list: string;
  /** Key of the order in which the list's indexes are given out. */
  readonly orderKey: Uint8Array;
  readonly first: number;
  /** Entries of the whole list. */
  readonly size: number;
}

/**
 * Reserves `count` places of the tenant's open list and opens one where none has
 * room for all. Committed places are never given out again.
 */
export const reserveStatusPositions = async (
  transaction: Transaction,
  wanted: {
    readonly tenant: string;
    readonly purpose: StatusPurpose;
    readonly count: number;
    readonly random: Random;
    readonly now: number;
  },
): Promise<ReservedPositions> => {
  const { tenant, purpose, count } = wanted;
  const open = await transaction
    .selectFrom('status_list')
    .select(['id', 'order_key', 'given'])
    .where('tenant_id', '=', tenant)
    .where('purpose', '=', purpose)
    .where('given', '<=', smallestStatusList - count)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .executeTakeFirst();
  if (open !== undefined) {
    await transaction
      .updateTable('status_list')
      .set({ given: open.given + count })
      .where('tenant_id', '=', tenant)
      .where('id', '=', open.id)
      .execute();
    return {
      list: open.id,
      orderKey: new Uint8Array(open.order_key),
      first: open.given,
      size: smallestStatusList,
    };
  }
  const id = newId(wanted.now);
  const orderKey = wanted.random.bytes(32);
  await transaction
    .insertInto('status_list')
    .values({
      tenant_id: tenant,
      id,
      purpose,
      bits: Buffer.alloc(smallestStatusList / 8),
      order_key: Buffer.from(orderKey),
      given: count,
      changed_at: new Date(wanted.now),
      signed: null,
      signed_at: null,
    })
    .execute();
  return { list: id, orderKey, first: 0, size: smallestStatusList };
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
  const list = { size: row.bits.length * 8, bits: row.bits };
  for (const index of flip.indexes) setStatus(list, index, flip.on);
  await transaction
    .updateTable('status_list')
    .set({ bits: row.bits, changed_at: new Date(flip.now), signed: null, signed_at: null })
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
    .where('bits', '=', Buffer.from(list.list.bits))
    .execute();
};

/** Drops the signed forms of a tenant's lists, so that they are signed anew by its active key. */
export const dropSignedStatusLists = async (transaction: Transaction, tenant: string): Promise<void> => {
  await transaction
    .updateTable('status_list')
    .set({ signed: null, signed_at: null })
    .where('tenant_id', '=', tenant)
    .execute();
};

const toRecord = (row: Selectable<StatusListTable>): StatusListRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  purpose: row.purpose,
  list: { size: row.bits.length * 8, bits: new Uint8Array(row.bits) },
  changedAt: row.changed_at,
  ...(row.signed === null || row.signed_at === null
    ? {}
    : { signed: { text: row.signed, at: row.signed_at } }),
});
