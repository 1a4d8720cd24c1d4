/**
 * net: how this software asks strangers' servers, and nobody else does. Every
 * address may be hostile: https only, public addresses only, the checked address
 * is the one connected to, few redirects, little data, little time. Plain http
 * and a private address only towards an origin that the operator named.
 */
export { type CachedFetcherOptions, createCachedFetcher } from './cached-fetcher.ts';
export { createGuardedFetcher, createGuardedSender, type GuardedFetcherOptions } from './guarded-fetcher.ts';
export { offlineSources } from './offline-sources.ts';
export { isPublicAddress } from './public-address.ts';
export { openTimestampAuthority } from './timestamp-authority.ts';
