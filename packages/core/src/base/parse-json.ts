import { equalBytes, fromUtf8, toUtf8 } from './bytes.ts';
import type { Json, JsonObject } from './json.ts';
import { err, ok, type Result } from './result.ts';

/** Why a text was refused as JSON. */
export type JsonFaultCode =
  | 'json-too-large'
  | 'json-too-deep'
  | 'json-not-utf8'
  | 'json-syntax'
  | 'json-duplicate-key'
  | 'json-forbidden-key'
  | 'json-lone-surrogate'
  | 'json-number-out-of-range';

/** A refusal and where: an offset in UTF-16 units, or in bytes for `json-not-utf8`. */
export interface JsonFault {
  readonly code: JsonFaultCode;
  readonly position: number;
}

/** Limits of `parseJson`. */
export interface JsonLimits {
  /** Largest input, in bytes (for text: in UTF-16 units). Default 1 MiB. */
  readonly maxSize?: number;
  /** Deepest nesting of arrays and objects. Default 64. */
  readonly maxDepth?: number;
}

/**
 * Parses JSON that may be hostile, more strictly than `JSON.parse`: two readers
 * of the same bytes must not see two documents, so duplicate keys, lone
 * surrogates, numbers beyond a double and a byte order mark are refused, and so
 * is the key `__proto__`.
 *
 * @see RFC 8259; RFC 7493 (I-JSON)
 */
export const parseJson = (input: string | Uint8Array, limits: JsonLimits = {}): Result<Json, JsonFault> => {
  const maxSize = limits.maxSize ?? 1_048_576;
  if (input.length > maxSize) return err({ code: 'json-too-large', position: maxSize });
  let text: string;
  if (typeof input === 'string') {
    text = input;
  } else {
    const decoded = fromUtf8(input);
    if (!decoded.ok) return err({ code: 'json-not-utf8', position: firstMalformed(input) });
    text = decoded.value;
  }
  const value = readQuickly(text, limits.maxDepth ?? 64);
  if (value !== undefined) return ok(value);
  try {
    return ok(new Reader(text, limits.maxDepth ?? 64).read());
  } catch (thrown) {
    if (thrown instanceof Refusal) return err(thrown.fault);
    throw thrown;
  }
};

/**
 * The value of a text that the platform's reader may read, because whatever
 * `Reader` refuses beyond its grammar is looked for here; undefined for all other
 * texts, right or wrong.
 *
 * A duplicate key shows in the count: as many members must be there as keys stand
 * in the text. A key's end is `":`; inside of a text the quote would be escaped.
 */
const readQuickly = (text: string, maxDepth: number): Json | undefined => {
  if (spaceBeforeColon.test(text) || (text.includes('\\') && hardToCount.test(text))) return undefined;
  if (anySurrogate.test(text) && loneSurrogate.test(text)) return undefined;
  let keys = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    if (text.charCodeAt(at - 1) !== 0x5c) keys += 1;
  }
  try {
    const value = JSON.parse(text) as Json;
    return countMembers(value, maxDepth) === keys ? value : undefined;
  } catch {
    return undefined;
  }
};

const spaceBeforeColon = /"[ \n\r\t]+:/;
// An escaped backslash before a quote, an escaped surrogate.
const hardToCount = /\\\\"|\\u[dD]/;
const anySurrogate = /[\ud800-\udfff]/;

/** Members in a value and all below it; not a number where one of them would be refused. */
const countMembers = (value: Json, depth: number): number => {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return Number.NaN;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value) count += countMembers(item, depth - 1);
    return count;
  }
  for (const key in value) {
    if (key === '__proto__') return Number.NaN;
    count += 1 + countMembers(value[key] as Json, depth - 1);
  }
  return count;
};

