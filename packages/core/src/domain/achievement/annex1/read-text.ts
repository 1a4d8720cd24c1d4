import { pointer } from '../../../base/index.ts';
import type { ElementId } from '../../credential/credential-elements.ts';
import type { LanguageMap } from '../../language-map.ts';
import { createFinding, type Finding } from './finding.ts';

/** The text in exactly this language, trimmed; empty where there is none. */
export const textIn = (map: LanguageMap, language: string): string => (map[language] ?? '').trim();

/** Whether there is text in any language. */
export const hasText = (map: LanguageMap | undefined): map is LanguageMap =>
  map !== undefined && Object.values(map).some((text) => text.trim() !== '');

/** The languages of the version in which a text is still missing. */
export const untranslated = (map: LanguageMap, languages: readonly string[]): readonly string[] =>
  languages.filter((language) => textIn(map, language) === '');

/**
 * A warning for each of the version's languages in which an optional text is
 * missing. A text that is missing altogether is another rule's business.
 */
export const lintTranslations = (
  map: LanguageMap | undefined,
  languages: readonly string[],
  element: ElementId,
  ...path: readonly (string | number)[]
): Finding[] =>
  hasText(map)
    ? untranslated(map, languages).map((language) =>
        createFinding('text-untranslated', pointer(...path, language), { values: { language }, element }),
      )
    : [];

/** Whether an address may be opened by people: absolute, http or https, no credentials in it. */
export const isWebAddress = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, username, password } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
};

/** An error where an address is stated that nobody could open. */
export const lintAddress = (
  address: string | undefined,
  element: ElementId,
  ...path: readonly (string | number)[]
): Finding[] =>
  address === undefined || isWebAddress(address)
    ? []
    : [createFinding('address-malformed', pointer(...path), { element })];
