import { concatBytes, fromHex, toUtf8 } from '../../../base/index.ts';
import { context, tags } from './read-der.ts';

/** Writes one value: identifier, length, contents one after the other. */
export const der = (tag: number, ...contents: readonly Uint8Array[]): Uint8Array => {
  const length = contents.reduce((sum, content) => sum + content.length, 0);
  const header: number[] = [tag];
  if (length < 0x80) {
    header.push(length);
  } else {
    const octets: number[] = [];
    for (let left = length; left > 0; left = Math.floor(left / 256)) octets.unshift(left % 256);
    header.push(0x80 | octets.length, ...octets);
  }
  return concatBytes(Uint8Array.from(header), ...contents);
};

export const derSequence = (...members: readonly Uint8Array[]): Uint8Array => der(tags.sequence, ...members);

/** `[number] EXPLICIT`, or IMPLICIT over a constructed type. */
export const derContext = (number: number, ...contents: readonly Uint8Array[]): Uint8Array =>
  der(context(number), ...contents);

/** A SET OF, whose members DER orders by their bytes. */
export const derSet = (...members: readonly Uint8Array[]): Uint8Array =>
  der(tags.set, ...[...members].sort(compareBytes));

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** An INTEGER from the big-endian bytes of a number that isn't negative. */
export const derInteger = (magnitude: Uint8Array | number): Uint8Array => {
  const bytes = typeof magnitude === 'number' ? numberToBytes(magnitude) : magnitude;
  let start = 0;
  while (start < bytes.length - 1 && bytes[start] === 0) start += 1;
  const shortest = bytes.subarray(start);
  return (shortest[0] ?? 0) >= 0x80
    ? der(tags.integer, Uint8Array.of(0), shortest)
    : der(tags.integer, shortest.length === 0 ? Uint8Array.of(0) : shortest);
};

const numberToBytes = (value: number): Uint8Array => {
  const hex = value.toString(16);
  const bytes = fromHex(hex.length % 2 === 0 ? hex : `0${hex}`);
  return bytes.ok ? bytes.value : Uint8Array.of(0);
};

export const derOid = (dotted: string): Uint8Array => {
  const [root = 0n, second = 0n, ...others] = dotted.split('.').map(BigInt);
  const octets = [root * 40n + second, ...others].flatMap((arc) => {
    const groups = [Number(arc & 0x7fn)];
    for (let left = arc >> 7n; left > 0n; left >>= 7n) groups.unshift(Number(left & 0x7fn) | 0x80);
    return groups;
  });
  return der(tags.oid, Uint8Array.from(octets));
};

export const derBoolean = (value: boolean): Uint8Array => der(tags.boolean, Uint8Array.of(value ? 0xff : 0));
export const derNull = (): Uint8Array => der(tags.null);
export const derOctets = (bytes: Uint8Array): Uint8Array => der(tags.octetString, bytes);
export const derBits = (bytes: Uint8Array): Uint8Array => der(tags.bitString, Uint8Array.of(0), bytes);
export const derUtf8 = (text: string): Uint8Array => der(tags.utf8String, toUtf8(text));

/** A PrintableString; the caller's text has only letters, digits and the few signs that it allows. */
export const derPrintable = (text: string): Uint8Array => der(tags.printableString, toUtf8(text));

/** A BIT STRING of named bits below eight, without the trailing zeros that DER forbids. */
export const derNamedBits = (...bits: readonly number[]): Uint8Array => {
  const value = bits.reduce((byte, bit) => byte | (0x80 >> bit), 0);
  return der(tags.bitString, Uint8Array.of(7 - Math.max(...bits), value));
};

/**
 * A time to the second: UTCTime up to 2049, GeneralizedTime afterwards or where asked for.
 *
 * @see RFC 5280, section 4.1.2.5
 */
export const derTime = (milliseconds: number, generalized = false): Uint8Array => {
  const text = `${new Date(milliseconds).toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return generalized || text >= '2050'
    ? der(tags.generalizedTime, toUtf8(text))
    : der(tags.utcTime, toUtf8(text.slice(2)));
};
