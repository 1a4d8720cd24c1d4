import { err, ok, type Result } from './result.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codes = Uint8Array.from(alphabet, (character) => character.charCodeAt(0));
/** What each character stands for; 64 where it stands for nothing. */
const values = new Uint8Array(256).fill(64);
codes.forEach((code, value) => {
  values[code] = value;
});
const encoder = new TextEncoder();
const decoder = new TextDecoder();
// Below this many bytes joining characters costs less than a decoder's call.
const few = 48;

/**
 * Writes bytes as base64url without padding.
 *
 * @see RFC 4648, section 5
 */
export const toBase64url = (bytes: Uint8Array): string => {
  const { length } = bytes;
  if (length < few) return joinCharacters(bytes);
  const text = new Uint8Array(Math.ceil((length * 4) / 3));
  const whole = length - (length % 3);
  let at = 0;
  for (let i = 0; i < whole; i += 3) {
    const group = ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number);
    text[at] = codes[group >> 18] as number;
    text[at + 1] = codes[(group >> 12) & 63] as number;
    text[at + 2] = codes[(group >> 6) & 63] as number;
    text[at + 3] = codes[group & 63] as number;
    at += 4;
  }
  return decoder.decode(text.subarray(0, at)) + joinCharacters(bytes.subarray(whole));
};

const joinCharacters = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += alphabet.charAt(group >> 18) + alphabet.charAt((group >> 12) & 63);
    if (left > 1) text += alphabet.charAt((group >> 6) & 63);
    if (left > 2) text += alphabet.charAt(group & 63);
  }
  return text;
};

/**
 * Reads base64url, and only the one text that `toBase64url` writes for those
 * bytes: padding, other characters and stray bits at the end are refused, so
 * that a signed text can't be varied without changing its bytes.
 *
 * @see RFC 4648, section 3.5
 */
export const fromBase64url = (text: string): Result<Uint8Array, 'base64url-malformed'> => {
  const { length } = text;
  const tail = length % 4;
  // Outside ASCII a character is several bytes, none of which stands for anything.
  const read = encoder.encode(text);
  if (tail === 1 || read.length !== length) return err('base64url-malformed');
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  const whole = length - tail;
  let at = 0;
  for (let i = 0; i < whole; i += 4) {
    const a = values[read[i] as number] as number;
    const b = values[read[i + 1] as number] as number;
    const c = values[read[i + 2] as number] as number;
    const d = values[read[i + 3] as number] as number;
    if ((a | b | c | d) > 63) return err('base64url-malformed');
    bytes[at] = (a << 2) | (b >> 4);
    bytes[at + 1] = (b << 4) | (c >> 2);
    bytes[at + 2] = (c << 6) | d;
    at += 3;
  }
  if (tail === 0) return ok(bytes);
  const a = values[read[whole] as number] as number;
  const b = values[read[whole + 1] as number] as number;
  const c = tail === 3 ? (values[read[whole + 2] as number] as number) : 0;
  const stray = tail === 3 ? c & 3 : b & 15;
  if ((a | b | c) > 63 || stray !== 0) return err('base64url-malformed');
  bytes[at] = (a << 2) | (b >> 4);
  if (tail === 3) bytes[at + 1] = (b << 4) | (c >> 2);
  return ok(bytes);
};
