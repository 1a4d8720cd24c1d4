import type { Locale, MessageId, MessageValues } from '@sigillo/contract/messages';
import type { Deps } from '../services/deps.ts';
import type { ClaimedMessage } from '../store/index.ts';

/**
 * A mail in message ids and values, before it is worded. Its sentences are
 * `mail.<template>.subject`, `.text` (paragraphs apart by an empty line) and
 * `.reason` (why the person gets it); with an address also `.action`.
 */
export interface Letter {
  readonly to: string;
  readonly locale: Locale;
  readonly template: string;
  readonly values: MessageValues;
  /** Where the one button leads. */
  readonly href?: string;
}

/**
 * Looks up who is written to and what, at the moment of sending. Undefined when
 * there is nobody to write to any more (erased, withdrawn): then nothing is sent.
 * A one-time link gets its secret here.
 */
export type ComposeLetter = (deps: Deps, message: ClaimedMessage) => Promise<Letter | undefined>;

/** A message id made of a template's name; the catalogue's test knows all templates. */
export const mailMessage = (template: string, part: 'subject' | 'text' | 'reason' | 'action'): MessageId =>
  `mail.${template}.${part}` as MessageId;
