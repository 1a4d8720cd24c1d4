import { err, ok, type Result } from './result.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Int8Array(128).fill(-1);
for (let i = 0; i < alphabet.length; i += 1) values[alphabet.charCodeAt(i)] = i;

/**
 * Writes bytes as base64url without padding.
 *
 * @see RFC 4648, section 5
 */
export const toBase64url = (bytes: Uint8Array): string => {
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i;
    const group = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    pieces.push(
      alphabet.charAt(group >> 18) +
        alphabet.charAt((group >> 12) & 63) +
        (left > 1 ? alphabet.charAt((group >> 6) & 63) : '') +
        (left > 2 ? alphabet.charAt(group & 63) : ''),
    );
  }
  return pieces.join('');
};

/**
 * Reads base64url, and only the one text that `toBase64url` writes for those
 * bytes: padding, other characters and stray bits at the end are refused, so
 * that a signed text can't be varied without changing its bytes.
 *
 * @see RFC 4648, section 3.5
 */
export const fromBase64url = (text: string): Result<Uint8Array, 'base64url-malformed'> => {
  const tail = text.length % 4;
  if (tail === 1) return err('base64url-malformed');
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let written = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? (values[code] as number) : -1;
    if (value < 0) return err('base64url-malformed');
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[written] = (held >> bits) & 255;
      written += 1;
      held &= (1 << bits) - 1;
    }
  }
  return held === 0 ? ok(bytes) : err('base64url-malformed');
};
