import type { AchievementSpecification, LanguageMap, Organisation } from '@sigillo/core/domain';

/** The most words of a query that are looked at. */
const maximumWords = 12;
/** PostgreSQL's limit for a text to be indexed lies above; nobody finds anything by the end of so long a text. */
const maximumText = 100_000;

/**
 * The words of a text as they are compared: lower case, without marks, letters
 * and digits only. Both the catalogue and what people type pass through here, so
 * that neither the engine's locale nor an accent decides what is found.
 */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ς', 'σ')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words that somebody typed, each of which has to begin a word of what is found. */
export const toSearchWords = (typed: string): readonly string[] => wordsOf(typed).slice(0, maximumWords);

const texts = (map: LanguageMap | undefined): readonly string[] => Object.values(map ?? {});

/** Everything that the catalogue finds a version by, in all its languages. */
export const toSearchText = (specification: AchievementSpecification, provider: Organisation): string =>
  [
    ...texts(specification.title),
    ...texts(specification.description),
    ...specification.outcomes.flatMap((outcome) => [
      ...texts(outcome.statement),
      ...outcome.skills.flatMap((skill) => texts(skill.label)),
    ]),
    ...texts(provider.legalName),
    ...texts(provider.displayName),
    provider.address.locality ?? '',
  ]
    .flatMap(wordsOf)
    .join(' ')
    .slice(0, maximumText);
