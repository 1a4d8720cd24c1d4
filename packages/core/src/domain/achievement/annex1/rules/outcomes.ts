import { pointer } from '../../../../base/index.ts';
import type { AchievementSpecification, LearningOutcome } from '../../achievement-specification.ts';
import { createFinding, type Finding } from '../finding.ts';
import { hasText, isWebAddress, lintTranslations, textIn, untranslated } from '../read-text.ts';
import { isUnobservable, secondVerb } from '../wording.ts';

/** Characters after which an outcome no longer reads as one sentence. */
export const sentenceLimit = 300;
const usualMost = 12;

/** Element 6. */
export const lintOutcomes = ({ outcomes, languages }: AchievementSpecification): Finding[] => {
  if (outcomes.length === 0) return [createFinding('outcomes-missing', '/outcomes')];
  const findings = outcomes.flatMap((outcome, i) => [
    ...lintRepeats(outcomes, i, languages[0] ?? ''),
    ...lintStatement(outcome, i, languages),
    ...lintSkills(outcome, i),
    ...lintCriteria(outcome, i, languages),
  ]);
  return outcomes.length > usualMost
    ? [...findings, createFinding('outcomes-many', '/outcomes', { values: { count: outcomes.length } })]
    : findings;
};

const lintRepeats = (outcomes: readonly LearningOutcome[], i: number, primary: string): Finding[] => {
  const { id, statement } = outcomes[i] as LearningOutcome;
  const text = textIn(statement, primary).toLowerCase();
  const earlier = outcomes.slice(0, i);
  const findings: Finding[] = [];
  if (earlier.some((other) => other.id === id))
    findings.push(createFinding('outcome-id-repeated', pointer('outcomes', i, 'id'), { values: { id } }));
  if (text !== '' && earlier.some((other) => textIn(other.statement, primary).toLowerCase() === text))
    findings.push(createFinding('outcome-repeated', pointer('outcomes', i, 'statement')));
  return findings;
};

const lintStatement = (
  { statement }: LearningOutcome,
  i: number,
  languages: readonly string[],
): Finding[] => {
  const at = (language: string): string => pointer('outcomes', i, 'statement', language);
  const [primary = ''] = languages;
  if (textIn(statement, primary) === '') return [createFinding('outcome-empty', at(primary))];
  return [
    ...untranslated(statement, languages).map((language) =>
      createFinding('outcome-untranslated', at(language), { values: { language } }),
    ),
    ...languages.flatMap((language) => lintWording(textIn(statement, language), language, at(language))),
  ];
};

const lintWording = (text: string, language: string, at: string): Finding[] => {
  const findings: Finding[] = [];
  if (text.length > sentenceLimit)
    findings.push(
      createFinding('outcome-too-long', at, { values: { count: text.length, limit: sentenceLimit } }),
    );
  if (isUnobservable(text, language)) findings.push(createFinding('outcome-not-observable', at));
  const verb = secondVerb(text, language);
  if (verb !== undefined) findings.push(createFinding('outcome-several-verbs', at, { values: { verb } }));
  return findings;
};

const lintSkills = ({ skills }: LearningOutcome, i: number): Finding[] =>
  skills.length === 0
    ? [createFinding('outcome-without-skill', pointer('outcomes', i, 'skills'))]
    : skills.flatMap(({ iri }, j) =>
        isWebAddress(iri)
          ? []
          : [createFinding('skill-address-malformed', pointer('outcomes', i, 'skills', j, 'iri'))],
      );

const lintCriteria = ({ criteria }: LearningOutcome, i: number, languages: readonly string[]): Finding[] =>
  criteria.length === 0
    ? [createFinding('outcome-without-criteria', pointer('outcomes', i, 'criteria'))]
    : criteria.flatMap(({ statement }, j) =>
        hasText(statement)
          ? lintTranslations(
              statement,
              languages,
              'learningOutcomes',
              'outcomes',
              i,
              'criteria',
              j,
              'statement',
            )
          : [createFinding('criterion-empty', pointer('outcomes', i, 'criteria', j, 'statement'))],
      );
