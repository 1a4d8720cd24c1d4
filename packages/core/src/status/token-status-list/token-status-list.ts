import { err, ok, type Result } from '../../base/index.ts';

/** How many bits an entry may have. */
export const statusSizes = [1, 2, 4, 8] as const;
export type StatusSize = (typeof statusSizes)[number];

/** What an entry's value means wherever it isn't said otherwise. */
export const statusTypes = { valid: 0, invalid: 1, suspended: 2 } as const;

/** One value for each entry; the first entry is in the lowest bits of the first byte. */
export interface TokenStatusList {
  readonly bits: StatusSize;
  /** Number of entries. */
  readonly size: number;
  readonly bytes: Uint8Array;
}

/** Creates a list whose entries are all valid. A size that doesn't fill whole bytes is a fault of the caller. */
export const createTokenStatusList = (size: number, bits: StatusSize): TokenStatusList => {
  if (size <= 0 || (size * bits) % 8 !== 0) throw new RangeError(`A status list of ${size} entries`);
  return { bits, size, bytes: new Uint8Array((size * bits) / 8) };
};

/**
 * Tells an entry's value. The list's signature is NOT checked here. An index past the
 * end is an error, never `valid`.
 *
 * @see Token Status List, section 4.1
 */
export const getTokenStatus = (
  { bits, size, bytes }: TokenStatusList,
  index: number,
): Result<number, 'status-index-out-of-range'> => {
  if (!isWithin(size, index)) return err('status-index-out-of-range');
  const position = index * bits;
  return ok(((bytes[Math.floor(position / 8)] as number) >> (position % 8)) & (2 ** bits - 1));
};

/** Sets an entry's value, in place. What the list has no room for is a fault of the caller. */
export const setTokenStatus = (
  { bits, size, bytes }: TokenStatusList,
  index: number,
  value: number,
): void => {
  const mask = 2 ** bits - 1;
  if (!isWithin(size, index) || !Number.isInteger(value) || value < 0 || value > mask)
    throw new RangeError(`Status ${value} at ${index} of ${size}`);
  const position = index * bits;
  const place = Math.floor(position / 8);
  const shift = position % 8;
  bytes[place] = ((bytes[place] as number) & ~(mask << shift)) | (value << shift);
};

const isWithin = (size: number, index: number): boolean =>
  Number.isInteger(index) && index >= 0 && index < size;
