import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import type { LintContext } from '../lint-context.ts';

/** Element 10, and the languages of instruction. */
export const lintParticipation = (
  { modes, instructionLanguages }: AchievementSpecification,
  { isKnownCode }: LintContext,
): Finding[] => [
  ...(modes.length === 0 ? [createFinding('mode-missing', '/modes')] : []),
  ...modes.flatMap((mode, i) =>
    isKnownCode('learning-mode', mode)
      ? []
      : [createFinding('mode-unknown', pointer('modes', i), { values: { mode } })],
  ),
  ...(instructionLanguages.length === 0
    ? [createFinding('instruction-language-missing', '/instructionLanguages')]
    : []),
  ...instructionLanguages.flatMap((language, i) =>
    isKnownCode('language', language.split('-')[0] as string)
      ? []
      : [
          createFinding('instruction-language-unknown', pointer('instructionLanguages', i), {
            values: { language },
          }),
        ],
  ),
];
