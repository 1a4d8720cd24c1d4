/** What came of asking an address. */
export type Fetched =
  | {
      readonly state: 'found';
      readonly body: Uint8Array;
      /** Seconds for which the sender says a copy is good; absent where it doesn't say. */
      readonly maxAge?: number;
    }
  /** The server answered that it has no such thing. */
  | { readonly state: 'absent'; readonly reason: string }
  | { readonly state: 'unreachable'; readonly reason: string };

/**
 * Asks an address for a public document. Addresses come from strangers: which
 * hosts may be asked, how much is read and how long is waited is the adapter's
 * duty. Never throws.
 */
export interface Fetcher {
  fetch(address: string): Promise<Fetched>;
}
