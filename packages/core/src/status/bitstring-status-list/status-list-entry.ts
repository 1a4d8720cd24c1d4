import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';

/** What a set bit means. Other purposes of the standard are read, but never written. */
export type StatusPurpose = 'revocation' | 'suspension';

/** Where a credential's status is found. */
export interface StatusListEntry {
  readonly purpose: string;
  readonly index: number;
  /** Address of the status list credential. */
  readonly list: string;
  /** Bits of each entry; 1 where absent. */
  readonly size?: number;
  /** What each value means in the issuer's words, by the value; only where the issuer says. */
  readonly messages?: readonly string[];
}

/**
 * Creates the `credentialStatus` of a credential.
 *
 * @see Bitstring Status List v1.0, section 2.1, BitstringStatusListEntry
 */
export const createStatusListEntry = (entry: StatusListEntry & { purpose: StatusPurpose }): JsonObject => ({
  id: `${entry.list}#${entry.index}`,
  type: 'BitstringStatusListEntry',
  statusPurpose: entry.purpose,
  statusListIndex: String(entry.index),
  statusListCredential: entry.list,
});

// A byte tells 256 states apart; their meanings stand in every credential.
const largestSize = 8;

/**
 * Reads one `credentialStatus` of type `BitstringStatusListEntry`. Where an entry has more
 * than one bit, or its purpose is a message, every value must have its message, once.
 *
 * @see Bitstring Status List v1.0, section 2.1, BitstringStatusListEntry
 */
export const parseStatusListEntry = (
  value: Json,
): Result<StatusListEntry, 'status-entry-unknown' | 'status-entry-malformed' | 'status-size-unsupported'> => {
  if (!isJsonObject(value)) return err('status-entry-malformed');
  const types = Array.isArray(value.type) ? value.type : [value.type ?? null];
  if (!types.includes('BitstringStatusListEntry')) return err('status-entry-unknown');
  const { statusPurpose: purpose, statusListIndex: position, statusListCredential: list } = value;
  if (typeof purpose !== 'string' || typeof position !== 'string' || typeof list !== 'string') {
    return err('status-entry-malformed');
  }
  const index = Number(position);
  if (!/^(?:0|[1-9]\d*)$/.test(position) || !Number.isSafeInteger(index) || !URL.canParse(list)) {
    return err('status-entry-malformed');
  }
  const size = value.statusSize ?? 1;
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 1)
    return err('status-entry-malformed');
  if (size > largestSize) return err('status-size-unsupported');
  const messages = readMessages(value.statusMessage, size);
  if (messages === 'malformed') return err('status-entry-malformed');
  if (messages === undefined && (size > 1 || purpose === 'message')) return err('status-entry-malformed');
  return ok({
    purpose,
    index,
    list,
    ...(size === 1 ? {} : { size }),
    ...(messages === undefined ? {} : { messages }),
  });
};

/** As a list by value: exactly one message for each value that an entry of so many bits can have. */
const readMessages = (value: Json | undefined, size: number): readonly string[] | 'malformed' | undefined => {
  if (value === undefined) return undefined;
  if (!Array.isArray(value) || value.length !== 2 ** size) return 'malformed';
  const messages: string[] = [];
  for (const item of value) {
    const { status, message } = isJsonObject(item) ? item : {};
    if (typeof status !== 'string' || !/^0x[0-9a-f]{1,2}$/i.test(status) || typeof message !== 'string')
      return 'malformed';
    const number = Number(status);
    if (number >= value.length || messages[number] !== undefined) return 'malformed';
    messages[number] = message;
  }
  return messages;
};
