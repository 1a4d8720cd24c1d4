import type { SendMessage } from '../../jobs/index.ts';
import { type Transport, wordLetter } from '../../mail/index.ts';
import type { Deps } from '../deps.ts';
import { letters } from './letters.ts';

/**
 * Sends mails out of the outbox: looks up, words, hands over. A template that
 * nobody composes is a fault of ours.
 */
export const createMailSender =
  (deps: Deps, transport: Transport): SendMessage =>
  async (message) => {
    const compose = letters[message.template];
    if (!compose) throw new Error(`nobody composes the mail ${message.template}`);
    const letter = await compose(deps, message);
    if (letter) await transport(wordLetter(letter), message.id);
  };
