import {
  adler32,
  concatBytes,
  err,
  fromBase64url,
  inflateZlib,
  ok,
  type Result,
  toBase64url,
} from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { type StatusSize, statusSizes, type TokenStatusList } from './token-status-list.ts';

/** Why an encoded list can't be used. */
export type TokenListFault = 'status-list-malformed' | 'status-list-too-large';

// 2 MiB are 16.8 million entries of one bit. What inflates further is a bomb.
const mostBytes = 2 * 1024 * 1024;
const gzipHeaderLength = 10;
const gzipTrailerLength = 8;

/**
 * Writes a list as `lst`: compressed as zlib does, then in base64url. Platforms offer
 * gzip through the port; both hold the same compressed bytes, in other wrappings.
 *
 * @see Token Status List, section 4.2
 */
export const toEncodedTokenList = async (list: TokenStatusList, crypto: Crypto): Promise<string> => {
  const gzip = await crypto.gzip(list.bytes);
  // A name or a comment would make the header longer; compressors of memory write none.
  if (gzip[3] !== 0) throw new Error('a gzip header with extra fields');
  const compressed = gzip.subarray(gzipHeaderLength, gzip.length - gzipTrailerLength);
  const checksum = adler32(list.bytes);
  const trailer = Uint8Array.from([24, 16, 8, 0].map((shift) => (checksum >>> shift) & 255));
  return toBase64url(concatBytes(Uint8Array.from([0x78, 0x9c]), compressed, trailer));
};

/** Reads a `lst`, with a cap on what it inflates to. */
export const fromEncodedTokenList = (
  encoded: string,
  bits: StatusSize,
  maxBytes = mostBytes,
): Result<TokenStatusList, TokenListFault> => {
  if (encoded.length > 2 * maxBytes) return err('status-list-too-large');
  const compressed = fromBase64url(encoded);
  if (!compressed.ok) return err('status-list-malformed');
  const bytes = inflateZlib(compressed.value, maxBytes);
  if (bytes.ok) return ok({ bits, size: (bytes.value.length * 8) / bits, bytes: bytes.value });
  return err(bytes.error === 'deflate-too-large' ? 'status-list-too-large' : 'status-list-malformed');
};

/** Whether entries may have so many bits. */
export const isStatusSize = (value: unknown): value is StatusSize =>
  statusSizes.some((size) => size === value);
