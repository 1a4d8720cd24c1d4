import type { LanguageMap, LearningOutcome } from '@sigillo/core/domain';

/** Writes the texts of one provider, always in both of its languages. */
export interface TwoLanguages {
  readonly languages: readonly [string, string];
  /** One text: first in the primary language, then in the other. */
  readonly text: (primary: string, other: string) => LanguageMap;
  /** One outcome with its criteria, numbered in their order. */
  readonly outcome: (
    id: string,
    statement: LanguageMap,
    ...criteria: readonly LanguageMap[]
  ) => LearningOutcome;
}

/** A writer for two languages, BCP 47; the first is the primary one. */
export const inTwoLanguages = (primary: string, other: string): TwoLanguages => ({
  languages: [primary, other],
  text: (first, second) => ({ [primary]: first, [other]: second }),
  outcome: (id, statement, ...criteria) => ({
    id,
    statement,
    skills: [],
    criteria: criteria.map((criterion, index) => ({ id: `${id}-${index + 1}`, statement: criterion })),
  }),
});
