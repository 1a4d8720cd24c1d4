import { fromEncodedTokenList, type TokenListFault } from './encoded-list.ts';
import type { StatusListClaims } from './status-list-claims.ts';
import { getTokenStatus, statusTypes } from './token-status-list.ts';

/** The answer for one entry. What can't be told is never `valid`. */
export type TokenStatusOutcome =
  | { readonly state: 'valid' | 'invalid' | 'suspended' }
  | {
      readonly state: 'undetermined';
      readonly reason:
        | 'status-list-mismatch'
        | 'status-list-not-in-force'
        | 'status-index-out-of-range'
        | 'status-value-unknown'
        | TokenListFault;
    };

// Clocks differ a little.
const skew = 5 * 60_000;

/**
 * Tells a credential's status. The list's signature and issuer have been verified by
 * the caller. A list that says neither until when it holds nor for how long may be used
 * is taken for what it was when it was made: no answer for now.
 *
 * @param now milliseconds since 1970
 * @see Token Status List, section 8.3
 */
export const checkTokenStatus = (
  entry: { readonly list: string; readonly index: number },
  list: StatusListClaims,
  now: number,
): TokenStatusOutcome => {
  const undetermined = (reason: Extract<TokenStatusOutcome, { state: 'undetermined' }>['reason']) =>
    ({ state: 'undetermined', reason }) as const;
  if (list.list !== entry.list) return undetermined('status-list-mismatch');
  const end = list.expires ?? (list.ttl === undefined ? undefined : list.issuedAt + list.ttl);
  if (end === undefined || end < now || list.issuedAt > now + skew)
    return undetermined('status-list-not-in-force');
  const decoded = fromEncodedTokenList(list.encoded, list.bits);
  if (!decoded.ok) return undetermined(decoded.error);
  const status = getTokenStatus(decoded.value, entry.index);
  if (!status.ok) return undetermined(status.error);
  switch (status.value) {
    case statusTypes.valid:
      return { state: 'valid' };
    case statusTypes.invalid:
      return { state: 'invalid' };
    case statusTypes.suspended:
      return { state: 'suspended' };
    default:
      return undetermined('status-value-unknown');
  }
};
