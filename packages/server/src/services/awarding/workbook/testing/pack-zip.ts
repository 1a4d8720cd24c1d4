import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack, and what to declare of it other than the truth. */
export interface PackedFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  readonly declaredSize?: number;
  readonly localName?: string;
  readonly flags?: number;
  /** Bytes already deflated; `content` is what they declare. */
  readonly deflated?: Uint8Array;
  /** Points to the content of the file before it. */
  readonly overlaps?: boolean;
  readonly checksum?: number;
}

/** Packs files as they say, truthfully where they say nothing. */
export const packZip = (files: readonly PackedFile[]): Buffer => {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let last = 0;
  for (const file of files) {
    const content = Buffer.from(file.content);
    const packed = Buffer.from(file.deflated ?? (file.stored ? content : deflateRawSync(content)));
    const at = file.overlaps ? last : offset;
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(file.flags ?? 0, 2);
    head.writeUInt16LE(file.stored ? 0 : 8, 4);
    head.writeUInt16LE(0x21, 8);
    head.writeUInt32LE(file.checksum ?? crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(file.declaredSize ?? content.length, 18);
    const name = Buffer.from(file.name);
    head.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), head, tail, name);
    if (file.overlaps) continue;
    const localName = Buffer.from(file.localName ?? file.name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, localName, packed]);
    local.writeUInt16LE(localName.length, 26);
    parts.push(local);
    last = offset;
    offset += local.length;
  }
  const all = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(all.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, all, end]);
};
