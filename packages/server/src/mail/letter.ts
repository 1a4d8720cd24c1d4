import type { Locale, MessageId, MessageValues } from '@sigillo/contract/messages';

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

/** A message id made of a template's name; the catalogue's test knows all templates. */
export const mailMessage = (template: string, part: 'subject' | 'text' | 'reason' | 'action'): MessageId =>
  `mail.${template}.${part}` as MessageId;
