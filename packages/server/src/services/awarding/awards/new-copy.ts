import { toHex } from '@sigillo/core/base';
import type { StatusEntry } from '@sigillo/core/domain';
import type { Random } from '@sigillo/core/ports';
import { createIndexPermutation, type StatusPurpose } from '@sigillo/core/status/bitstring-status-list';
import { reserveStatusPositions, type Transaction } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

/** Reserves places in a status list for new copies; the list is given by its address. (Scope: the tenant.) */
export const reserveStatus = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  purpose: StatusPurpose,
  count: number,
): Promise<{ readonly list: string; readonly indexes: readonly number[] }> => {
  const now = deps.clock.now();
  const reserved = await reserveStatusPositions(transaction, {
    tenant,
    purpose,
    count,
    random: deps.random,
    now,
  });
  const indexAt = await createIndexPermutation({
    crypto: deps.crypto,
    key: reserved.orderKey,
    size: reserved.size,
  });
  return {
    list: `${deps.installation.origin}/status/${reserved.list}`,
    indexes: Array.from({ length: count }, (_, i) => indexAt(reserved.first + i)),
  };
};

/** Where an entry stands, as the store has it: the list by its id. */
export const statusPlace = (status: readonly StatusEntry[], purpose: StatusPurpose) => {
  const entry = status.find((one) => one.purpose === purpose);
  if (entry === undefined) throw new Error(`no ${purpose} entry`);
  return { list: entry.list.slice(entry.list.lastIndexOf('/') + 1), index: entry.index };
};

/** Draws the UUID of a new copy. */
export const drawCredentialId = (random: Random): string => uuidFrom(random.bytes(16));

// Random, not by time: the id is public and would say when, beside whom, it was made.
const uuidFrom = (bytes: Uint8Array): string => {
  const hex = toHex(
    bytes.map((byte, i) => (i === 6 ? (byte & 0x0f) | 0x40 : i === 8 ? (byte & 0x3f) | 0x80 : byte)),
  );
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
