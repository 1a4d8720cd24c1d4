import type { JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements } from '../../domain/index.ts';
import { createSay, dayOf, namedOf, namesOf, presentOnly, textOf, wholeGrade } from './plain-values.ts';
import { present } from './present.ts';

/** Writes the claims of the Union's learning credential. Some are free texts; ours keep to plain figures. */
export const writeEuLearningCredential = (content: CredentialContent): JsonObject => {
  const { learner, issuer, achievement, validUntil } = content;
  const { specification } = achievement;
  const { workload, level, stackability, qualityAssurance } = specification;
  const say = createSay(content);
  const texts = (maps: readonly Parameters<typeof say>[0][]): string[] =>
    maps.flatMap((map) => say(map) ?? []);
  return presentOnly({
    issuing_authority: say(issuer.legalName),
    issuing_country: issuer.address?.country,
    date_of_issuance: dayOf(content.issuedAt),
    date_of_expiry: validUntil && dayOf(validUntil),
    family_name: learner.name.family ?? learner.name.full,
    given_name: learner.name.given,
    achievement_title: say(specification.title),
    achievement_description: say(specification.description),
    learning_outcomes: texts(specification.outcomes.map(({ statement }) => statement)),
    assessment_grade: wholeGrade(content),
    language_of_classes: [...specification.instructionLanguages],
    learner_identification: learner.identifiers[0]?.value ?? learner.birthDate,
    expected_study_time: [
      ...(workload?.ects === undefined ? [] : [`${workload.ects} ECTS`]),
      ...(workload?.hours === undefined ? [] : [`${workload.hours} h`]),
    ].join(', '),
    level_of_learning_experience:
      level?.kind === 'stated' && level.eqf !== undefined ? `Level${level.eqf}` : undefined,
    types_of_quality_assurance: [...new Set(qualityAssurance.map(({ standard }) => standard))],
    prerequisites_to_enroll: texts([specification.prerequisites]),
    integration_stackability_options: stackability && (stackability.kind === 'stackable' ? 'Yes' : 'No'),
  });
};

/** Reads the claims that every reader sees. What is withheld is absent. */
export const readEuLearningCredential = (claims: JsonObject): CredentialElements => {
  const learner = readLearner(claims);
  const body = namedOf(claims.issuing_authority);
  const country = textOf(claims.issuing_country);
  const issued = textOf(claims.date_of_issuance);
  const outcomes = namesOf(claims.learning_outcomes);
  const quality = namesOf(claims.types_of_quality_assurance);
  const grade = textOf(claims.assessment_grade);
  const ects = /(?:^|\s)(\d+(?:\.\d+)?) ECTS\b/.exec(textOf(claims.expected_study_time) ?? '')?.[1];
  const hours = /(?:^|\s)(\d+) h\b/.exec(textOf(claims.expected_study_time) ?? '')?.[1];
  const eqf = /^Level ?([1-8])$/.exec(textOf(claims.level_of_learning_experience) ?? '')?.[1];
  return present<CredentialElements>({
    learner,
    title: namedOf(claims.achievement_title),
    description: namedOf(claims.achievement_description),
    issuerCountry: country === undefined ? undefined : { countries: [country] },
    awardingBody: body && [{ legalName: body, identifiers: [] }],
    dateOfIssuing:
      issued === undefined ? undefined : present({ issued, validUntil: textOf(claims.date_of_expiry) }),
    learningOutcomes:
      outcomes.length === 0
        ? undefined
        : outcomes.map((statement) => ({ statement, skills: [], criteria: [] })),
    workload:
      ects === undefined && hours === undefined
        ? undefined
        : present({
            ects: ects === undefined ? undefined : Number(ects),
            hours: hours === undefined ? undefined : Number(hours),
          }),
    level: eqf === undefined ? undefined : { kind: 'stated', eqf },
    qualityAssurance: quality.length === 0 ? undefined : quality.map((label) => ({ standard: { label } })),
    prerequisites: namesOf(claims.prerequisites_to_enroll)[0],
    grade: grade === undefined ? undefined : [{ grade }],
    stackability: claims.integration_stackability_options === 'No' ? { kind: 'stand-alone' } : undefined,
  });
};

const readLearner = (claims: JsonObject): CredentialElements['learner'] => {
  const [given, family] = [textOf(claims.given_name), textOf(claims.family_name)];
  const number = textOf(claims.learner_identification);
  if (given === undefined && family === undefined) return undefined;
  return {
    name: present({ full: [given, family].filter(Boolean).join(' '), given, family }),
    otherNames: [],
    identifiers: number === undefined ? [] : [{ scheme: 'learner_identification', value: number }],
  };
};