/** The first byte that does not survive decoding and encoding. */
const firstMalformed = (bytes: Uint8Array): number => {
  const again = toUtf8(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  let position = 0;
  while (
    position < bytes.length &&
    equalBytes(bytes.subarray(position, position + 1), again.subarray(position, position + 1))
  ) {
    position += 1;
  }
  return position;
};

/** Leaves the recursion of the reader; never leaves this file. */
class Refusal extends Error {
  readonly fault: JsonFault;
  constructor(code: JsonFaultCode, position: number) {
    super(code);
    this.fault = { code, position };
  }
}

const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// Everything that a string holds unescaped: no quote, no backslash, no control character.
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these
const plainForm = /[^"\\\u0000-\u001f]*/y;
const loneSurrogate = /\p{Surrogate}/u;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

class Reader {
  private readonly text: string;
  private readonly maxDepth: number;
  private position = 0;
  private depth = 0;

  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  read(): Json {
    this.skipSpace();
    const value = this.readValue();
    this.skipSpace();
    if (this.position < this.text.length) throw this.refuse('json-syntax');
    return value;
  }

  private readValue(): Json {
    const character = this.text.charAt(this.position);
    if (character === '{') return this.nested(() => this.readObject());
    if (character === '[') return this.nested(() => this.readArray());
    if (character === '"') return this.readString();
    if (character === 't') return this.readWord('true', true);
    if (character === 'f') return this.readWord('false', false);
    if (character === 'n') return this.readWord('null', null);
    return this.readNumber();
  }

  private nested<T>(readInner: () => T): T {
    this.depth += 1;
    if (this.depth > this.maxDepth) throw this.refuse('json-too-deep');
    const value = readInner();
    this.depth -= 1;
    return value;
  }

  private readObject(): JsonObject {
    const object: JsonObject = {};
    this.position += 1;
    this.skipSpace();
    if (this.take('}')) return object;
    do {
      this.skipSpace();
      const start = this.position;
      const key = this.readString();
      if (key === '__proto__') throw this.refuse('json-forbidden-key', start);
      if (Object.hasOwn(object, key)) throw this.refuse('json-duplicate-key', start);
      this.skipSpace();
      this.expect(':');
      this.skipSpace();
      object[key] = this.readValue();
      this.skipSpace();
    } while (this.take(','));
    this.expect('}');
    return object;
  }

  private readArray(): Json[] {
    const array: Json[] = [];
    this.position += 1;
    this.skipSpace();
    if (this.take(']')) return array;
    do {
      this.skipSpace();
      array.push(this.readValue());
      this.skipSpace();
    } while (this.take(','));
    this.expect(']');
    return array;
  }

  private readString(): string {
    const start = this.position;
    this.expect('"');
    let value = '';
    for (;;) {
      plainForm.lastIndex = this.position;
      value += plainForm.exec(this.text)?.[0] ?? '';
      this.position = plainForm.lastIndex;
      if (this.take('"')) break;
      this.expect('\\');
      value += this.readEscape();
    }
    if (loneSurrogate.test(value)) throw this.refuse('json-lone-surrogate', start);
    return value;
  }

  private readEscape(): string {
    const letter = this.text.charAt(this.position);
    if (letter === 'u') {
      const digits = this.text.slice(this.position + 1, this.position + 5);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw this.refuse('json-syntax');
      this.position += 5;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const character = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (character === undefined) throw this.refuse('json-syntax');
    this.position += 1;
    return character;
  }

  private readNumber(): number {
    numberForm.lastIndex = this.position;
    const digits = numberForm.exec(this.text)?.[0];
    if (digits === undefined) throw this.refuse('json-syntax');
    const value = Number(digits);
    if (!Number.isFinite(value)) throw this.refuse('json-number-out-of-range');
    this.position += digits.length;
    return value;
  }

  private readWord<T>(word: string, value: T): T {
    if (!this.text.startsWith(word, this.position)) throw this.refuse('json-syntax');
    this.position += word.length;
    return value;
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.position);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.position += 1;
    }
  }

  private take(character: string): boolean {
    if (this.text.charAt(this.position) !== character) return false;
    this.position += 1;
    return true;
  }

  private expect(character: string): void {
    if (!this.take(character)) throw this.refuse('json-syntax');
  }

  private refuse(code: JsonFaultCode, position = this.position): Refusal {
    return new Refusal(code, position);
  }
}
