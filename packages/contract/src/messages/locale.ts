import { english } from './en/index.ts';
import type { Catalogue } from './message-id.ts';

/** One language: what a menu, Intl and the catalogue know it by. */
interface Language {
  /** Its own name, for the language menu. */
  readonly name: string;
  /** The tag handed to Intl. English dates are European ones: "13 March 2026". */
  readonly intlTag: string;
  /** Fetches its sentences. English is always at hand. */
  readonly catalogue: () => Promise<Catalogue>;
}

/**
 * Every language that people can choose, in the Union's order: by their own names
 * in the Latin alphabet. Adding one is adding a row here, and its folder beside `en`.
 */
export const languages = {
  bg: {
    name: 'Български',
    intlTag: 'bg',
    catalogue: async () => (await import('./bg/index.ts')).bulgarian,
  },
  el: { name: 'Ελληνικά', intlTag: 'el', catalogue: async () => (await import('./el/index.ts')).greek },
  en: { name: 'English', intlTag: 'en-GB', catalogue: async () => english },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

export const locales = Object.keys(languages) as readonly Locale[];

/** The language whose catalogue is always at hand, and in which a sentence is said that another lacks. */
export const defaultLocale: Locale = 'en';

/** The language's own name. */
export const localeName = (locale: Locale): string => languages[locale].name;

/** The BCP 47 tag for Intl. */
export const intlTag = (locale: Locale): string => languages[locale].intlTag;

/** Tells whether a string names a language we have. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(languages, value);

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
