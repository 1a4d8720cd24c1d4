import type {
  FetchedStatusList,
  KeyResolver,
  ResolvedKey,
  StatusSource,
  TrustSource,
  TrustStatement,
} from '../ports/index.ts';
import { resolveDidKey } from '../proofs/keys/index.ts';

/** Creates a resolver of `did:key` and of the verification methods it is given; any other is unreachable. */
export const createFakeKeyResolver = (known: Readonly<Record<string, ResolvedKey>> = {}): KeyResolver => ({
  resolve: async (method) =>
    known[method] ??
    (method.startsWith('did:key:') ? resolveDidKey(method) : { state: 'unreachable', reason: 'fake' }),
});

/** Creates a source of the lists it is given, by address; any other is unreachable. It remembers what was asked. */
export const createFakeStatusSource = (
  lists: Readonly<Record<string, string>> = {},
): StatusSource & { readonly asked: readonly string[] } => {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (url): Promise<FetchedStatusList> => {
      asked.push(url);
      const body = lists[url];
      return body === undefined ? { state: 'unreachable', reason: 'fake' } : { state: 'found', body };
    },
  };
};

/** Creates a source that knows the issuers it is given, and no other. */
export const createFakeTrustSource = (known: Readonly<Record<string, TrustStatement>> = {}): TrustSource => ({
  lookUp: async (issuer) => known[issuer] ?? { state: 'unknown' },
});
