import { err, ok, type Result } from '../../base/index.ts';

/** The fewest entries that a list may have, so that an entry hides in a crowd. */
export const smallestStatusList = 131_072;

/** One bit for each entry; the first entry is the highest bit of the first byte. */
export interface BitstringStatusList {
  /** Number of entries, a multiple of eight. */
  readonly size: number;
  readonly bits: Uint8Array;
}

/** Creates a list with no bit set. A size that isn't a multiple of eight, or too small, is a fault of the caller. */
export const createBitstringStatusList = (size = smallestStatusList): BitstringStatusList => {
  if (size < smallestStatusList || size % 8 !== 0) throw new RangeError(`A status list of ${size} entries`);
  return { size, bits: new Uint8Array(size / 8) };
};

/**
 * Tells whether the bit at `index` is set.
 *
 * The list's own proof is NOT checked here; callers hold a verified list.
 * An index past the end is an error, never `false`: a truncated list
 * must not read as "nobody is revoked".
 *
 * @see Bitstring Status List v1.0, Validate Algorithm
 */
export const getStatus = (
  list: BitstringStatusList,
  index: number,
): Result<boolean, 'status-index-out-of-range'> => {
  if (!isWithin(list, index)) return err('status-index-out-of-range');
  return ok(((list.bits[index >> 3] as number) & maskOf(index)) !== 0);
};

/**
 * Tells the value of the entry at `index`, where each has `size` bits, the first the highest.
 * Otherwise as `getStatus`; a list with fewer entries of that size than privacy asks is an error.
 *
 * @see Bitstring Status List v1.0, section 3.2, Validate Algorithm
 */
export const getStatusValue = (
  list: BitstringStatusList,
  index: number,
  size: number,
): Result<number, 'status-index-out-of-range' | 'status-list-too-short'> => {
  const entries = Math.floor(list.size / size);
  if (entries < smallestStatusList) return err('status-list-too-short');
  if (!Number.isSafeInteger(index) || index < 0 || index >= entries) return err('status-index-out-of-range');
  let value = 0;
  for (let bit = 0; bit < size; bit += 1) {
    const at = index * size + bit;
    value = value * 2 + (((list.bits[at >> 3] as number) & maskOf(at)) === 0 ? 0 : 1);
  }
  return ok(value);
};

/** Sets or clears the bit at `index`, in place. An index past the end is a fault of the caller. */
export const setStatus = (list: BitstringStatusList, index: number, value: boolean): void => {
  if (!isWithin(list, index)) throw new RangeError(`Status ${index} of ${list.size}`);
  const byte = list.bits[index >> 3] as number;
  list.bits[index >> 3] = value ? byte | maskOf(index) : byte & ~maskOf(index);
};

const isWithin = (list: BitstringStatusList, index: number): boolean =>
  Number.isSafeInteger(index) && index >= 0 && index < list.size;

const maskOf = (index: number): number => 0b1000_0000 >> (index & 7);
