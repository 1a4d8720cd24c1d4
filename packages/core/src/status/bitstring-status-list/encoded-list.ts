import { err, fromMultibase, ok, Problem, type Result, toMultibase } from '../../base/index.ts';
import type { Crypto } from '../../ports/index.ts';
import { type BitstringStatusList, smallestStatusList } from './bitstring-status-list.ts';

/** Why an encoded list can't be used. */
export type EncodedListFault = 'status-list-malformed' | 'status-list-too-large' | 'status-list-too-short';

// 2 MiB are 16.8 million entries. What inflates further is a bomb.
const mostBytes = 2 * 1024 * 1024;

/**
 * Writes a list as `encodedList`: compressed, then in multibase.
 *
 * @see Bitstring Status List v1.0, section 3.3, Bitstring Generation
 */
export const toEncodedList = async (list: BitstringStatusList, crypto: Crypto): Promise<string> =>
  toMultibase('u', await crypto.gzip(list.bits));

/**
 * Reads an `encodedList`, with a cap on what it inflates to. A list that is
 * too short for privacy is refused, as the standard asks.
 *
 * @see Bitstring Status List v1.0, section 3.4, Bitstring Expansion
 */
export const fromEncodedList = async (
  encoded: string,
  crypto: Crypto,
  maxBytes = mostBytes,
): Promise<Result<BitstringStatusList, EncodedListFault>> => {
  // Base64 of gzip can't be much longer than what it inflates to.
  if (encoded.length > 2 * maxBytes) return err('status-list-too-large');
  const compressed = fromMultibase('u', encoded);
  if (!compressed.ok) return err('status-list-malformed');
  try {
    const bits = await crypto.gunzip(compressed.value, maxBytes);
    return bits.length < smallestStatusList / 8
      ? err('status-list-too-short')
      : ok({ size: bits.length * 8, bits });
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    return err(thrown.code === 'too-large' ? 'status-list-too-large' : 'status-list-malformed');
  }
};
