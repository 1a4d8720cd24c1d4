import { type LanguageMap, pickLanguage } from '@sigillo/core/domain';
import { useWords } from '../ui/index.ts';

/** A text in the reader's language where there is one, and the tag to mark it with where there isn't. */
export interface ChosenText {
  readonly text: string;
  readonly lang: string | undefined;
}

const base = (tag: string): string => (tag.split('-')[0] ?? tag).toLowerCase();

/**
 * Chooses a text for a reader; undefined for an empty map.
 *
 * @param locale the page's language
 * @param reading the language to look for first
 */
export const chooseText = (
  map: LanguageMap | undefined,
  locale: string,
  reading: string = locale,
): ChosenText | undefined => {
  const found = map && pickLanguage(map, reading, [locale, 'en']);
  if (!found) return undefined;
  // `und`: a name out of a register, whose language nobody stated.
  const plain = found.language === 'und' || base(found.language) === base(locale);
  return { text: found.text, lang: plain ? undefined : found.language };
};

/** A multilingual text for the reader, marked where it is in another language than the page. */
export const LanguageText = ({ map }: { map: LanguageMap | undefined }) => {
  const { locale, reading } = useWords();
  const chosen = chooseText(map, locale, reading);
  return chosen ? <span lang={chosen.lang}>{chosen.text}</span> : null;
};
