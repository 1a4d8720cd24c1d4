/** A language that people can choose. Adding one is adding its catalogue in a folder beside `en`. */
export const locales = ['en'] as const;

export type Locale = (typeof locales)[number];

/** The language whose catalogue is complete by type, and which every chain ends with. */
export const defaultLocale: Locale = 'en';

/** Each language by its own name, for the language menu. */
export const localeNames: Readonly<Record<Locale, string>> = { en: 'English' };

/**
 * The tag handed to Intl and written into `lang`-dependent formats. English dates
 * are European ones: "13 March 2026".
 */
const intlTags: Readonly<Record<Locale, string>> = { en: 'en-GB' };

/** The BCP 47 tag for Intl. */
export const intlTag = (locale: Locale): string => intlTags[locale];

/** Tells whether a string names a language we have. */
export const isLocale = (value: string): value is Locale => (locales as readonly string[]).includes(value);

/**
 * Where a message is looked for, in order: the language itself, then English.
 * Never empty, never twice the same.
 */
export const fallbackChain = (locale: Locale): readonly Locale[] =>
  locale === defaultLocale ? [locale] : [locale, defaultLocale];

/**
 * Chooses the language for a reader: the first of `wanted` that we have, by its
 * primary subtag (`de-AT` finds `de`).
 *
 * @param wanted an `Accept-Language` header or a list of tags, best first; weights are honoured
 * @see RFC 9110, section 12.5.4
 */
export const chooseLocale = (wanted: string | readonly string[]): Locale => {
  const ranges = typeof wanted === 'string' ? wanted.slice(0, 500).split(',') : wanted;
  const byWeight = ranges
    .map((range) => {
      const [tag = '', weight = ''] = range.trim().split(/\s*;\s*q=/i);
      return { tag: tag.toLowerCase(), weight: weight === '' ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { tag } of byWeight) {
    const primary = tag.split('-')[0] ?? '';
    if (isLocale(primary)) return primary;
  }
  return defaultLocale;
};
