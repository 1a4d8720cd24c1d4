import {
  deleteExpiredChallenges,
  deleteExpiredKeys,
  deleteExpiredLinks,
  deleteExpiredSessions,
  deleteExpiredStepUpCodes,
  deleteFinishedOutbox,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';

const day = 24 * 3_600_000;
/** A link that was used or ran out is kept as long as people ask why it doesn't work. */
const linksKept = day;
/** Messages that were sent are kept as long as people ask whether they were. */
const messagesKept = 30 * day;

/** Deletes what has run out: sessions, links, challenges, codes, kept answers, messages sent long ago. */
export const cleanUp = async (deps: Deps): Promise<void> => {
  const now = deps.clock.now();
  await deps.store.withScope({ system: true }, async (transaction) => {
    await deleteExpiredSessions(transaction, now);
    await deleteExpiredLinks(transaction, now - linksKept);
    await deleteExpiredChallenges(transaction, now);
    await deleteExpiredStepUpCodes(transaction, now);
    await deleteExpiredKeys(transaction, now);
    await deleteFinishedOutbox(transaction, now - messagesKept);
  });
};
