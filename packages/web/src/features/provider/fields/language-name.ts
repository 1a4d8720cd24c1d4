import type { LanguageMap } from '@sigillo/core/domain';
import { languages } from '@sigillo/core/vocabularies';

/** A language as the reader calls it: "Austrian German" for `de-AT`; the tag itself where nobody has a name. */
export const languageName = (tag: string, locale: string): string => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return languages.find(tag)?.label.en ?? tag;
  }
};

/** Sets or removes a text; empty texts are absent, never stored. */
export const withText = (
  map: LanguageMap | undefined,
  language: string,
  text: string,
): Record<string, string> => {
  const { [language]: _, ...others } = map ?? {};
  return text === '' ? others : { ...others, [language]: text };
};
