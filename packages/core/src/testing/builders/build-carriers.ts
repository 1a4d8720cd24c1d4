import { concatBytes, toUtf8 } from '../../base/index.ts';

/** What the platform's own library does, so that ours is not tested against itself. */
export interface Zlib {
  crc32(data: Uint8Array): number;
  deflateSync(data: Uint8Array): Uint8Array;
}

/** A picture of one pixel, with chunks of one's own before its end. */
export const buildPng = (
  { crc32, deflateSync }: Zlib,
  ...extra: readonly { readonly type: string; readonly data: Uint8Array }[]
) => {
  const chunk = (type: string, data: Uint8Array): Uint8Array => {
    const body = concatBytes(toUtf8(type), data);
    const frame = new DataView(new ArrayBuffer(8));
    frame.setUint32(0, data.length);
    frame.setUint32(4, crc32(body));
    const bytes = new Uint8Array(frame.buffer);
    return concatBytes(bytes.subarray(0, 4), body, bytes.subarray(4));
  };
  return concatBytes(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', new Uint8Array([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    chunk('IDAT', deflateSync(new Uint8Array(2))),
    ...extra.map(({ type, data }) => chunk(type, data)),
    chunk('IEND', new Uint8Array()),
  );
};

/** How a PDF is built, and what is wrong with it. */
export interface PdfOptions {
  readonly tables?: 'table' | 'stream';
  /** Further entries of the trailer; `START` is where its table stands. */
  readonly trailer?: string;
  readonly startAt?: number;
  readonly filter?: string;
  /** Whether the list of names has itself among its kids. */
  readonly kids?: boolean;
}

/** A PDF with a catalogue, no pages, and files attached. */
export const buildPdf = (zlib: Zlib, files: readonly Uint8Array[], options: PdfOptions = {}): Uint8Array => {
  const { tables = 'table', trailer = '', startAt, filter = 'FlateDecode', kids = false } = options;
  const fileAt = (i: number): number => 4 + 2 * i;
  const names = files.map((_, i) => `(file-${i} \\(a\\)) ${fileAt(i) - 1} 0 R`).join(' ');
  const texts = new Map<number, string>([
    [1, '<< /Type /Catalog /Names << /EmbeddedFiles 2 0 R >> % a comment\n/AF [3 0 R] >>'],
    [2, kids ? '<< /Kids [2 0 R] >>' : `<< /Names [${names}] >>`],
    ...files.map((_, i): [number, string] => [
      fileAt(i) - 1,
      `<< /Type /Filespec /F <66696c65> /#45F << /F ${fileAt(i)} 0 R >> >>`,
    ]),
  ]);
  const streams = new Map(
    files.map((file, i) => [
      fileAt(i),
      toStream(`/Type /EmbeddedFile /Filter /${filter}`, zlib.deflateSync(file)),
    ]),
  );
  const size = 3 + 2 * files.length;
  return tables === 'table'
    ? withTable(texts, streams, size, trailer, startAt)
    : withStreams(zlib, texts, streams, size, trailer);
};

const toStream = (entries: string, content: Uint8Array): Uint8Array =>
  concatBytes(
    toUtf8(`<< ${entries} /Length ${content.length} >>\nstream\r\n`),
    content,
    toUtf8('\nendstream'),
  );

/** Puts objects one after the other and notes where each stands. */
const lay = (objects: ReadonlyMap<number, Uint8Array>) => {
  const parts = [toUtf8('%PDF-1.7\n')];
  const offsets = new Map<number, number>();
  let length = parts[0]?.length ?? 0;
  for (const [number, body] of objects) {
    const part = concatBytes(toUtf8(`${number} 0 obj\n`), body, toUtf8('\nendobj\n'));
    offsets.set(number, length);
    parts.push(part);
    length += part.length;
  }
  return { parts, offsets, length };
};

const withTable = (
  texts: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Uint8Array>,
  size: number,
  trailer: string,
  startAt: number | undefined,
): Uint8Array => {
  const all = new Map([...[...texts].map(([n, text]) => [n, toUtf8(text)] as const), ...streams]);
  const { parts, offsets, length } = lay(all);
  const row = (number: number): string => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  };
  const rows = Array.from({ length: size }, (_, number) => row(number)).join('');
  const more = trailer.replace('START', String(length));
  const tail = `xref\n0 ${size}\n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${more} >>\nstartxref\n${startAt ?? length}\n%%EOF\n`;
  return concatBytes(...parts, toUtf8(tail));
};

const withStreams = (
  { deflateSync }: Zlib,
  texts: ReadonlyMap<number, string>,
  streams: ReadonlyMap<number, Uint8Array>,
  size: number,
  trailer: string,
): Uint8Array => {
  const bodies = [...texts.values()];
  const starts = bodies.map((_, i) => bodies.slice(0, i).join(' ').length + (i === 0 ? 0 : 1));
  const head = [...texts.keys()].map((number, i) => `${number} ${starts[i]}`).join(' ');
  const packed = deflateSync(toUtf8(`${head} ${bodies.join(' ')}`));
  const container = toStream(
    `/Type /ObjStm /N ${bodies.length} /First ${head.length + 1} /Filter /FlateDecode`,
    packed,
  );
  const { parts, offsets, length } = lay(new Map([...streams, [size, container]]));
  const rows = Array.from({ length: size + 1 }, (_, number) => {
    const inside = [...texts.keys()].indexOf(number);
    const offset = offsets.get(number) ?? 0;
    if (inside >= 0) return [2, size >> 8, size & 255, inside];
    return offset === 0 ? [0, 0, 0, 0] : [1, offset >> 8, offset & 255, 0];
  });
  // Each row as its difference to the one above, as writers of PDF do.
  const filtered = rows.map((row, i) => [2, ...row.map((byte, j) => (byte - (rows[i - 1]?.[j] ?? 0)) & 255)]);
  const table = toStream(
    `/Type /XRef /Size ${size + 1} /W [1 2 1] /Root 1 0 R ${trailer} /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 4 >>`,
    deflateSync(new Uint8Array(filtered.flat())),
  );
  const tail = `\nendobj\nstartxref\n${length}\n%%EOF\n`;
  return concatBytes(...parts, toUtf8(`${size + 1} 0 obj\n`), table, toUtf8(tail));
};
