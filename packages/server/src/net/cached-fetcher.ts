import type { Clock, Fetched, Fetcher } from '@sigillo/core/ports';

/** How long and how much is kept. Times are seconds. */
export interface CachedFetcherOptions {
  /** Where the sender doesn't say. Default 60. */
  readonly usualAge?: number;
  /** However long the sender says: a revocation must be seen in time. Default 60. */
  readonly oldestAge?: number;
  /** Default 200. */
  readonly mostEntries?: number;
  /** Of all answers together: strangers choose what is fetched. Default 32 MiB. */
  readonly mostBytes?: number;
}

interface Entry {
  readonly fetched: Promise<Fetched>;
  /** Milliseconds since 1970; absent while the answer is under way. */
  until?: number;
  /** Zero while the answer is under way. */
  size: number;
}

/**
 * Keeps answers in memory for a while, so that many credentials of one issuer
 * cost one request, and the issuer can't count who is checked. Failures aren't kept.
 */
export const createCachedFetcher = (
  fetcher: Fetcher,
  clock: Clock,
  { usualAge = 60, oldestAge = 60, mostEntries = 200, mostBytes = 33_554_432 }: CachedFetcherOptions = {},
): Fetcher => {
  const kept = new Map<string, Entry>();

  /** The one asked for longest ago leaves first. */
  const makeRoom = (): void => {
    let bytes = [...kept.values()].reduce((sum, { size }) => sum + size, 0);
    for (const [oldest, { size }] of kept) {
      if (kept.size <= mostEntries && bytes <= mostBytes) break;
      kept.delete(oldest);
      bytes -= size;
    }
  };

  const start = (url: string): Entry => {
    const entry: Entry = { fetched: fetcher.fetch(url), size: 0 };
    kept.delete(url);
    kept.set(url, entry);
    void entry.fetched.then((fetched) => {
      if (fetched.state === 'found') {
        entry.until = clock.now() + Math.min(fetched.maxAge ?? usualAge, oldestAge) * 1000;
        entry.size = fetched.body.length;
        makeRoom();
      } else if (kept.get(url) === entry) kept.delete(url);
    });
    makeRoom();
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
