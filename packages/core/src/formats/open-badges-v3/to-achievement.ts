import type { JsonObject } from '../../base/index.ts';
import type {
  AchievementSpecification,
  CredentialContent,
  GradingScheme,
  LanguageMap,
} from '../../domain/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import { distinct } from './identifier-type.ts';

interface Texts {
  readonly title: string;
  readonly description: string;
  readonly creator: JsonObject | undefined;
  /** Says a text in the primary language. */
  readonly say: (map: LanguageMap) => string;
}

/** @see Open Badges 3.0, B.1.3 Achievement */
export const toAchievement = (
  content: CredentialContent,
  { title, description, creator, say }: Texts,
): JsonObject => {
  const { id, version, specification } = content.achievement;
  const { field, languages, workload } = specification;
  const alignment = toAlignments(specification, say);
  const resultDescription = toResultDescriptions(content, title, say);
  const concept = field === undefined ? undefined : toConceptName('isced-field', field);
  return {
    id,
    type: ['Achievement'],
    achievementType: 'MicroCredential',
    name: title,
    description,
    criteria: { narrative: toNarrative(specification, say) },
    ...(creator === undefined ? {} : { creator }),
    ...(alignment.length === 0 ? {} : { alignment }),
    ...(workload?.ects === undefined ? {} : { creditsAvailable: workload.ects }),
    ...(concept === undefined ? {} : { fieldOfStudy: concept.label?.en ?? concept.code }),
    ...(languages[0] === undefined ? {} : { inLanguage: languages[0] }),
    ...(resultDescription.length === 0 ? {} : { resultDescription }),
    version: String(version),
  };
};

/** Outcomes and their criteria as a Markdown list: what readers without our extension show. */
const toNarrative = ({ outcomes }: AchievementSpecification, say: Texts['say']): string =>
  outcomes
    .flatMap(({ statement, criteria }) => [
      `- ${say(statement)}`,
      ...criteria.map((criterion) => `    - ${say(criterion.statement)}`),
    ])
    .join('\n');

/** ESCO skills, and the level of the European Qualifications Framework. */
const toAlignments = ({ outcomes, level }: AchievementSpecification, say: Texts['say']): JsonObject[] => {
  const skills = new Map(outcomes.flatMap((outcome) => outcome.skills).map((skill) => [skill.iri, skill]));
  const eqf =
    level?.kind === 'stated' && level.eqf !== undefined ? toConceptName('eqf-level', level.eqf) : undefined;
  return [
    ...[...skills.values()].map(({ iri, label }) => ({
      type: ['Alignment'],
      targetName: say(label) || iri,
      targetUrl: iri,
      targetFramework: 'ESCO',
    })),
    ...(eqf?.iri === undefined
      ? []
      : [
          {
            type: ['Alignment'],
            targetName: `EQF ${eqf.code}`,
            targetUrl: eqf.iri,
            targetCode: eqf.code,
            targetFramework: 'European Qualifications Framework',
            targetType: 'ext:EQF',
          },
        ]),
  ];
};

/** @see Open Badges 3.0, B.2.5 ResultType */
const resultTypes: Readonly<Record<GradingScheme['kind'], string>> = {
  numeric: 'RawScore',
  letters: 'LetterGrade',
  'pass-fail': 'Result',
  described: 'Result',
};

// Numbered, not named after the outcome: two results may belong to one.
const resultId = (content: CredentialContent, index: number): string =>
  `${content.achievement.id}#result-${index + 1}`;

const schemeOf = ({ assessments }: AchievementSpecification, outcome?: string): GradingScheme | undefined => {
  const graded = assessments.filter(({ gradingScheme }) => gradingScheme !== undefined);
  const covering = graded.find(({ outcomes }) => outcome === undefined || outcomes.includes(outcome));
  return (covering ?? graded[0])?.gradingScheme;
};

const toResultDescriptions = (content: CredentialContent, title: string, say: Texts['say']): JsonObject[] => {
  const { specification } = content.achievement;
  return content.award.results.map(({ outcome }, i) => {
    const scheme = schemeOf(specification, outcome);
    const about = specification.outcomes.find(({ id }) => id === outcome);
    return {
      id: resultId(content, i),
      type: ['ResultDescription'],
      name: about === undefined ? title : say(about.statement),
      resultType: resultTypes[scheme?.kind ?? 'described'],
    };
  });
};

/** @see Open Badges 3.0, B.1.11 Result */
export const toResults = (content: CredentialContent): JsonObject[] =>
  distinct(
    content.award.results.map(({ grade }, i) => ({
      type: ['Result'],
      resultDescription: resultId(content, i),
      value: grade,
    })),
  );
