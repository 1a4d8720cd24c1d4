import { err, ok, type Result } from './result.ts';

/** Why compressed bytes can't be used. */
export type InflateFault = 'deflate-malformed' | 'deflate-too-large';

/**
 * Inflates a zlib stream, at once and everywhere, and stops as soon as the OUTPUT
 * passes `maxBytes`. The check sum must fit. Bytes after the stream are ignored.
 *
 * @see RFC 1950; RFC 1951
 */
export const inflateZlib = (data: Uint8Array, maxBytes: number): Result<Uint8Array, InflateFault> => {
  const [method = 0, flags = 0] = data;
  const isZlib = (method & 15) === 8 && method >> 4 <= 7 && (method * 256 + flags) % 31 === 0;
  if (!isZlib || (flags & 32) !== 0) return err('deflate-malformed');
  try {
    const reader = new Inflater(data, maxBytes);
    const inflated = reader.inflate();
    return reader.readCheckSum() === adler32(inflated) ? ok(inflated) : err('deflate-malformed');
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.code);
    throw thrown;
  }
};

/** Leaves the loops of the inflater; never leaves this file. */
class Refusal extends Error {
  readonly code: InflateFault;
  constructor(code: InflateFault) {
    super(code);
    this.code = code;
  }
}

/** A canonical prefix code: how many codes there are of each length, and their symbols in order. */
interface PrefixCode {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longestCode = 15;

// A code that names more than its lengths leave room for is refused; an incomplete one fails where it is met.
const createCode = (lengths: readonly number[]): PrefixCode => {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  let room = 1;
  const starts = new Uint16Array(longestCode + 2);
  for (let length = 1; length <= longestCode; length += 1) {
    room = room * 2 - (counts[length] as number);
    if (room < 0) throw new Refusal('deflate-malformed');
    starts[length + 1] = (starts[length] as number) + (counts[length] as number);
  }
  const symbols = new Uint16Array(lengths.length);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[starts[length] as number] = symbol;
    starts[length] = (starts[length] as number) + 1;
  });
  return { counts, symbols };
};

const repeat = (length: number, times: number): number[] => new Array<number>(times).fill(length);
const fixedLiterals = createCode([...repeat(8, 144), ...repeat(9, 112), ...repeat(7, 24), ...repeat(8, 8)]);
const fixedDistances = createCode(repeat(5, 30));

const lengthBases = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const lengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const distanceBases = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12289, 16385, 24577,
];
const distanceBits = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
const codeLengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

class Inflater {
  private readonly data: Uint8Array;
  private readonly maxBytes: number;
  private position = 2;
  private held = 0;
  private heldBits = 0;
  private output: Uint8Array;
  private length = 0;

  constructor(data: Uint8Array, maxBytes: number) {
    this.data = data;
    this.maxBytes = maxBytes;
    this.output = new Uint8Array(Math.min(maxBytes, 4 * data.length + 64));
  }

  inflate(): Uint8Array {
    let last = 0;
    while (last === 0) {
      last = this.readBits(1);
      const kind = this.readBits(2);
      if (kind === 0) this.copyStored();
      else if (kind === 1) this.inflateBlock(fixedLiterals, fixedDistances);
      else if (kind === 2) this.inflateBlock(...this.readCodes());
      else throw new Refusal('deflate-malformed');
    }
    return this.output.subarray(0, this.length);
  }

  readCheckSum(): number {
    this.dropPartialByte();
    let sum = 0;
    for (let i = 0; i < 4; i += 1) sum = sum * 256 + this.readBits(8);
    return sum;
  }

  private readBits(count: number): number {
    while (this.heldBits < count) {
      const byte = this.data[this.position];
      if (byte === undefined) throw new Refusal('deflate-malformed');
      this.position += 1;
      this.held |= byte << this.heldBits;
      this.heldBits += 8;
    }
    const bits = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return bits;
  }

  private dropPartialByte(): void {
    this.held = 0;
    this.heldBits = 0;
  }

  private readSymbol({ counts, symbols }: PrefixCode): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longestCode; length += 1) {
      code |= this.readBits(1);
      const count = counts[length] as number;
      if (code - first < count) return symbols[index + code - first] as number;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw new Refusal('deflate-malformed');
  }

  private copyStored(): void {
    this.dropPartialByte();
    const size = this.readBits(16);
    if ((this.readBits(16) ^ 0xffff) !== size) throw new Refusal('deflate-malformed');
    const stored = this.data.subarray(this.position, this.position + size);
    if (stored.length < size) throw new Refusal('deflate-malformed');
    this.makeRoom(size);
    this.output.set(stored, this.length);
    this.length += size;
    this.position += size;
  }

  private readCodes(): [PrefixCode, PrefixCode] {
    const literals = this.readBits(5) + 257;
    const distances = this.readBits(5) + 1;
    const given = this.readBits(4) + 4;
    const lengths = repeat(0, 19);
    for (let i = 0; i < given; i += 1) lengths[codeLengthOrder[i] as number] = this.readBits(3);
    const code = createCode(lengths);
    const all: number[] = [];
    while (all.length < literals + distances) {
      const symbol = this.readSymbol(code);
      if (symbol < 16) all.push(symbol);
      else if (symbol === 16) {
        const previous = all.at(-1);
        if (previous === undefined) throw new Refusal('deflate-malformed');
        all.push(...repeat(previous, 3 + this.readBits(2)));
      } else all.push(...repeat(0, symbol === 17 ? 3 + this.readBits(3) : 11 + this.readBits(7)));
    }
    if (literals > 286 || distances > 30 || all.length > literals + distances || all[256] === 0)
      throw new Refusal('deflate-malformed');
    return [createCode(all.slice(0, literals)), createCode(all.slice(literals))];
  }

  private inflateBlock(literals: PrefixCode, distances: PrefixCode): void {
    for (;;) {
      const symbol = this.readSymbol(literals);
      if (symbol === 256) return;
      if (symbol < 256) {
        this.makeRoom(1);
        this.output[this.length] = symbol;
        this.length += 1;
      } else this.copyBack(symbol - 257, distances);
    }
  }

  private copyBack(lengthCode: number, distances: PrefixCode): void {
    const base = lengthBases[lengthCode];
    if (base === undefined) throw new Refusal('deflate-malformed');
    const length = base + this.readBits(lengthBits[lengthCode] as number);
    const symbol = this.readSymbol(distances);
    const distanceBase = distanceBases[symbol];
    if (distanceBase === undefined) throw new Refusal('deflate-malformed');
    const distance = distanceBase + this.readBits(distanceBits[symbol] as number);
    if (distance > this.length) throw new Refusal('deflate-malformed');
    this.makeRoom(length);
    for (let i = 0; i < length; i += 1) {
      this.output[this.length] = this.output[this.length - distance] as number;
      this.length += 1;
    }
  }

  private makeRoom(size: number): void {
    const needed = this.length + size;
    if (needed > this.maxBytes) throw new Refusal('deflate-too-large');
    if (needed <= this.output.length) return;
    const larger = new Uint8Array(Math.min(this.maxBytes, Math.max(needed, 2 * this.output.length)));
    larger.set(this.output.subarray(0, this.length));
    this.output = larger;
  }
}

/** The check sum at the end of a zlib stream. */
export const adler32 = (bytes: Uint8Array): number => {
  let a = 1;
  let b = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    a = (a + (bytes[i] as number)) % 65_521;
    b = (b + a) % 65_521;
  }
  return b * 65_536 + a;
};
