import { fromBase64url, toBase64url } from './base64url.ts';
import { err, type Result } from './result.ts';

/**
 * Writes bytes as base64 with padding.
 *
 * @see RFC 4648, section 4
 */
export const toBase64 = (bytes: Uint8Array): string => {
  const text = toBase64url(bytes).replaceAll('-', '+').replaceAll('_', '/');
  return text + '='.repeat((4 - (text.length % 4)) % 4);
};

/** Reads base64, and only the one text that `toBase64` writes for those bytes: no line breaks, no missing padding. */
export const fromBase64 = (text: string): Result<Uint8Array, 'base64-malformed'> => {
  if (text.length % 4 !== 0 || text.includes('-') || text.includes('_')) return err('base64-malformed');
  const unpadded = text.replace(/={1,2}$/, '');
  const bytes = fromBase64url(unpadded.replaceAll('+', '-').replaceAll('/', '_'));
  return bytes.ok ? bytes : err('base64-malformed');
};
