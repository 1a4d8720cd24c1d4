import { Problem } from '@sigillo/core/base';
import {
  type ClaimedMessage,
  claimOutbox,
  type SendOutcome,
  settleOutbox,
} from '../store/operations/outbox.store.ts';
import { type JobDeps, waitBefore } from './run-job.ts';

/**
 * Sends one message. Called again for the same `id` when we died before noting that it was sent, so the
 * receiver is given that id. A Problem means that it can never be sent; any other error that it
 * could not be sent now.
 */
export type SendMessage = (message: ClaimedMessage) => Promise<void>;

export type Senders = Readonly<Record<ClaimedMessage['kind'], SendMessage>>;

const sendLease = 120_000;
const batch = 20;
/** With the waits between them, about a day. */
const maxSendAttempts = 100;

/** Sends what is due, a batch at most; returns how many messages it took. */
export const sendDue = async (deps: JobDeps, senders: Senders): Promise<number> => {
  const { withScope } = deps.store;
  const messages = await withScope({ system: true }, (transaction) =>
    claimOutbox(transaction, { now: deps.clock.now(), lease: sendLease, limit: batch }),
  );
  for (const message of messages) {
    const outcome = await send(deps, senders[message.kind], message);
    await withScope({ system: true }, (transaction) =>
      settleOutbox(transaction, message, outcome, deps.clock.now()),
    );
  }
  return messages.length;
};

const send = async (deps: JobDeps, sender: SendMessage, message: ClaimedMessage): Promise<SendOutcome> => {
  try {
    await sender(message);
    return { state: 'sent' };
  } catch (error) {
    if (error instanceof Problem) return { state: 'failed', code: error.code };
    deps.onError(error, message);
    return message.attempts >= maxSendAttempts
      ? { state: 'failed', code: 'send-gave-up' }
      : { state: 'waiting', code: 'send-fault', retryAt: deps.clock.now() + waitBefore(message.attempts) };
  }
};
