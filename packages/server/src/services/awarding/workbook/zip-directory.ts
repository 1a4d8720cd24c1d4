import { Problem } from '@sigillo/core/base';

/** One packed file: where its bytes are, and what the directory declares of them. */
export interface ZipEntry {
  readonly deflated: boolean;
  readonly start: number;
  readonly packed: number;
  /** Declared, not proven: whoever unpacks counts. */
  readonly size: number;
  readonly checksum: number;
}

/** Entries by name in lower case: names of parts don't tell upper from lower case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

/** Most bytes of a file, unpacked: five times what a list may have as text. */
export const maxUnpacked = 128_000_000;
const maxEntries = 2000;
/** Deflate reaches 1,032; sheets of a million empty rows stay below 60. */
const maxRatio = 250;
const smallEntry = 1_000_000;

const broken = (): never => {
  throw new Problem('rule', 'file-workbook-broken');
};
const tooHeavy = (): never => {
  throw new Problem('rule', 'file-too-heavy');
};

/**
 * Reads the central directory and holds it against the local headers, before a single byte is unpacked:
 * entries may not overlap, repeat one another or declare more than we would read.
 *
 * Problems: `file-workbook-broken`, `file-too-heavy`, `file-is-locked`.
 *
 * @see APPNOTE 4.3
 */
export const readZipDirectory = (bytes: Uint8Array): ZipDirectory => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(file);
  const count = file.readUInt16LE(end + 10);
  const length = file.readUInt32LE(end + 12);
  const first = file.readUInt32LE(end + 16);
  if (count === 0xffff || first === 0xffffffff || first + length > end) return broken();
  // Parts of a file on several disks, the whole of it on this one.
  if (file.readUInt32LE(end + 4) !== 0 || file.readUInt16LE(end + 8) !== count) return broken();
  if (count > maxEntries) return tooHeavy();

  const entries = new Map<string, ZipEntry>();
  const spans: (readonly [from: number, to: number])[] = [];
  let at = first;
  let total = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > first + length || file.readUInt32LE(at) !== 0x02014b50) return broken();
    const name = file.subarray(at + 46, at + 46 + file.readUInt16LE(at + 28));
    const entry = readEntry(file, at, name);
    spans.push([file.readUInt32LE(at + 42), entry.start + entry.packed]);
    if (entry.start + entry.packed > first) return broken();
    if (entry.size > smallEntry && entry.size > entry.packed * maxRatio) return tooHeavy();
    total += entry.size;
    if (total > maxUnpacked) return tooHeavy();
    const key = name.toString('utf8').toLowerCase();
    if (entries.has(key)) return broken();
    entries.set(key, entry);
    at += 46 + name.length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  if (at !== first + length) return broken();
  spans.sort(([a], [b]) => a - b);
  if (spans.some(([from], i) => i > 0 && from < (spans[i - 1]?.[1] ?? 0))) return broken();
  return entries;
};

/** The record that ends the file, with its comment. */
const findEnd = (file: Buffer): number => {
  for (let at = file.length - 22; at >= Math.max(0, file.length - 65_557); at -= 1) {
    if (file.readUInt32LE(at) === 0x06054b50 && at + 22 + file.readUInt16LE(at + 20) === file.length) {
      return at;
    }
  }
  return broken();
};

const readEntry = (file: Buffer, at: number, name: Buffer): ZipEntry => {
  const flags = file.readUInt16LE(at + 8);
  const method = file.readUInt16LE(at + 10);
  if ((flags & 0x2041) !== 0) throw new Problem('rule', 'file-is-locked');
  if (method !== 0 && method !== 8) return broken();
  const packed = file.readUInt32LE(at + 20);
  const size = file.readUInt32LE(at + 24);
  const local = file.readUInt32LE(at + 42);
  if (local + 30 > file.length || file.readUInt32LE(local) !== 0x04034b50) return broken();
  const localName = file.subarray(local + 30, local + 30 + file.readUInt16LE(local + 26));
  if (file.readUInt16LE(local + 8) !== method || !localName.equals(name)) return broken();
  if (method === 0 && packed !== size) return broken();
  const start = local + 30 + localName.length + file.readUInt16LE(local + 28);
  return { deflated: method === 8, start, packed, size, checksum: file.readUInt32LE(at + 16) };
};
