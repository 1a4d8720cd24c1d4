import { fromBase58, toBase58 } from './base58.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { err, type Result } from './result.ts';

/** The two encodings that the W3C credentials standards use: `z` is base58btc, `u` is base64url without padding. */
export type MultibasePrefix = 'z' | 'u';

/** Writes bytes with their multibase prefix. `z` takes at most 1,024 bytes. */
export const toMultibase = (prefix: MultibasePrefix, bytes: Uint8Array): string =>
  prefix + (prefix === 'z' ? toBase58(bytes) : toBase64url(bytes));

/**
 * Reads multibase text that must have the prefix its place prescribes.
 *
 * @see Controlled Identifiers 1.0, section 2.4
 */
export const fromMultibase = (
  prefix: MultibasePrefix,
  text: string,
): Result<Uint8Array, 'multibase-malformed'> => {
  if (!text.startsWith(prefix)) return err('multibase-malformed');
  const bytes = prefix === 'z' ? fromBase58(text.slice(1)) : fromBase64url(text.slice(1));
  return bytes.ok ? bytes : err('multibase-malformed');
};
