import { chooseLocale, type Locale } from '@sigillo/contract/messages';
import type { CredentialContent, LanguageMap } from '@sigillo/core/domain';

/**
 * The language in which somebody is written to about an award: the one that they
 * chose in their account; else that of their name, as the list of learners states
 * it; else the organisation's own, where its legal name is in one language only.
 * The first of these that we speak, else English.
 */
export const languageOfLetter = (
  chosen: string | undefined,
  learner: CredentialContent['learner'] | undefined,
  legalName: LanguageMap,
): Locale => {
  const named = Object.keys(legalName);
  const wanted = [chosen, learner?.name.language, named.length === 1 ? named[0] : undefined];
  return chooseLocale(wanted.filter((tag) => tag !== undefined));
};
