import { concatBytes, err, fromUtf8, inflateZlib, ok, type Result, toUtf8 } from '../../base/index.ts';

/** Why nothing was taken out of a picture, or put into it. */
export type PngFault = 'image-malformed' | 'image-empty' | 'image-several';

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
  /** Of the chunk, its length included. */
  readonly start: number;
  readonly end: number;
}

const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Of Open Badges 3.0, and of 2.0 and 2.1. */
const keywords = ['openbadgecredential', 'openbadges'] as const;
const mostChunks = 50_000;
const largestText = 1_048_576;

/**
 * Takes the credential out of a baked PNG: JSON or a compact JWS, in Open Badges
 * 2.0 perhaps an address. Pixels aren't looked at. A picture with two is refused:
 * readers must not see different ones.
 */
export const extractFromPng = (png: Uint8Array): Result<Uint8Array, PngFault> => {
  const chunks = readChunks(png);
  if (chunks === undefined) return err('image-malformed');
  const texts = chunks.filter(({ type }) => type === 'iTXt').map(({ data }) => readText(data));
  if (texts.includes('malformed')) return err('image-malformed');
  const found = texts.filter((text) => text instanceof Uint8Array);
  const [only, ...others] = found;
  if (only === undefined) return err('image-empty');
  return others.length > 0 ? err('image-several') : ok(only);
};

/** Puts a credential, JSON or a compact JWS, into a PNG, in place of any that it carries. */
export const bakePng = (png: Uint8Array, credential: string): Result<Uint8Array, PngFault> => {
  const chunks = readChunks(png);
  const last = chunks?.at(-1);
  if (chunks === undefined || last === undefined) return err('image-malformed');
  const kept = chunks.filter(({ type, data }) => type !== 'iTXt' || !isBadge(data));
  const data = concatBytes(toUtf8(keywords[0]), new Uint8Array(5), toUtf8(credential));
  return ok(
    concatBytes(
      signature,
      ...kept.filter((chunk) => chunk !== last).map(({ start, end }) => png.subarray(start, end)),
      toChunk('iTXt', data),
      png.subarray(last.start, last.end),
    ),
  );
};

/** All chunks up to the end; undefined where one is cut, garbled or out of place. @see PNG, section 5 */
const readChunks = (png: Uint8Array): readonly Chunk[] | undefined => {
  if (!signature.every((byte, i) => png[i] === byte)) return undefined;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  let start = signature.length;
  while (chunks.length < mostChunks && start + 12 <= png.length) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    if (end > png.length) return undefined;
    if (crc32(png.subarray(start + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    const type = String.fromCharCode(...png.subarray(start + 4, start + 8));
    if ((chunks.length === 0) !== (type === 'IHDR')) return undefined;
    chunks.push({ type, data: png.subarray(start + 8, end - 4), start, end });
    if (type === 'IEND') return chunks;
    start = end;
  }
  return undefined;
};

const isBadge = (data: Uint8Array): boolean =>
  keywords.some(
    (keyword) => data[keyword.length] === 0 && fromAscii(data.subarray(0, keyword.length)) === keyword,
  );

/** The text under one of our keywords; undefined under others. @see PNG, section 11.3.3.4, iTXt */
const readText = (data: Uint8Array): Uint8Array | 'malformed' | undefined => {
  if (!isBadge(data)) return undefined;
  const keywordEnd = data.indexOf(0);
  const [compressed, method] = [data[keywordEnd + 1], data[keywordEnd + 2]];
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const titleEnd = languageEnd === -1 ? -1 : data.indexOf(0, languageEnd + 1);
  if (titleEnd === -1 || method !== 0) return 'malformed';
  const text = data.subarray(titleEnd + 1);
  if (compressed === 0) return fromUtf8(text).ok ? text : 'malformed';
  // Open Badges asks for plain text; programs that shrink pictures compress it all the same.
  const inflated = compressed === 1 ? inflateZlib(text, largestText) : undefined;
  return inflated?.ok && fromUtf8(inflated.value).ok ? inflated.value : 'malformed';
};

const fromAscii = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

const toChunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = concatBytes(toUtf8(type), data);
  const chunk = new Uint8Array(body.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return chunk;
};

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

const crc32 = (bytes: Uint8Array): number => {
  let value = 0xffffffff;
  for (let i = 0; i < bytes.length; i += 1)
    value = (table[(value ^ (bytes[i] as number)) & 255] as number) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
};
