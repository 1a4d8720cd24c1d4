import type { Clock, Fetched, Fetcher } from '@sigillo/core/ports';

/** How long and how much is kept. Times are seconds. */
export interface CachedFetcherOptions {
  /** Where the sender doesn't say. Default 60. */
  readonly usualAge?: number;
  /** However long the sender says: a revocation must be seen in time. Default 60. */
  readonly oldestAge?: number;
  /** Default 200. */
  readonly mostEntries?: number;
}

interface Entry {
  readonly fetched: Promise<Fetched>;
  /** Milliseconds since 1970; absent while the answer is under way. */
  until?: number;
}

/**
 * Keeps answers in memory for a while, so that many credentials of one issuer
 * cost one request, and the issuer can't count who is checked. Failures aren't kept.
 */
export const createCachedFetcher = (
  fetcher: Fetcher,
  clock: Clock,
  { usualAge = 60, oldestAge = 60, mostEntries = 200 }: CachedFetcherOptions = {},
): Fetcher => {
  const kept = new Map<string, Entry>();

  const start = (url: string): Entry => {
    const entry: Entry = { fetched: fetcher.fetch(url) };
    kept.set(url, entry);
    void entry.fetched.then((fetched) => {
      if (fetched.state !== 'found') kept.delete(url);
      else entry.until = clock.now() + Math.min(fetched.maxAge ?? usualAge, oldestAge) * 1000;
    });
    // The one asked for longest ago leaves first.
    for (const oldest of kept.keys()) {
      if (kept.size <= mostEntries) break;
      kept.delete(oldest);
    }
    return entry;
  };

  return {
    fetch: (url) => {
      const entry = kept.get(url);
      const isFresh = entry !== undefined && (entry.until === undefined || clock.now() < entry.until);
      return (isFresh ? entry : start(url)).fetched;
    },
  };
};
