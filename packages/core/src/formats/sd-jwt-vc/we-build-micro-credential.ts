import { isJsonObject, type JsonObject } from '../../base/index.ts';
import type { CredentialContent, CredentialElements } from '../../domain/index.ts';
import { createSay, dayOf, namedOf, namesOf, presentOnly, textOf, wholeGrade } from './plain-values.ts';
import { present } from './present.ts';
import {
  toWeBuildAssessment,
  toWeBuildParticipation,
  toWeBuildQuality,
  toWeBuildSupervision,
} from './we-build-codes.ts';

/** Writes the claims of WE BUILD's micro-credential. */
export const writeWeBuildMicroCredential = (content: CredentialContent): JsonObject => {
  const { learner, issuer, achievement, award, awardingBodies } = content;
  const { specification } = achievement;
  const { workload, level, stackability, assessments, outcomes, furtherInformation } = specification;
  const say = createSay(content);
  const [body] = awardingBodies;
  const [quality] = specification.qualityAssurance;
  const grade = wholeGrade(content);
  const scheme = assessments.find(({ gradingScheme }) => gradingScheme !== undefined)?.gradingScheme;
  const towards = stackability?.kind === 'stackable' ? stackability.towards[0] : undefined;
  const prerequisites = say(specification.prerequisites);
  return presentOnly({
    attestation_legal_category: 'non-qualified-EAA',
    identifier: achievement.id,
    title: say(specification.title),
    givenName: learner.name.given,
    familyName: learner.name.family ?? learner.name.full,
    dateOfBirth: learner.birthDate,
    issuerCountry: issuer.address?.country,
    awardingBody: say(body?.legalName),
    awardingBodyHomepage: body?.homepage,
    awardingBodyIdentifier: body?.identifiers[0]?.value,
    issuanceDate: dayOf(content.issuedAt),
    learningOutcomes: outcomes.flatMap(({ statement }) => say(statement) ?? []),
    escoReference: [...new Set(outcomes.flatMap(({ skills }) => skills.map(({ iri }) => iri)))],
    fieldOfEducation: specification.field,
    notionalWorkload: toWorkload(workload),
    level: level?.kind === 'stated' && level.eqf !== undefined ? `EQF-${level.eqf}` : undefined,
    nationalQualificationsFrameworkLevel:
      level?.kind === 'stated' ? [level.framework, level.level].filter(Boolean).join(' ') : undefined,
    typeOfAssessment: assessments[0] && toWeBuildAssessment(assessments[0].type),
    formOfParticipation: award.route === 'course' ? toWeBuildParticipation(specification.modes) : undefined,
    qualityAssurance: quality && toWeBuildQuality(quality),
    entryRequirements: prerequisites === undefined ? [] : [prerequisites],
    idVerificationMethod: assessments.map(toWeBuildSupervision).find((method) => method !== undefined),
    grade,
    gradingScheme: grade === undefined ? undefined : say(scheme?.title),
    stackable: stackability && stackability.kind === 'stackable',
    partOfQualification: say(towards?.title),
    additionalNote: say(furtherInformation?.note) ?? furtherInformation?.url,
  });
};

const toWorkload = (
  workload: CredentialContent['achievement']['specification']['workload'],
): JsonObject | undefined => {
  if (workload?.ects !== undefined) return { value: workload.ects, unit: 'ECTS' };
  return workload?.hours === undefined ? undefined : { value: workload.hours, unit: 'hours' };
};

/** Reads the claims that every reader sees. What is withheld is absent. */
export const readWeBuildMicroCredential = (claims: JsonObject): CredentialElements => {
  const country = textOf(claims.issuerCountry);
  const issued = textOf(claims.issuanceDate);
  const outcomes = namesOf(claims.learningOutcomes);
  const grade = textOf(claims.grade);
  const [assessment, mode, quality, supervision] = [
    claims.typeOfAssessment,
    claims.formOfParticipation,
    claims.qualityAssurance,
    claims.idVerificationMethod,
  ].map(namedOf);
  const eqf = /^EQF-([1-8])$/.exec(textOf(claims.level) ?? '')?.[1];
  const national = textOf(claims.nationalQualificationsFrameworkLevel);
  const note = namedOf(claims.additionalNote);
  const field = textOf(claims.fieldOfEducation);
  return present<CredentialElements>({
    learner: readLearner(claims),
    title: namedOf(claims.title),
    issuerCountry: country === undefined ? undefined : { countries: [country] },
    awardingBody: readBody(claims),
    dateOfIssuing: issued === undefined ? undefined : { issued },
    learningOutcomes:
      outcomes.length === 0
        ? undefined
        : outcomes.map((statement) => ({ statement, skills: [], criteria: [] })),
    workload: readWorkload(claims),
    level:
      eqf === undefined && national === undefined
        ? undefined
        : present({ kind: 'stated' as const, eqf, level: national }),
    assessment: assessment && [{ type: { label: assessment } }],
    participation: mode && { modes: [{ label: mode }] },
    qualityAssurance: quality && [{ type: { label: quality } }],
    prerequisites: namesOf(claims.entryRequirements)[0],
    supervision: supervision && [{ type: { label: supervision } }],
    grade: grade === undefined ? undefined : [present({ grade, scheme: namedOf(claims.gradingScheme) })],
    stackability: readStackability(claims),
    furtherInformation: note && { note },
    field: field === undefined ? undefined : { code: field },
  });
};

const readLearner = (claims: JsonObject): CredentialElements['learner'] => {
  const [given, family] = [textOf(claims.givenName), textOf(claims.familyName)];
  if (given === undefined && family === undefined) return undefined;
  return present({
    name: present({ full: [given, family].filter(Boolean).join(' '), given, family }),
    otherNames: [],
    birthDate: textOf(claims.dateOfBirth),
    identifiers: [],
  });
};

const readBody = (claims: JsonObject): CredentialElements['awardingBody'] => {
  const legalName = namedOf(claims.awardingBody);
  const identifier = textOf(claims.awardingBodyIdentifier);
  return (
    legalName && [
      present({
        legalName,
        identifiers:
          identifier === undefined ? [] : [{ scheme: 'awardingBodyIdentifier', value: identifier }],
        homepage: textOf(claims.awardingBodyHomepage),
      }),
    ]
  );
};

const readWorkload = ({ notionalWorkload: said }: JsonObject): CredentialElements['workload'] => {
  if (!isJsonObject(said) || typeof said.value !== 'number') return undefined;
  if (said.unit === 'ECTS') return { ects: said.value };
  return said.unit === 'hours' ? { hours: said.value } : undefined;
};

const readStackability = (claims: JsonObject): CredentialElements['stackability'] => {
  const title = namedOf(claims.partOfQualification);
  if (claims.stackable === false) return { kind: 'stand-alone' };
  return claims.stackable === true ? { kind: 'stackable', towards: title ? [{ title }] : [] } : undefined;
};
