import { randomFillSync } from 'node:crypto';

// Filled for many ids at once: one call per id would dominate bulk inserts.
const pool = Buffer.alloc(16 * 256);
let used = pool.length;

/**
 * Makes a UUIDv7 for the time `now` (milliseconds since 1970). Ids of one
 * millisecond are in no particular order.
 *
 * Guessable to the millisecond: a secret link needs a token of its own.
 *
 * @see RFC 9562, section 5.7
 */
export const newId = (now: number): string => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  const id = pool.subarray(used, used + 16);
  used += 16;
  id.writeUIntBE(now, 0, 6);
  id[6] = 0x70 | (id[6]! & 0x0f);
  id[8] = 0x80 | (id[8]! & 0x3f);
  const hex = id.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
