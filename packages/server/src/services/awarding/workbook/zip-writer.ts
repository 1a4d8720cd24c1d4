import { pipeline, Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A file to pack: its text as it comes. */
export interface ZipText {
  readonly name: string;
  readonly text: Iterable<string> | AsyncIterable<string>;
}

/** 1 January 1980, the first day that the format knows: when a file was made is nobody's business. */
const noTime = 0;
const noDay = 0x21;
/** Sizes follow the content; names are UTF-8. */
const flags = 0x0808;
const version = 20;

/**
 * Packs texts one after the other while they come, so that memory stays flat however long they are.
 *
 * @see APPNOTE 4.3.7, 4.3.9, 4.3.12, 4.3.16
 */
export async function* writeZip(files: readonly ZipText[]): AsyncGenerator<Uint8Array> {
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const nameBytes = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(version, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(noTime, 10);
    local.writeUInt16LE(noDay, 12);
    local.writeUInt16LE(nameBytes.length, 26);
    yield Buffer.concat([local, nameBytes]);

    const counted = { checksum: 0, size: 0, packed: 0 };
    const deflate = createDeflateRaw();
    // A source that fails ends the stream that is read below with its error.
    pipeline(Readable.from(count(text, counted)), deflate, () => undefined);
    for await (const piece of deflate) {
      counted.packed += (piece as Buffer).length;
      yield piece as Buffer;
    }
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(0x08074b50, 0);
    sizes.writeUInt32LE(counted.checksum, 4);
    sizes.writeUInt32LE(counted.packed, 8);
    sizes.writeUInt32LE(counted.size, 12);
    yield sizes;

    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(version, 4);
    local.copy(entry, 6, 4, 14);
    sizes.copy(entry, 16, 4, 16);
    entry.writeUInt16LE(nameBytes.length, 28);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, nameBytes);
    offset += 30 + nameBytes.length + counted.packed + 16;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(offset, 16);
  yield Buffer.concat([all, end]);
}

/** Texts come row by row; packed in larger pieces they are packed faster. */
const pieceLength = 32_768;

async function* count(
  texts: ZipText['text'],
  counted: { checksum: number; size: number },
): AsyncGenerator<Buffer> {
  let waiting = '';
  const take = (): Buffer => {
    const bytes = Buffer.from(waiting);
    waiting = '';
    counted.checksum = crc32(bytes, counted.checksum);
    counted.size += bytes.length;
    return bytes;
  };
  for await (const text of texts) {
    waiting += text;
    if (waiting.length >= pieceLength) yield take();
  }
  if (waiting !== '') yield take();
}
