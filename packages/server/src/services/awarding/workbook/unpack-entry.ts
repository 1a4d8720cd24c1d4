import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { Problem } from '@sigillo/core/base';
import type { ZipEntry } from './zip-directory.ts';

const pieceSize = 65_536;

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceSize) yield bytes.subarray(at, at + pieceSize);
}

/**
 * Unpacks one entry, piece by piece. What comes out is counted: more, less or other than the directory
 * declared ends it at once with the Problem `file-workbook-broken`, so that a declared size is a cap that holds.
 */
export async function* unpackEntry(file: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const packed = file.subarray(entry.start, entry.start + entry.packed);
  let size = 0;
  let checksum = 0;
  for await (const piece of entry.deflated ? inflate(packed) : cut(packed)) {
    size += piece.length;
    if (size > entry.size) throw new Problem('rule', 'file-workbook-broken');
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.checksum) throw new Problem('rule', 'file-workbook-broken');
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array> {
  const stream = Readable.from(cut(packed)).pipe(createInflateRaw({ chunkSize: pieceSize }));
  try {
    for await (const piece of stream) yield piece as Uint8Array;
  } catch (cause) {
    const { code } = cause as { readonly code?: unknown };
    // What zlib says of bytes that are no deflate stream.
    if (typeof code !== 'string' || !code.startsWith('Z_')) throw cause;
    throw new Problem('rule', 'file-workbook-broken', { cause });
  }
}
