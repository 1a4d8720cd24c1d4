import { concatBytes } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';

/** What a permutation is made of. */
export interface IndexPermutationOptions {
  readonly crypto: Crypto;
  /** At least 16 secret bytes, kept with the list. Another key is another permutation. */
  readonly key: Uint8Array;
  /** Number of entries in the list. */
  readonly size: number;
}

const rounds = 8;

/**
 * Creates the order in which a list's indexes are given out: a secret
 * permutation of 0 … size − 1. So a store reserves the next positions of a
 * counter, a whole range at a time, and never has to look which are taken.
 */
export const createIndexPermutation = async (
  options: IndexPermutationOptions,
): Promise<(position: number) => number> => {
  const { crypto, key, size } = options;
  if (key.length < 16 || size < 2 || size > 2 ** 30) throw new RangeError(`A permutation of ${size} entries`);
  // Awarded one after the other, neighbours in the list would reveal who was
  // awarded on the same day; so indexes are not counted upwards.
  const halfBits = Math.ceil(Math.log2(size) / 2);
  const half = 2 ** halfBits;
  const table = await createTable(crypto, key, rounds * half);

  // A Feistel network over the next even power of two, walked until it falls
  // into the list, which keeps it a permutation.
  const step = (value: number): number => {
    let left = Math.floor(value / half);
    let right = value % half;
    for (let round = 0; round < rounds; round += 1) {
      const mixed = (left ^ (table[round * half + right] as number)) & (half - 1);
      left = right;
      right = mixed;
    }
    return left * half + right;
  };

  return (position) => {
    if (!Number.isSafeInteger(position) || position < 0 || position >= size) {
      throw new RangeError(`Position ${position} of ${size}`);
    }
    let index = step(position);
    while (index >= size) index = step(index);
    return index;
  };
};

/** Words of 16 bits from the key, in counter mode. */
const createTable = async (crypto: Crypto, key: Uint8Array, length: number): Promise<Uint16Array> => {
  const words = new Uint16Array(Math.ceil(length / 16) * 16);
  for (let block = 0; block * 16 < length; block += 1) {
    const counter = Uint8Array.of(block >>> 24, block >>> 16, block >>> 8, block);
    const digest = await crypto.digest('sha-256', concatBytes(key, counter));
    for (let i = 0; i < 16; i += 1) {
      words[block * 16 + i] = ((digest[2 * i] as number) << 8) | (digest[2 * i + 1] as number);
    }
  }
  return words;
};
