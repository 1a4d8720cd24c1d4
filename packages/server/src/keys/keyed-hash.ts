import { createHash, createHmac, type KeyObject, randomBytes } from 'node:crypto';

/**
 * Hashes a personal value under a secret key, so that it can be compared but not guessed from
 * the outside. `purpose` keeps hashes of one value in two places apart.
 */
export const keyedHash = (key: KeyObject, purpose: string, value: string): Uint8Array => {
  const derived = createHmac('sha256', key).update(`sigillo keyed hash: ${purpose}`).digest();
  return new Uint8Array(createHmac('sha256', derived).update(value).digest());
};

/** A secret that opens something to whoever holds it: 256 bits, as base64url for an address. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token, so that the database doesn't open what the token opens. */
export const hashToken = (token: string): Uint8Array =>
  new Uint8Array(createHash('sha256').update(token).digest());
