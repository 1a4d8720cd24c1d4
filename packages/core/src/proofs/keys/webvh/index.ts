/**
 * webvh: DIDs on the web with a history that verifies itself. It leaves
 * fetching to a Fetcher, and reads the last document as any other's.
 */
export { resolveDidWebvh, webvhToAddresses } from './resolve-webvh.ts';
