import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../base/index.ts';

/** What a set bit means. Other purposes of the standard are read, but never written. */
export type StatusPurpose = 'revocation' | 'suspension';

/** Where a credential's status is found. */
export interface StatusListEntry {
  readonly purpose: string;
  readonly index: number;
  /** Address of the status list credential. */
  readonly list: string;
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

/**
 * Reads one `credentialStatus` of type `BitstringStatusListEntry`. Entries of
 * more than one bit are refused: their meaning is in a table that we don't judge.
 */
export const parseStatusListEntry = (
  value: Json,
): Result<StatusListEntry, 'status-entry-unknown' | 'status-entry-malformed' | 'status-size-unsupported'> => {
  if (!isJsonObject(value)) return err('status-entry-malformed');
  const types = Array.isArray(value.type) ? value.type : [value.type ?? null];
  if (!types.includes('BitstringStatusListEntry')) return err('status-entry-unknown');
  if (value.statusSize !== undefined && value.statusSize !== 1) return err('status-size-unsupported');
  const { statusPurpose: purpose, statusListIndex: position, statusListCredential: list } = value;
  if (typeof purpose !== 'string' || typeof position !== 'string' || typeof list !== 'string') {
    return err('status-entry-malformed');
  }
  const index = Number(position);
  if (!/^(?:0|[1-9]\d*)$/.test(position) || !Number.isSafeInteger(index) || !URL.canParse(list)) {
    return err('status-entry-malformed');
  }
  return ok({ purpose, index, list });
};
