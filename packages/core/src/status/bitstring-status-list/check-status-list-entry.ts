import type { Crypto } from '../../ports/index.ts';
import { getStatusValue } from './bitstring-status-list.ts';
import { type EncodedListFault, fromEncodedList } from './encoded-list.ts';
import type { StatusListCredential } from './status-list-credential.ts';
import type { StatusListEntry } from './status-list-entry.ts';

/** The answer for one entry. What can't be told is never "not set". */
export type StatusOutcome =
  | {
      /** Not set is the value 0, whatever its message. */
      readonly state: 'set' | 'not-set';
      readonly purpose: string;
      /** In the issuer's words, where the credential has words for the value. */
      readonly message?: string;
    }
  | {
      readonly state: 'undetermined';
      readonly purpose: string;
      readonly reason:
        | 'status-list-mismatch'
        | 'status-purpose-mismatch'
        | 'status-list-not-in-force'
        | 'status-index-out-of-range'
        | EncodedListFault;
    };

/** What the check needs. The list's proof and issuer have been verified by the caller. */
export interface CheckStatusOptions {
  readonly entry: StatusListEntry;
  readonly list: StatusListCredential;
  readonly crypto: Crypto;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Tells whether a credential's bits are set in its list, and the message that belongs to them.
 *
 * @see Bitstring Status List v1.0, section 3.2, Validate Algorithm
 */
export const checkStatusListEntry = async (options: CheckStatusOptions): Promise<StatusOutcome> => {
  const { entry, list, crypto, now } = options;
  const { purpose } = entry;
  // A list that was meant for another address or purpose says nothing of this entry.
  if (list.id !== undefined && list.id !== entry.list) return undetermined(purpose, 'status-list-mismatch');
  if (!list.purposes.includes(purpose)) return undetermined(purpose, 'status-purpose-mismatch');
  // An old list could hide a later revocation.
  if ((list.validFrom ?? now) > now || (list.validUntil ?? now) < now) {
    return undetermined(purpose, 'status-list-not-in-force');
  }
  const decoded = await fromEncodedList(list.encodedList, crypto);
  if (!decoded.ok) return undetermined(purpose, decoded.error);
  const status = getStatusValue(decoded.value, entry.index, entry.size ?? 1);
  if (!status.ok) return undetermined(purpose, status.error);
  const message = entry.messages?.[status.value];
  return {
    state: status.value === 0 ? 'not-set' : 'set',
    purpose,
    ...(message === undefined ? {} : { message }),
  };
};

type Undetermined = Extract<StatusOutcome, { state: 'undetermined' }>;

const undetermined = (purpose: string, reason: Undetermined['reason']): Undetermined => ({
  state: 'undetermined',
  purpose,
  reason,
});
