import type { KeyResolver, StatusSource } from '@sigillo/core/ports';
import { resolveDidKey } from '@sigillo/core/proofs/keys';

/** Sources that ask nobody: only a key that names itself (`did:key`) is found. */
export const offlineSources: { readonly keyResolver: KeyResolver; readonly statusSource: StatusSource } = {
  keyResolver: {
    resolve: async (method) =>
      method.startsWith('did:key:') ? resolveDidKey(method) : { state: 'unreachable', reason: 'offline' },
  },
  statusSource: { fetch: async () => ({ state: 'unreachable', reason: 'offline' }) },
};
