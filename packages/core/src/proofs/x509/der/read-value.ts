import { toHex } from '../../../base/index.ts';
import { type DerNode, refuseDer, tags } from './read-der.ts';

/** The value of an OBJECT IDENTIFIER in dotted form. */
export const readOid = (node: DerNode): string => {
  if (node.tag !== tags.oid || node.content.length === 0) return refuseDer('not an object identifier');
  const arcs: bigint[] = [];
  let value = 0n;
  let fresh = true;
  for (const byte of node.content) {
    if (fresh && byte === 0x80) return refuseDer('arc not in its shortest form');
    value = (value << 7n) | BigInt(byte & 0x7f);
    fresh = (byte & 0x80) === 0;
    if (fresh) {
      arcs.push(value);
      value = 0n;
    }
  }
  if (!fresh) return refuseDer('arc cut off');
  const [first = 0n, ...others] = arcs;
  const root = first < 40n ? 0n : first < 80n ? 1n : 2n;
  return [root, first - root * 40n, ...others].join('.');
};

/** The content of an INTEGER or ENUMERATED, in its shortest form, as hexadecimal: serial numbers are long. */
export const readIntegerHex = (node: DerNode, tag: number = tags.integer): string => {
  const [first, second] = node.content;
  if (node.tag !== tag || first === undefined) return refuseDer('not an integer');
  const padded =
    second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  return padded ? refuseDer('integer not in its shortest form') : toHex(node.content);
};

/** A small INTEGER that isn't negative, as a number. */
export const readSmallInteger = (node: DerNode, tag: number = tags.integer): number => {
  const hex = readIntegerHex(node, tag);
  if (hex.length > 8 || (node.content[0] as number) >= 0x80) return refuseDer('integer out of range');
  return Number.parseInt(hex, 16);
};

export const readBoolean = (node: DerNode): boolean => {
  if (node.tag !== tags.boolean || node.content.length !== 1) return refuseDer('not a boolean');
  const value = node.content[0];
  return value === 0xff || value === 0 ? value === 0xff : refuseDer('boolean neither true nor false');
};

export const readOctets = (node: DerNode, tag: number = tags.octetString): Uint8Array =>
  node.tag === tag ? node.content : refuseDer('not an octet string');

/** The bits of a BIT STRING that ends at a whole octet: keys and signatures. */
export const readBits = (node: DerNode): Uint8Array =>
  node.tag === tags.bitString && node.content[0] === 0
    ? node.content.subarray(1)
    : refuseDer('not a string of whole octets');

/** The numbers of the bits that are set in a BIT STRING of named bits. */
export const readNamedBits = (node: DerNode, tag: number = tags.bitString): readonly number[] => {
  const unused = node.content[0] ?? 8;
  if (node.tag !== tag || unused > 7) return refuseDer('not a bit string');
  const bits: number[] = [];
  node.content.subarray(1).forEach((byte, index) => {
    for (let bit = 0; bit < 8; bit += 1) if (byte & (0x80 >> bit)) bits.push(index * 8 + bit);
  });
  return bits;
};

const twoDigits = (text: string, index: number): number => Number(text.slice(index, index + 2));

/**
 * Reads UTCTime or GeneralizedTime, in UTC and to the second (GeneralizedTime
 * to a fraction), into milliseconds since 1970.
 *
 * @see RFC 5280, section 4.1.2.5; RFC 3161, section 2.4.2
 */
export const readTime = (node: DerNode): number => {
  const text = String.fromCharCode(...node.content.subarray(0, 32));
  const short = node.tag === tags.utcTime;
  if (!short && node.tag !== tags.generalizedTime) return refuseDer('not a time');
  if (!(short ? /^\d{12}Z$/ : /^\d{14}(\.\d{1,9})?Z$/).test(text)) return refuseDer('time malformed');
  const year = short
    ? twoDigits(text, 0) + (twoDigits(text, 0) < 50 ? 2000 : 1900)
    : Number(text.slice(0, 4));
  const at = short ? 2 : 4;
  const fields = [0, 2, 4, 6, 8].map((offset) => twoDigits(text, at + offset));
  const [month = 0, day = 0, hour = 0, minute = 0, second = 0] = fields;
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  const fraction = /\.\d+/.exec(text)?.[0];
  // A day, an hour or a minute that doesn't exist rolls over into the next one.
  const again = new Date(time).toISOString().slice(0, 19).replace(/\D/g, '');
  const said = `${year}`.padStart(4, '0') + text.slice(at, at + 10);
  if (again !== said) return refuseDer('no such time');
  return time + (fraction === undefined ? 0 : Math.floor(Number(`0${fraction}`) * 1000));
};

const latin1 = new Set<number>([tags.printableString, tags.teletexString, tags.ia5String]);
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of a directory string. */
export const readText = (node: DerNode): string => {
  if (node.content.length > 4096) return refuseDer('text too long');
  if (latin1.has(node.tag)) return String.fromCharCode(...node.content);
  if (node.tag === tags.bmpString && node.content.length % 2 === 0) {
    let text = '';
    for (let i = 0; i < node.content.length; i += 2) {
      text += String.fromCharCode(((node.content[i] as number) << 8) | (node.content[i + 1] as number));
    }
    return text;
  }
  if (node.tag !== tags.utf8String) return refuseDer('not a text');
  try {
    return utf8.decode(node.content);
  } catch {
    return refuseDer('text is not UTF-8');
  }
};
