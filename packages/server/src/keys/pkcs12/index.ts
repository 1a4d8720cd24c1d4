/**
 * pkcs12: a private key and its certificates out of a file with a password, as browsers,
 * Windows and authorities hand them out: modern files and those of twenty years ago. The file
 * may be hostile; how long it makes us work has a limit.
 *
 * @see RFC 7292; RFC 8018; RFC 9579
 */
export { type OpenedPkcs12, openPkcs12 } from './open-pkcs12.ts';
