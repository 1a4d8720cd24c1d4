import { concatBytes, err, fromUtf8, ok, type Result, toUtf8 } from '../../../base/index.ts';

/** The part of CBOR that proof values are written in. */
export type CborValue = number | Uint8Array | string | readonly CborValue[] | ReadonlyMap<number, CborValue>;

const major = { unsigned: 0, bytes: 2, text: 3, array: 4, map: 5 } as const;

/**
 * Writes a value in CBOR's deterministic form. Numbers are whole and not negative.
 *
 * @see RFC 8949, section 4.2.1
 */
export const toCbor = (value: CborValue): Uint8Array => {
  if (typeof value === 'number') return head(major.unsigned, value);
  if (typeof value === 'string') {
    const bytes = toUtf8(value);
    return concatBytes(head(major.text, bytes.length), bytes);
  }
  if (value instanceof Uint8Array) return concatBytes(head(major.bytes, value.length), value);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<number, CborValue>)].sort(([a], [b]) => a - b);
    return concatBytes(
      head(major.map, entries.length),
      ...entries.flatMap(([key, item]) => [toCbor(key), toCbor(item)]),
    );
  }
  const items = value as readonly CborValue[];
  return concatBytes(head(major.array, items.length), ...items.map(toCbor));
};

const head = (type: number, count: number): Uint8Array => {
  const first = type << 5;
  if (count < 24) return Uint8Array.of(first | count);
  if (count < 0x100) return Uint8Array.of(first | 24, count);
  if (count < 0x1_0000) return Uint8Array.of(first | 25, count >> 8, count & 255);
  if (count > 0xffff_ffff) throw new Error(`${count} is beyond what proof values hold`);
  return Uint8Array.of(first | 26, count >>> 24, (count >> 16) & 255, (count >> 8) & 255, count & 255);
};

/** Deeper than any proof value. */
const deepest = 3;

/**
 * Reads one value, and nothing after it: only definite lengths, only the
 * shortest form of a number, only maps from numbers in rising order, no tags.
 */
export const fromCbor = (bytes: Uint8Array): Result<CborValue, 'cbor-malformed'> => {
  const reader = new Reader(bytes);
  try {
    const value = reader.read(0);
    return reader.atEnd() ? ok(value) : err('cbor-malformed');
  } catch (thrown) {
    if (thrown instanceof Malformed) return err('cbor-malformed');
    throw thrown;
  }
};

class Malformed extends Error {}

class Reader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  atEnd(): boolean {
    return this.#position === this.#bytes.length;
  }

  read(depth: number): CborValue {
    if (depth > deepest) throw new Malformed();
    const [first] = this.#take(1) as unknown as [number];
    const count = this.#count(first & 31);
    switch (first >> 5) {
      case major.unsigned:
        return count;
      case major.bytes:
        return this.#take(count).slice();
      case major.text: {
        const text = fromUtf8(this.#take(count));
        if (!text.ok) throw new Malformed();
        return text.value;
      }
      case major.array:
        return this.#list(count, () => this.read(depth + 1));
      case major.map:
        return this.#map(count, depth);
      default:
        throw new Malformed();
    }
  }

  #take(length: number): Uint8Array {
    const end = this.#position + length;
    if (end > this.#bytes.length) throw new Malformed();
    const taken = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }

  #count(info: number): number {
    if (info < 24) return info;
    if (info > 26) throw new Malformed();
    const size = 1 << (info - 24);
    const count = this.#take(size).reduce((number, byte) => number * 256 + byte, 0);
    // A number in more bytes than it needs would let one proof be written in many ways.
    if (count < (size === 1 ? 24 : size === 2 ? 0x100 : 0x1_0000)) throw new Malformed();
    return count;
  }

  #list<T>(count: number, next: () => T): T[] {
    // Each item takes a byte at least: a count beyond the input must not reserve memory.
    if (count > this.#bytes.length - this.#position) throw new Malformed();
    const items: T[] = [];
    for (let i = 0; i < count; i += 1) items.push(next());
    return items;
  }

  #map(count: number, depth: number): ReadonlyMap<number, CborValue> {
    let last = -1;
    const entries = this.#list(count, (): [number, CborValue] => {
      const key = this.read(depth + 1);
      if (typeof key !== 'number' || key <= last) throw new Malformed();
      last = key;
      return [key, this.read(depth + 1)];
    });
    return new Map(entries);
  }
}
