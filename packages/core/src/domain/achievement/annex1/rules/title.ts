import { pointer } from '../../../../base/index.ts';
import type { LanguageMap } from '../../../language-map.ts';
import type { AchievementSpecification } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';
import { hasText, lintTranslations, textIn, untranslated } from '../read-text.ts';
import { claimsBareAccreditation } from '../wording.ts';

const titleLimit = 150;
// Written in the conventional case, so that two tags that mean the same are the same.
const tagForm = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** Languages of the version: at least one, known, said once. */
export const lintLanguages = (
  { languages }: AchievementSpecification,
  { isKnownCode }: LintContext,
): Finding[] => {
  if (languages.length === 0) return [createFinding('languages-missing', '/languages')];
  const findings = languages.flatMap((language, i) => {
    const at = pointer('languages', i);
    if (languages.indexOf(language) < i)
      return [createFinding('language-repeated', at, { values: { language } })];
    const known = tagForm.test(language) && isKnownCode('language', language.split('-')[0] as string);
    return known ? [] : [createFinding('language-unknown', at, { values: { language } })];
  });
  return languages.length === 1 ? [...findings, createFinding('single-language', '/languages')] : findings;
};

/** Element 2, and the description beside it. */
export const lintTitle = ({ title, description, languages }: AchievementSpecification): Finding[] => {
  const [primary = ''] = languages;
  const missing = untranslated(title, languages).map((language) =>
    language === primary
      ? createFinding('title-missing', pointer('title', language))
      : createFinding('title-untranslated', pointer('title', language), { values: { language } }),
  );
  const long = languages
    .filter((language) => textIn(title, language).length > titleLimit)
    .map((language) =>
      createFinding('title-too-long', pointer('title', language), {
        values: { count: textIn(title, language).length, limit: titleLimit },
      }),
    );
  return [
    ...missing,
    ...long,
    ...(hasText(description)
      ? lintTranslations(description, languages, 'title', 'description')
      : [createFinding('description-missing', '/description')]),
  ];
};

/** No text that learners and employers read may say "accredited" without saying by whom. */
export const lintBareAccredited = (specification: AchievementSpecification): Finding[] => {
  const texts: readonly (readonly [LanguageMap | undefined, readonly (string | number)[]])[] = [
    [specification.title, ['title']],
    [specification.description, ['description']],
    [specification.furtherInformation?.note, ['furtherInformation', 'note']],
    ...specification.qualityAssurance.map(({ note }, i) => [note, ['qualityAssurance', i, 'note']] as const),
  ];
  return texts.flatMap(([map, path]) =>
    Object.entries(map ?? {})
      .filter(([language, text]) => claimsBareAccreditation(text, language))
      .map(([language]) => createFinding('bare-accredited', pointer(...path, language))),
  );
};
