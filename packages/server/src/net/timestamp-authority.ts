import { Problem } from '@sigillo/core/base';
import type { TimestampAuthority } from '@sigillo/core/ports';
import { createTimeStampQuery, parseTimeStampReply, timeStampMediaTypes } from '@sigillo/core/proofs/x509';
import { createGuardedSender } from './guarded-fetcher.ts';

const largestReply = 100_000;
/** Authorities of the states take their time. */
const timeout = 20_000;

/**
 * Opens a time-stamp authority at an address that the operator named. It learns a digest and
 * nothing else. Tokens are NOT checked here. Rejects with the Problem `time-stamps-unreachable`.
 *
 * @see RFC 3161, section 3.4
 */
export const openTimestampAuthority = (address: string): TimestampAuthority => {
  const send = createGuardedSender({
    namedOrigin: new URL(address).origin,
    maxBytes: largestReply,
    timeout,
  });
  return {
    stamp: async (imprint) => {
      const body = createTimeStampQuery(imprint);
      const answer = await send(address, { body, mediaType: timeStampMediaTypes.query });
      const reply = answer.state === 'found' ? parseTimeStampReply(answer.body) : undefined;
      if (reply?.ok) return reply.value;
      const cause = answer.state === 'found' ? reply : answer.reason;
      throw new Problem('upstream', 'time-stamps-unreachable', { cause });
    },
  };
};
