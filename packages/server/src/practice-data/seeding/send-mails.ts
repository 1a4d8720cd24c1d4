import { sendDue } from '../../jobs/index.ts';
import { createPracticeTransport } from '../../mail/index.ts';
import type { Deps } from '../../services/deps.ts';
import { createMailSender } from '../../services/telling/index.ts';

/** Puts what was written that day into the practice mailbox, as the workers would have done. */
export const sendMails = async (deps: Deps): Promise<void> => {
  const jobs = {
    store: deps.store,
    clock: deps.clock,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const senders = {
    mail: createMailSender(deps, createPracticeTransport(deps.store, deps.clock)),
    webhook: async () => {
      throw new Error('practice organisations have no webhooks');
    },
  };
  while ((await sendDue(jobs, senders)) > 0);
};
