import { IntlMessageFormat } from 'intl-messageformat';
import { findMessage } from './catalogue.ts';
import { intlTag, type Locale } from './locale.ts';
import type { MessageId } from './message-id.ts';

/** What a sentence may name. Dates and numbers come in already formatted, except those that ICU counts with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Turns the text inside `<name>…</name>` of a sentence into something else, for example a link. */
export type MessageTag<T> = (chunks: readonly (string | T)[]) => T;

/** What a language's grammar does to dates that stand after its words. */
const polish: { readonly [locale in Locale]?: (text: string) => string } = {
  // The first of a month is an ordinal, and singular: "στις 2 Μαΐου", but "την 1η Μαΐου".
  el: (text) =>
    text.replace(
      /(^|\P{L})([Σσ]τις|[Ττ]ις) 1(?= \p{Lu}\p{Ll})/gu,
      (_, before, word) => `${before}${/^[ΣΤ]/.test(word) ? 'Την' : 'την'} 1η`,
    ),
};

const compiled = new Map<string, IntlMessageFormat>();

const compile = (locale: Locale, id: MessageId): IntlMessageFormat => {
  const found = findMessage(locale, id);
  // By the language found: once a catalogue is loaded, its sentences are said.
  const key = `${found.locale} ${id}`;
  const known = compiled.get(key);
  if (known) return known;
  const format = new IntlMessageFormat(found.text, intlTag(found.locale));
  compiled.set(key, format);
  return format;
};

/** A value that ends in the point of an abbreviation ("2026 г.", "Sp. z o.o.") ends the sentence with it. */
const endOnce = (text: string): string => text.replace(/(\p{L})\.\.(?=\s|$)/gu, '$1.');

const finish = (locale: Locale, text: string): string => endOnce(polish[locale]?.(text) ?? text);

/**
 * A sentence in a person's language, as plain text. Parsed once per language and
 * id. A value that the sentence names but that isn't given is a fault of ours
 * and throws; the text is not escaped for any markup.
 *
 * @see https://unicode-org.github.io/icu/userguide/format_parse/messages/
 */
export const formatMessage = (locale: Locale, id: MessageId, values: MessageValues = {}): string =>
  finish(locale, String(compile(locale, id).format(values)));

/**
 * A sentence with tags, as pieces in reading order: strings, and what the tag
 * functions made of the text between their tags.
 */
export const formatRichMessage = <T>(
  locale: Locale,
  id: MessageId,
  values: Readonly<Record<string, string | number | MessageTag<T>>>,
): readonly (string | T)[] => {
  const pieces = compile(locale, id).format<T>(values as Record<string, string>);
  const all: readonly (string | T)[] = Array.isArray(pieces) ? pieces : [pieces];
  return all.map((piece) => (typeof piece === 'string' ? finish(locale, piece) : piece));
};
