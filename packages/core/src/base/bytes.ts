import { err, ok, type Result } from './result.ts';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const hexPairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Joins byte arrays into a new one. */
export const concatBytes = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** Compares byte arrays in a time that depends on their lengths only. */
export const equalBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i += 1) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
};

/** Writes bytes as lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += hexPairs[byte];
  return text;
};

/** Reads lower-case or upper-case hexadecimal of even length. */
export const fromHex = (text: string): Result<Uint8Array, 'hex-malformed'> => {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) return err('hex-malformed');
  const bytes = new Uint8Array(text.length / 2);
  for (let i = 0; i < bytes.length; i += 1) {
    bytes[i] = toNibble(text.charCodeAt(2 * i)) * 16 + toNibble(text.charCodeAt(2 * i + 1));
  }
  return ok(bytes);
};

/** Letters differ from digits by more than their case. */
const toNibble = (code: number): number => (code <= 0x39 ? code - 0x30 : (code | 0x20) - 0x57);

/** Encodes text as UTF-8. A lone surrogate becomes U+FFFD: refuse it before, where bytes are signed. */
export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** Decodes UTF-8 and refuses malformed bytes. A byte order mark stays in the text. */
export const fromUtf8 = (bytes: Uint8Array): Result<string, 'utf8-malformed'> => {
  try {
    return ok(decoder.decode(bytes));
  } catch {
    return err('utf8-malformed');
  }
};
