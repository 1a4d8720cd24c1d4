import { english } from './en/index.ts';
import { fallbackChain, type Locale } from './locale.ts';

/** The id of a sentence: `area.what`, for example `verdict.valid.say`. */
export type MessageId = keyof typeof english;

/** A language's sentences in ICU MessageFormat. English is complete; others may lag behind it. */
export type Catalogue = Readonly<Partial<Record<MessageId, string>>>;

const catalogues: Readonly<Record<Locale, Catalogue>> = { en: english };

/** All ids, in the order of the English catalogue. */
export const messageIds = Object.keys(english) as readonly MessageId[];

/** Tells whether an id made at run time (from a problem's or finding's code) has a sentence. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(english, id);

/** A sentence before formatting, and the language it was found in (which may be the fallback). */
export const findMessage = (
  locale: Locale,
  id: MessageId,
): { readonly text: string; readonly locale: Locale } => {
  for (const candidate of fallbackChain(locale)) {
    const text = catalogues[candidate][id];
    if (text !== undefined) return { text, locale: candidate };
  }
  throw new Error(`No message ${id}`);
};
