import { err, ok, type Result } from '../../base/index.ts';

/** Why compressed data can't be used. */
export type InflateFault = 'zlib-malformed' | 'zlib-too-large';

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

/**
 * Inflates zlib data here, the same on every platform: nothing may stand after it, its
 * checksum must fit, and the OUTPUT is capped.
 *
 * @see RFC 1950; RFC 1951
 */
export const inflateZlib = (data: Uint8Array, maxBytes: number): Result<Uint8Array, InflateFault> => {
  try {
    return ok(new Inflater(data, maxBytes).read());
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.fault);
    throw thrown;
  }
};

/** Leaves the loops; never leaves this file. */
class Refusal extends Error {
  readonly fault: InflateFault;
  constructor(fault: InflateFault) {
    super(fault);
    this.fault = fault;
  }
}

const malformed = (): Refusal => new Refusal('zlib-malformed');

/** A Huffman code: how many symbols of each length, and the symbols in the order of their codes. */
interface Code {
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

const longestCode = 15;

const createCode = (lengths: readonly number[]): Code => {
  const counts = new Uint16Array(longestCode + 1);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  counts[0] = 0;
  let left = 1;
  const offsets = new Uint16Array(longestCode + 2);
  for (let length = 1; length <= longestCode; length += 1) {
    left = left * 2 - (counts[length] as number);
    if (left < 0) throw malformed();
    offsets[length + 1] = (offsets[length] as number) + (counts[length] as number);
  }
  const used = offsets[longestCode + 1] as number;
  // A code may be incomplete only where it has a single symbol of one bit.
  if (left > 0 && !(used <= 1 && (counts[1] as number) === used)) throw malformed();
  const symbols = new Uint16Array(used);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[offsets[length] as number] = symbol;
    offsets[length] = (offsets[length] as number) + 1;
  });
  return { counts, symbols };
};

const fixedLengths = createCode(
  Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)),
);
const fixedDistances = (): Code => createCode(Array.from({ length: 32 }, () => 5));

class Inflater {
  private readonly data: Uint8Array;
  private readonly maxBytes: number;
  private output: Uint8Array;
  private written = 0;
  private position = 0;
  private held = 0;
  private heldBits = 0;

  constructor(data: Uint8Array, maxBytes: number) {
    this.data = data;
    this.maxBytes = maxBytes;
    this.output = new Uint8Array(Math.min(maxBytes, 65_536));
  }

  read(): Uint8Array {
    const [method = 0, flags = 0] = this.data;
    // Deflate with a window of at most 32 KiB, no preset dictionary.
    const isZlib = (method & 15) === 8 && method >> 4 <= 7 && ((method << 8) | flags) % 31 === 0;
    if (!isZlib || (flags & 32) !== 0) throw malformed();
    this.position = 2;
    let isLast = false;
    while (!isLast) {
      isLast = this.bits(1) === 1;
      const kind = this.bits(2);
      if (kind === 0) this.copyStored();
      else if (kind === 1) this.readBlock(fixedLengths, fixedDistances());
      else if (kind === 2) this.readBlock(...this.readCodes());
      else throw malformed();
    }
    const bytes = this.output.slice(0, this.written);
    const [a, b, c, d, ...after] = this.data.subarray(this.position);
    const checksum = (((a ?? 0) << 24) | ((b ?? 0) << 16) | ((c ?? 0) << 8) | (d ?? 0)) >>> 0;
    if (d === undefined || after.length > 0 || checksum !== adler32(bytes)) throw malformed();
    return bytes;
  }

  private bits(count: number): number {
    while (this.heldBits < count) {
      const byte = this.data[this.position];
      if (byte === undefined) throw malformed();
      this.held |= byte << this.heldBits;
      this.heldBits += 8;
      this.position += 1;
    }
    const value = this.held & ((1 << count) - 1);
    this.held >>>= count;
    this.heldBits -= count;
    return value;
  }

  private symbol({ counts, symbols }: Code): number {
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; length <= longestCode; length += 1) {
      code |= this.bits(1);
      const count = counts[length] as number;
      if (code - count < first) return symbols[index + code - first] as number;
      index += count;
      first = (first + count) << 1;
      code <<= 1;
    }
    throw malformed();
  }

  private emit(byte: number): void {
    if (this.written >= this.maxBytes) throw new Refusal('zlib-too-large');
    if (this.written === this.output.length) {
      const larger = new Uint8Array(Math.min(this.maxBytes, this.output.length * 2));
      larger.set(this.output);
      this.output = larger;
    }
    this.output[this.written] = byte;
    this.written += 1;
  }

  private copyStored(): void {
    this.held = 0;
    this.heldBits = 0;
    const [a, b, c, d] = this.data.subarray(this.position, this.position + 4);
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw malformed();
    const length = a | (b << 8);
    if (length !== (~(c | (d << 8)) & 0xffff)) throw malformed();
    this.position += 4;
    const end = this.position + length;
    if (end > this.data.length) throw malformed();
    while (this.position < end) {
      this.emit(this.data[this.position] as number);
      this.position += 1;
    }
  }

  private readCodes(): [Code, Code] {
    const literals = this.bits(5) + 257;
    const distances = this.bits(5) + 1;
    const lengthCodes = this.bits(4) + 4;
    if (literals > 286 || distances > 30) throw malformed();
    const codeLengths = new Array<number>(19).fill(0);
    for (const place of codeLengthOrder.slice(0, lengthCodes)) codeLengths[place] = this.bits(3);
    const code = createCode(codeLengths);
    const lengths: number[] = [];
    while (lengths.length < literals + distances) {
      const symbol = this.symbol(code);
      if (symbol < 16) {
        lengths.push(symbol);
        continue;
      }
      const previous = lengths.at(-1);
      if (symbol === 16 && previous === undefined) throw malformed();
      const times = symbol === 16 ? this.bits(2) + 3 : symbol === 17 ? this.bits(3) + 3 : this.bits(7) + 11;
      for (let i = 0; i < times; i += 1) lengths.push(symbol === 16 ? (previous as number) : 0);
    }
    if (lengths.length > literals + distances || lengths[256] === 0) throw malformed();
    return [createCode(lengths.slice(0, literals)), createCode(lengths.slice(literals))];
  }

  private readBlock(lengths: Code, distances: Code): void {
    for (;;) {
      const symbol = this.symbol(lengths);
      if (symbol === 256) return;
      if (symbol < 256) {
        this.emit(symbol);
        continue;
      }
      const base = lengthBases[symbol - 257];
      if (base === undefined) throw malformed();
      const length = base + this.bits(lengthBits[symbol - 257] as number);
      const place = this.symbol(distances);
      const far = distanceBases[place];
      if (far === undefined) throw malformed();
      const distance = far + this.bits(distanceBits[place] as number);
      if (distance > this.written) throw malformed();
      for (let i = 0; i < length; i += 1) this.emit(this.output[this.written - distance] as number);
    }
  }
}

/** The checksum at the end of zlib data. */
export const adler32 = (bytes: Uint8Array): number => {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
};
