import { english } from './en/index.ts';
import { type Locale, languages, locales } from './locale.ts';
import type { Catalogue, MessageId } from './message-id.ts';

/**
 * The catalogues at hand. English always is; a browser loads the one its reader
 * chose, a server and the command line load all. Only ever added to.
 */
const atHand = new Map<Locale, Catalogue>([['en', english]]);

/** Loads languages, before anything is said in them. Those that are at hand cost nothing. */
export const loadCatalogues = async (wanted: readonly Locale[] = locales): Promise<void> => {
  const missing = wanted.filter((locale) => !atHand.has(locale));
  const loaded = await Promise.all(missing.map((locale) => languages[locale].catalogue()));
  for (const [index, locale] of missing.entries()) atHand.set(locale, loaded[index] ?? {});
};

/** A sentence before formatting, and the language it was found in: English, where the wanted one lacks it. */
export const findMessage = (
  locale: Locale,
  id: MessageId,
): { readonly text: string; readonly locale: Locale } => {
  const text = atHand.get(locale)?.[id];
  return text === undefined ? { text: english[id], locale: 'en' } : { text, locale };
};
