import type { practiceOperations, ResponseOf } from '@sigillo/contract/api';
import { listPracticeMail } from '../../store/index.ts';
import { normaliseEmail } from '../accounts/normalise-email.ts';
import type { Deps } from '../deps.ts';
import { toInstant } from '../today.ts';

/** Mails that a practice installation kept instead of sending them, newest first. */
export const readMailbox = async (
  deps: Deps,
  to: string | undefined,
): Promise<ResponseOf<typeof practiceOperations.mailbox>['items']> => {
  const mails = await deps.store.withScope({}, (transaction) =>
    listPracticeMail(transaction, to === undefined ? undefined : normaliseEmail(to)),
  );
  return mails.map(({ sentAt, ...mail }) => ({ ...mail, sentAt: toInstant(sentAt) }));
};
