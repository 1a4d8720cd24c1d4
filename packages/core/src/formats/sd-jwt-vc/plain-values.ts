import { type Json, type JsonObject, toList } from '../../base/index.ts';
import { type CredentialContent, type LanguageMap, pickLanguage } from '../../domain/index.ts';
import { undeterminedLanguage } from '../vc-v2/index.ts';

/** Both configurations have one language for each text: the micro-credential's first. */
export const createSay = ({ achievement }: CredentialContent) => {
  const primary = achievement.specification.languages[0] ?? '';
  return (map: LanguageMap | undefined): string | undefined => map && pickLanguage(map, primary)?.text;
};

/** Drops what isn't there: an absent claim, an empty text, an empty list. */
export const presentOnly = (claims: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(claims).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && entry[1] !== '' && !(Array.isArray(entry[1]) && entry[1].length === 0),
    ),
  );

/** The day of a date and time, which both configurations ask for. */
export const dayOf = (dateTime: string): string => dateTime.slice(0, 10);

/** The result for the whole, where there is one. */
export const wholeGrade = ({ award }: CredentialContent): string | undefined =>
  award.results.find(({ outcome }) => outcome === undefined)?.grade;

/** A claim's text; undefined for anything else. */
export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** A claim's text in no language that we know. */
export const namedOf = (value: Json | undefined): LanguageMap | undefined => {
  const text = textOf(value);
  return text === undefined ? undefined : { [undeterminedLanguage]: text };
};

/** The texts of a claim that is a list, or one text alone. */
export const namesOf = (value: Json | undefined): readonly LanguageMap[] =>
  toList(value).flatMap((item) => {
    const name = namedOf(item);
    return name === undefined ? [] : [name];
  });
