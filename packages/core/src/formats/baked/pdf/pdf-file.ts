import { decodeStream } from './decode-stream.ts';
import { PdfReader } from './read-value.ts';
import {
  isName,
  isPdfList,
  isReference,
  isStream,
  isWord,
  type PdfDictionary,
  PdfRefusal,
  type PdfStream,
  type PdfValue,
} from './values.ts';

/** Where an object stands: in the file itself, or in a stream of objects. */
type Place =
  | { readonly offset: number }
  | { readonly container: number; readonly index: number }
  | { readonly free: true };

const mostObjects = 500_000;
const mostSections = 256;
const mostInflated = 32 * 1024 * 1024;
const mostLoaded = 5_000;
// Objects can be made to overlap, each as long as the file.
const mostRead = 128 * 1024 * 1024;

/**
 * The objects of a PDF, found as its own tables say, the newest first; a file whose
 * tables are broken is refused, not guessed at. Throws a `PdfRefusal`.
 *
 * @see ISO 32000-2, section 7.5, File structure
 */
export class PdfFile {
  readonly trailer: ReadonlyMap<string, PdfValue>;
  private readonly bytes: Uint8Array;
  private readonly places = new Map<number, Place>();
  private readonly loaded = new Map<number, PdfValue>();
  private readonly loading = new Set<number>();
  private readonly containers = new Map<number, readonly (readonly [number, PdfValue])[]>();
  private budget = mostInflated;
  private read = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.trailer = this.readTables(this.findStart());
    if (this.trailer.has('Encrypt')) throw new PdfRefusal('pdf-encrypted');
  }

  /** Follows references until something else stands there; null for what isn't there. */
  resolve(value: PdfValue | undefined): PdfValue {
    let current = value ?? null;
    for (let steps = 0; isReference(current); steps += 1) {
      if (steps > 16) throw new PdfRefusal('pdf-malformed');
      current = this.load(current.number);
    }
    return current;
  }

  /** A stream's content; all content taken out of one file has one cap. */
  decode(stream: PdfStream): Uint8Array {
    const entries = new Map(stream.entries);
    for (const name of ['Filter', 'DecodeParms']) entries.set(name, this.resolve(entries.get(name)));
    const content = decodeStream({ ...stream, entries }, this.budget);
    this.budget -= content.length;
    return content;
  }

  private findStart(): number {
    const tailAt = Math.max(0, this.bytes.length - 2_048);
    const tail = String.fromCharCode(...this.bytes.subarray(tailAt));
    const found = /startxref\s+(\d{1,10})\s+%%EOF/.exec(
      tail.slice(Math.max(0, tail.lastIndexOf('startxref'))),
    );
    if (found === null) throw new PdfRefusal('pdf-malformed');
    return Number(found[1]);
  }

  private readTables(start: number): ReadonlyMap<string, PdfValue> {
    const seen = new Set<number>();
    const waiting = [start];
    let newest: ReadonlyMap<string, PdfValue> | undefined;
    for (let offset = waiting.shift(); offset !== undefined; offset = waiting.shift()) {
      if (seen.has(offset) || seen.size >= mostSections) throw new PdfRefusal('pdf-malformed');
      seen.add(offset);
      const trailer = this.readTable(offset);
      newest ??= trailer;
      for (const name of ['XRefStm', 'Prev']) {
        const next = trailer.get(name);
        if (typeof next === 'number') waiting.push(next);
      }
    }
    return newest as ReadonlyMap<string, PdfValue>;
  }

  private readTable(offset: number): ReadonlyMap<string, PdfValue> {
    const reader = new PdfReader(this.bytes, offset);
    if (!isWord(reader.readSimple(), 'xref')) return this.readTableStream(offset);
    for (;;) {
      const first = reader.readSimple();
      if (isWord(first, 'trailer')) break;
      const [start, count] = [toCount(first), toCount(reader.readSimple())];
      for (let i = 0; i < count; i += 1) {
        const [position] = [toCount(reader.readSimple()), reader.readSimple()];
        const inUse = isWord(reader.readSimple(), 'n');
        this.place(start + i, inUse ? { offset: position } : { free: true });
      }
    }
    const trailer = reader.readValue();
    if (!isDictionaryValue(trailer)) throw new PdfRefusal('pdf-malformed');
    return trailer.entries;
  }

  /** @see ISO 32000-2, section 7.5.8, Cross-reference streams */
  private readTableStream(offset: number): ReadonlyMap<string, PdfValue> {
    const { value } = this.readObject(offset);
    if (!isStream(value) || !isTyped(value.entries, 'XRef')) throw new PdfRefusal('pdf-malformed');
    const widths = toCounts(value.entries.get('W'));
    const [typeWidth, secondWidth, thirdWidth] = widths;
    if (typeWidth === undefined || secondWidth === undefined || thirdWidth === undefined || widths.length > 3)
      throw new PdfRefusal('pdf-malformed');
    const size = typeWidth + secondWidth + thirdWidth;
    if (Math.max(...widths) > 6 || size === 0) throw new PdfRefusal('pdf-malformed');
    const ranges = value.entries.has('Index')
      ? toCounts(value.entries.get('Index'))
      : [0, toCount(value.entries.get('Size') ?? null)];
    const rows = this.decode(value);
    let at = 0;
    const read = (width: number): number => {
      let number = 0;
      for (let i = 0; i < width; i += 1) number = number * 256 + (rows[at + i] ?? 0);
      at += width;
      return number;
    };
    for (let i = 0; i + 1 < ranges.length; i += 2) {
      for (let n = 0; n < (ranges[i + 1] as number); n += 1) {
        if (at + size > rows.length) throw new PdfRefusal('pdf-malformed');
        const type = typeWidth === 0 ? 1 : read(typeWidth);
        const [second, third] = [read(secondWidth), read(thirdWidth)];
        this.place((ranges[i] as number) + n, toPlace(type, second, third));
      }
    }
    return value.entries;
  }

  /** What is newer was read before. */
  private place(number: number, place: Place): void {
    if (this.places.has(number)) return;
    if (this.places.size >= mostObjects) throw new PdfRefusal('pdf-too-complex');
    this.places.set(number, place);
  }

  private load(number: number): PdfValue {
    const known = this.loaded.get(number);
    if (known !== undefined) return known;
    if (this.loading.has(number)) throw new PdfRefusal('pdf-malformed');
    if (this.loaded.size >= mostLoaded) throw new PdfRefusal('pdf-too-complex');
    this.loading.add(number);
    const value = this.readPlaced(number, this.places.get(number) ?? { free: true });
    this.loading.delete(number);
    this.loaded.set(number, value);
    return value;
  }

  private readPlaced(number: number, place: Place): PdfValue {
    if ('free' in place) return null;
    if ('offset' in place) {
      const found = this.readObject(place.offset);
      if (found.number !== number) throw new PdfRefusal('pdf-malformed');
      return found.value;
    }
    const [stands, value] = this.openContainer(place.container)[place.index] ?? [];
    if (stands !== number || value === undefined) throw new PdfRefusal('pdf-malformed');
    return value;
  }

  /** `n g obj … endobj`, with the bytes of a stream. */
  private readObject(offset: number): { readonly number: number; readonly value: PdfValue } {
    const reader = new PdfReader(this.bytes, offset);
    const number = toCount(reader.readSimple());
    toCount(reader.readSimple());
    if (!isWord(reader.readSimple(), 'obj')) throw new PdfRefusal('pdf-malformed');
    const value = reader.readValue();
    const word = reader.readSimple();
    this.read += reader.position - offset;
    if (this.read > mostRead) throw new PdfRefusal('pdf-too-complex');
    if (isWord(word, 'endobj')) return { number, value };
    if (!isWord(word, 'stream') || !isDictionaryValue(value)) throw new PdfRefusal('pdf-malformed');
    return { number, value: { kind: 'stream', entries: value.entries, raw: this.readRaw(reader, value) } };
  }

  private readRaw(reader: PdfReader, { entries }: PdfDictionary): Uint8Array {
    if (this.bytes[reader.position] === 13) reader.position += 1;
    if (this.bytes[reader.position] === 10) reader.position += 1;
    const length = toCount(this.resolve(entries.get('Length')));
    const raw = this.bytes.subarray(reader.position, reader.position + length);
    reader.position += length;
    if (raw.length !== length || !isWord(reader.readSimple(), 'endstream'))
      throw new PdfRefusal('pdf-malformed');
    return raw;
  }

  /** @see ISO 32000-2, section 7.5.7, Object streams */
  private openContainer(number: number): readonly (readonly [number, PdfValue])[] {
    const known = this.containers.get(number);
    if (known !== undefined) return known;
    const stream = this.load(number);
    if (!isStream(stream) || !isTyped(stream.entries, 'ObjStm')) throw new PdfRefusal('pdf-malformed');
    const first = toCount(this.resolve(stream.entries.get('First')));
    const count = toCount(this.resolve(stream.entries.get('N')));
    const content = this.decode(stream);
    if (count > content.length) throw new PdfRefusal('pdf-malformed');
    const head = new PdfReader(content);
    const objects = Array.from({ length: count }, () => {
      const [inner, offset] = [toCount(head.readSimple()), toCount(head.readSimple())];
      return [inner, new PdfReader(content, first + offset).readValue()] as const;
    });
    this.containers.set(number, objects);
    return objects;
  }
}

const toPlace = (type: number, second: number, third: number): Place => {
  if (type === 1) return { offset: second };
  return type === 2 ? { container: second, index: third } : { free: true };
};

const isDictionaryValue = (value: PdfValue): value is PdfDictionary =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'dictionary';

const isTyped = (entries: ReadonlyMap<string, PdfValue>, type: string): boolean => {
  const named = entries.get('Type');
  return isName(named) && named.name === type;
};

const toCount = (value: PdfValue): number => {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0)
    throw new PdfRefusal('pdf-malformed');
  return value;
};

const toCounts = (value: PdfValue | undefined): readonly number[] => {
  if (!isPdfList(value)) throw new PdfRefusal('pdf-malformed');
  return value.map(toCount);
};
