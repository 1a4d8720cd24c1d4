/**
 * bitstring-status-list: whether a credential is still good, one bit each in a
 * published list. It leaves fetching to a Fetcher, the list's proof to
 * verification, and who may revoke to services.
 */
export {
  type BitstringStatusList,
  createBitstringStatusList,
  getStatus,
  getStatusValue,
  setStatus,
  smallestStatusList,
} from './bitstring-status-list.ts';
export {
  type CheckStatusOptions,
  checkStatusListEntry,
  type StatusOutcome,
} from './check-status-list-entry.ts';
export { type EncodedListFault, fromEncodedList, toEncodedList } from './encoded-list.ts';
export { createIndexPermutation, type IndexPermutationOptions } from './index-permutation.ts';
export {
  createStatusListCredential,
  parseStatusListCredential,
  type StatusListCredential,
  type StatusListCredentialOptions,
} from './status-list-credential.ts';
export {
  createStatusListEntry,
  parseStatusListEntry,
  type StatusListEntry,
  type StatusPurpose,
} from './status-list-entry.ts';
export { createStatusSource } from './status-source.ts';
