import { PdfRefusal, type PdfValue } from './values.ts';

const deepest = 64;
const longestText = 1_048_576;
const longestList = 200_000;
const isSpace = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !isSpace(byte) && !delimiters.has(byte);
const hexOf = (byte: number | undefined): number =>
  byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16);
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };

/**
 * Reads values one after the other, from a position on.
 *
 * @see ISO 32000-2, sections 7.2 and 7.3
 */
export class PdfReader {
  readonly bytes: Uint8Array;
  position: number;
  private depth = 0;

  constructor(bytes: Uint8Array, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }

  /** The next value, with `n g R` read as the reference that it is. */
  readValue(): PdfValue {
    const value = this.readSimple();
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return value;
    const here = this.position;
    const reference = /^[\s\0]+\d{1,5}[\s\0]+R(?![^\s\0()<>[\]{}/%])/.exec(this.peekText(32));
    if (reference === null) return value;
    this.position = here + reference[0].length;
    return { kind: 'reference', number: value };
  }

  /** The next value, where numbers are just numbers. */
  readSimple(): PdfValue {
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) throw new PdfRefusal('pdf-malformed');
    const character = String.fromCharCode(byte);
    if (character === '/') return { kind: 'name', name: this.readName() };
    if (character === '(') return { kind: 'text', bytes: this.readText() };
    if (character === '<')
      return this.bytes[this.position + 1] === byte
        ? this.nested(() => this.readDictionary())
        : { kind: 'text', bytes: this.readHex() };
    if (character === '[') return this.nested(() => this.readList());
    return this.readWord();
  }

  skipSpace(): void {
    for (;;) {
      while (isSpace(this.bytes[this.position])) this.position += 1;
      if (this.bytes[this.position] !== 0x25) return;
      while (this.position < this.bytes.length && !this.isAtLineEnd()) this.position += 1;
    }
  }

  private isAtLineEnd(): boolean {
    return this.bytes[this.position] === 10 || this.bytes[this.position] === 13;
  }

  private peekText(length: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.position, this.position + length));
  }

  private nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) throw new PdfRefusal('pdf-too-complex');
    const value = read();
    this.depth -= 1;
    return value;
  }

  private readWord(): PdfValue {
    const start = this.position;
    while (isRegular(this.bytes[this.position])) this.position += 1;
    const size = this.position - start;
    if (size === 0 || size > 128) throw new PdfRefusal('pdf-malformed');
    const word = String.fromCharCode(...this.bytes.subarray(start, this.position));
    if (word === 'null') return null;
    if (word === 'true' || word === 'false') return word === 'true';
    return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word) ? Number(word) : { kind: 'word', word };
  }

  private readName(): string {
    this.position += 1;
    let name = '';
    while (isRegular(this.bytes[this.position])) {
      let byte = this.bytes[this.position] as number;
      const code = 16 * hexOf(this.bytes[this.position + 1]) + hexOf(this.bytes[this.position + 2]);
      if (byte === 0x23 && !Number.isNaN(code)) {
        byte = code;
        this.position += 2;
      }
      name += String.fromCharCode(byte);
      this.position += 1;
    }
    return name;
  }

  private readText(): Uint8Array {
    const bytes: number[] = [];
    let open = 0;
    for (;;) {
      const byte = this.bytes[this.position];
      this.position += 1;
      if (byte === undefined) throw new PdfRefusal('pdf-malformed');
      if (bytes.length > longestText) throw new PdfRefusal('pdf-too-complex');
      if (byte === 0x28) open += 1;
      if (byte === 0x29) open -= 1;
      if (open === 0) return Uint8Array.from(bytes.slice(1));
      if (byte === 0x5c) bytes.push(...this.readEscape());
      else bytes.push(byte);
    }
  }

  private readEscape(): readonly number[] {
    const octal = /^[0-7]{1,3}/.exec(this.peekText(3))?.[0];
    if (octal !== undefined) {
      this.position += octal.length;
      return [Number.parseInt(octal, 8) & 255];
    }
    const byte = this.bytes[this.position] ?? 0;
    this.position += 1;
    if (byte === 13 && this.bytes[this.position] === 10) this.position += 1;
    if (byte === 13 || byte === 10) return [];
    return [escapes[String.fromCharCode(byte)] ?? byte];
  }

  private readHex(): Uint8Array {
    this.position += 1;
    const digits: number[] = [];
    for (;;) {
      const byte = this.bytes[this.position];
      this.position += 1;
      if (byte === 0x3e) break;
      if (isSpace(byte)) continue;
      const digit = hexOf(byte);
      if (Number.isNaN(digit)) throw new PdfRefusal('pdf-malformed');
      if (digits.length > longestText) throw new PdfRefusal('pdf-too-complex');
      digits.push(digit);
    }
    return Uint8Array.from(
      { length: Math.ceil(digits.length / 2) },
      (_, i) => 16 * (digits[2 * i] as number) + (digits[2 * i + 1] ?? 0),
    );
  }

  private readList(): readonly PdfValue[] {
    this.position += 1;
    const list: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === 0x5d) break;
      if (list.length >= longestList) throw new PdfRefusal('pdf-too-complex');
      list.push(this.readValue());
    }
    this.position += 1;
    return list;
  }

  private readDictionary(): PdfValue {
    this.position += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.position] === 0x3e) break;
      if (this.bytes[this.position] !== 0x2f) throw new PdfRefusal('pdf-malformed');
      const name = this.readName();
      if (entries.has(name)) throw new PdfRefusal('pdf-malformed');
      entries.set(name, this.readValue());
    }
    if (this.bytes[this.position + 1] !== 0x3e) throw new PdfRefusal('pdf-malformed');
    this.position += 2;
    return { kind: 'dictionary', entries };
  }
}
