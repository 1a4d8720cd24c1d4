import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import { hasText, lintAddress, lintTranslations } from '../read-text.ts';

/** Elements 12, 15 and 16: free to leave out, but sound where they are stated. */
export const lintOptionalElements = ({
  prerequisites,
  stackability,
  furtherInformation,
  languages,
}: AchievementSpecification): Finding[] => [
  ...lintTranslations(prerequisites, languages, 'prerequisites', 'prerequisites'),
  ...lintStackability(stackability, languages),
  ...lintTranslations(
    furtherInformation?.note,
    languages,
    'furtherInformation',
    'furtherInformation',
    'note',
  ),
  ...lintAddress(furtherInformation?.url, 'furtherInformation', 'furtherInformation', 'url'),
];

const lintStackability = (
  stackability: AchievementSpecification['stackability'],
  languages: readonly string[],
): Finding[] => {
  if (stackability?.kind !== 'stackable') return [];
  if (stackability.towards.length === 0)
    return [createFinding('stacking-target-missing', '/stackability/towards')];
  return stackability.towards.flatMap(({ title, url }, i) => [
    ...(hasText(title)
      ? lintTranslations(title, languages, 'stackability', 'stackability', 'towards', i, 'title')
      : [createFinding('stacking-target-untitled', pointer('stackability', 'towards', i, 'title'))]),
    ...lintAddress(url, 'stackability', 'stackability', 'towards', i, 'url'),
  ]);
};
