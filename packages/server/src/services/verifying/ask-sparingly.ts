import type { OutsideSources } from '../deps.ts';

/**
 * Sources that ask at most `most` addresses and are then unreachable: a file of a thousand
 * credentials must not have us send a thousand requests wherever its author likes. What is
 * asked again, and a key that is its own address, costs nothing.
 */
export const askSparingly = (outside: OutsideSources, most: number): OutsideSources => {
  const asked = new Set<string>();
  const mayAsk = (address: string): boolean => {
    if (asked.size < most) asked.add(address);
    return asked.has(address);
  };
  const spent = { state: 'unreachable', reason: 'too-many-addresses' } as const;
  const { keyResolver, statusSource } = outside;
  return {
    ...outside,
    keyResolver: {
      resolve: async (method) =>
        method.startsWith('did:key:') || mayAsk(method.split('#')[0] as string)
          ? keyResolver.resolve(method)
          : spent,
    },
    statusSource: { fetch: async (url) => (mayAsk(url) ? statusSource.fetch(url) : spent) },
  };
};
