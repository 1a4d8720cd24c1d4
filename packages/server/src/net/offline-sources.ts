import type { KeyResolver, StatusSource } from '@sigillo/core/ports';
import { resolveDidJwk, resolveDidKey } from '@sigillo/core/proofs/keys';

/** Sources that ask nobody: only a key that names itself (`did:key`, `did:jwk`) is found. */
export const offlineSources: { readonly keyResolver: KeyResolver; readonly statusSource: StatusSource } = {
  keyResolver: {
    resolve: async (method) => {
      if (method.startsWith('did:key:')) return resolveDidKey(method);
      if (method.startsWith('did:jwk:')) return resolveDidJwk(method);
      return { state: 'unreachable', reason: 'offline' };
    },
  },
  statusSource: { fetch: async () => ({ state: 'unreachable', reason: 'offline' }) },
};
