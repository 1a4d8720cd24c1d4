import { err, type Result } from '../../../base/index.ts';
import type { DigestAlgorithm } from '../../../ports/index.ts';
import { writeDigestAlgorithm } from '../algorithm.ts';
import {
  DerCursor,
  derBoolean,
  derInteger,
  derOctets,
  derSequence,
  readDer,
  readSmallInteger,
  refuseDer,
  tags,
} from '../der/index.ts';

/** Media types of what is sent to an authority and of what comes back (RFC 3161, section 3.4). */
export const timeStampMediaTypes = {
  query: 'application/timestamp-query',
  reply: 'application/timestamp-reply',
} as const;

/**
 * Writes what an authority is asked: to stamp a digest, and to say with which certificate. There
 * is no nonce: an old token can't be of a digest that was made now.
 *
 * @see RFC 3161, section 2.4.1
 */
export const createTimeStampQuery = (imprint: {
  readonly algorithm: DigestAlgorithm;
  readonly digest: Uint8Array;
}): Uint8Array =>
  derSequence(
    derInteger(1),
    derSequence(writeDigestAlgorithm(imprint.algorithm), derOctets(imprint.digest)),
    derBoolean(true),
  );

/**
 * Reads an authority's answer: the token in DER, not checked, or that it refused.
 *
 * @see RFC 3161, section 2.4.2
 */
export const parseTimeStampReply = (
  bytes: Uint8Array,
): Result<Uint8Array, 'time-stamp-refused' | 'der-malformed'> => {
  let refused = false;
  const read = readDer(bytes, (node) => {
    const cursor = new DerCursor(node);
    const status = readSmallInteger(new DerCursor(cursor.next(tags.sequence)).next());
    // Granted, or granted with changes.
    refused = status > 1;
    return refused ? refuseDer('refused') : cursor.next(tags.sequence).bytes;
  });
  return !read.ok && refused ? err('time-stamp-refused') : read;
};
