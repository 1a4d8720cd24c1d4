import type {
  AchievementSpecification,
  AssessmentPlan,
  GradingScheme,
  LevelStatement,
} from '../achievement/achievement-specification.ts';
import type { CodeList } from '../achievement/annex1/lint-context.ts';
import type { ConceptReference } from '../concept.ts';
import type { LanguageMap } from '../language-map.ts';
import type { QualityAssuranceStatement } from '../quality/quality-assurance-statement.ts';
import type { CredentialContent } from './credential-content.ts';
import type { CredentialElements, ReadQualityAssurance } from './credential-elements.ts';

/** Names a term of a controlled list: code, IRI, label. */
export type ToConcept = (list: CodeList, code: string) => ConceptReference;

/**
 * Says what a credential's content means element by element: what every face
 * must carry, and what reading a face must give back. What isn't stated is absent.
 */
export const toElements = (content: CredentialContent, toConcept: ToConcept): CredentialElements => {
  const { learner, achievement, award, issuer } = content;
  const { specification } = achievement;
  return present<CredentialElements>({
    learner,
    title: stated(specification.title),
    description: stated(specification.description),
    issuerCountry: toIssuerCountry(content),
    awardingBody: listed(content.awardingBodies),
    dateOfIssuing: present({
      issued: content.issuedAt,
      awarded: award.awardedOn,
      place: award.place,
      validUntil: content.validUntil,
    }),
    learningOutcomes: listed(
      specification.outcomes.map(({ statement, skills, criteria }) => ({
        statement,
        skills,
        criteria: criteria.map((criterion) => criterion.statement),
      })),
    ),
    workload: specification.workload,
    level: specification.level && toLevel(specification.level, toConcept),
    assessment: listed(
      specification.assessments.map(({ type, title }) =>
        present({ type: toConcept('assessment-type', type), title: stated(title) }),
      ),
    ),
    participation: {
      // Whoever had prior learning validated took part in nothing.
      modes:
        award.route === 'validation'
          ? []
          : specification.modes.map((mode) => toConcept('learning-mode', mode)),
      route: award.route,
    },
    qualityAssurance: listed(
      specification.qualityAssurance.map((statement) => toQualityAssurance(statement, toConcept)),
    ),
    prerequisites: stated(specification.prerequisites),
    supervision: listed(toSupervision(content, toConcept)),
    grade: listed(toGrades(content)),
    stackability: specification.stackability,
    furtherInformation: specification.furtherInformation,
    issuer: present({ id: issuer.id, name: stated(issuer.legalName), identifiers: issuer.identifiers }),
    registerNumber: award.registerNumber,
    field: specification.field === undefined ? undefined : toConcept('isced-field', specification.field),
  });
};

/** Drops what is `undefined`, so that a property is there or isn't. */
const present = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const stated = (map: LanguageMap | undefined): LanguageMap | undefined =>
  map === undefined || Object.keys(map).length === 0 ? undefined : map;

const listed = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);

const toIssuerCountry = ({
  issuer,
  awardingBodies,
}: CredentialContent): CredentialElements['issuerCountry'] => {
  const countries = [issuer, ...awardingBodies].flatMap(({ address }) =>
    address === undefined ? [] : [address.country],
  );
  if (countries.length === 0) return undefined;
  const region = issuer.address?.region;
  return { countries: [...new Set(countries)], ...(region === undefined ? {} : { region }) };
};

const toLevel = (level: LevelStatement, toConcept: ToConcept): NonNullable<CredentialElements['level']> => {
  if (level.kind === 'not-applicable') return level;
  const { framework, frameworkName, ...others } = level;
  const named =
    framework === undefined
      ? frameworkName && { label: frameworkName }
      : { ...toConcept('national-framework', framework), ...(frameworkName && { label: frameworkName }) };
  return named === undefined ? others : { ...others, framework: named };
};

const toQualityAssurance = (
  { standard, type, body, ...others }: QualityAssuranceStatement,
  toConcept: ToConcept,
): ReadQualityAssurance =>
  present<ReadQualityAssurance>({
    ...others,
    standard: toConcept('quality-standard', standard),
    type: type === undefined ? undefined : toConcept('accreditation-type', type),
    body: body?.legalName,
  });

/** As it really was where a result says so, else as planned. */
const toSupervision = ({ achievement, award }: CredentialContent, toConcept: ToConcept) => {
  const { assessments } = achievement.specification;
  const actual = award.results.flatMap(({ supervision, outcome }) => {
    if (supervision === undefined) return [];
    const plan = assessments.find(({ outcomes }) => outcome === undefined || outcomes.includes(outcome));
    return [{ type: supervision, setting: plan?.setting }];
  });
  const planned = assessments.flatMap(({ supervision, setting }) =>
    supervision === undefined ? [] : [{ type: supervision, setting }],
  );
  const seen = new Set<string>();
  return (actual.length > 0 ? actual : planned)
    .filter(({ type, setting }) => {
      const key = JSON.stringify([type, setting]);
      return !seen.has(key) && seen.add(key);
    })
    .map(({ type, setting }) => ({
      type: toConcept('supervision', type),
      ...(setting === undefined ? {} : { setting }),
    }));
};

const toGrades = ({ achievement, award }: CredentialContent): NonNullable<CredentialElements['grade']> => {
  const { outcomes } = achievement.specification;
  return award.results.map(({ grade, outcome }) => {
    const scheme = findScheme(achievement.specification, outcome);
    return present({
      grade,
      outcome: outcomes.find(({ id }) => id === outcome)?.statement,
      scheme: scheme?.title,
      schemeDescription: scheme?.description,
    });
  });
};

const findScheme = (
  { assessments }: AchievementSpecification,
  outcome: string | undefined,
): GradingScheme | undefined => {
  const covers = (plan: AssessmentPlan): boolean => outcome === undefined || plan.outcomes.includes(outcome);
  const graded = assessments.filter(({ gradingScheme }) => gradingScheme !== undefined);
  return (graded.find(covers) ?? graded[0])?.gradingScheme;
};
