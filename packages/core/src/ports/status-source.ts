/** What a status source says of a status list's address. */
export type FetchedStatusList =
  | { readonly state: 'found'; readonly body: string }
  | { readonly state: 'unreachable'; readonly reason: string };

/** Fetches a status list (a signed credential as text). Never throws; never sends which entry is asked for. */
export interface StatusSource {
  fetch(url: string): Promise<FetchedStatusList>;
}
