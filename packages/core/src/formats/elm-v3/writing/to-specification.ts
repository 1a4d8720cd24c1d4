import type { JsonObject } from '../../../base/index.ts';
import type {
  AchievementSpecification,
  CredentialContent,
  LearningOutcome,
  LevelStatement,
} from '../../../domain/index.ts';
import {
  creditFrameworks,
  cycles,
  eqfLevels,
  findNqfLevel,
  iscedFields,
  languages,
  learningModes,
  learningOpportunityTypes,
  nqfLevels,
} from '../../../vocabularies/index.ts';
import { toConceptNode, toListedConcept } from '../concepts.ts';
import { type NoteSubject, noteSubjects } from '../note-subjects.ts';
import { type Nodes, stated } from './nodes.ts';
import { isAccreditation, toAccreditation, toQualityNote } from './to-accreditation.ts';
import { toAssessmentSpecification } from './to-assessment-specification.ts';

const escoSkill = 'http://data.europa.eu/esco/skill/';
const escoSkillScheme = 'http://data.europa.eu/esco/concept-scheme/skills';

/**
 * Writes what the micro-credential says of itself. It is a (partial)
 * qualification where a level is stated, as in the Union's own sample;
 * otherwise there is nothing for a qualification to say.
 *
 * @see ELM 3.2, classes Qualification and LearningAchievementSpecification
 */
export const toSpecification = ({ achievement, award }: CredentialContent, nodes: Nodes): JsonObject => {
  const { specification } = achievement;
  const { level, workload, field, furtherInformation, prerequisites } = specification;
  const type = level?.kind === 'stated' ? 'Qualification' : 'LearningAchievementSpecification';
  return stated({
    id: achievement.id,
    type,
    title: { ...specification.title },
    description: { ...specification.description },
    dcType: [toListedConcept(learningOpportunityTypes, 'short-learning-programme')],
    thematicArea: field === undefined ? [] : [toListedConcept(iscedFields, field)],
    ...(level?.kind === 'stated' ? toLevel(level, nodes) : {}),
    learningOutcome: specification.outcomes.map((outcome) => toOutcome(outcome, nodes)),
    creditPoint: workload?.ects === undefined ? [] : [toCredits(workload.ects, nodes)],
    volumeOfLearning: workload?.hours === undefined ? undefined : toDuration(workload.hours),
    mode: award.route === 'validation' ? [] : toModes(specification),
    language: toLanguages(specification.instructionLanguages),
    provenBy: specification.assessments.map((plan) => toAssessmentSpecification(plan, nodes)),
    entryRequirement: prerequisites === undefined ? undefined : nodes.note(prerequisites),
    accreditation:
      type === 'Qualification'
        ? specification.qualityAssurance
            .filter((statement) => isAccreditation(statement) && statement.scope !== 'provider')
            .map((statement) => toAccreditation(statement, nodes))
        : [],
    isPartOf: toTargets(specification, type, nodes),
    homepage: furtherInformation?.url === undefined ? [] : [nodes.webResource(furtherInformation.url)],
    additionalNote: toNotes(specification, nodes),
  });
};

/** Modes of learning. */
export const toModes = ({ modes }: AchievementSpecification): JsonObject[] =>
  modes.map((mode) => toListedConcept(learningModes, mode));

/** Languages as the Publications Office names them; regions and scripts are not in its list. */
export const toLanguages = (tags: readonly string[]): JsonObject[] =>
  [...new Set(tags.map((tag) => tag.split('-')[0] ?? tag))].map((tag) => toListedConcept(languages, tag));

/** Hours as a duration: whole minutes where they are, else seconds. */
export const toDuration = (hours: number): string => {
  const minutes = hours * 60;
  if (!Number.isInteger(minutes)) return `PT${hours * 3600}S`;
  const rest = minutes % 60;
  return `PT${Math.floor(hours)}H${rest === 0 ? '' : `${rest}M`}`;
};

const toCredits = (ects: number, nodes: Nodes): JsonObject => ({
  id: nodes.id('credit-point'),
  type: 'CreditPoint',
  framework: toListedConcept(creditFrameworks, 'ects'),
  point: String(ects),
});

const toLevel = (level: Extract<LevelStatement, { kind: 'stated' }>, nodes: Nodes): JsonObject => {
  const national = level.framework === undefined ? undefined : findNqfLevel(level.framework, level.level);
  return {
    isPartialQualification: true,
    nqfLevel: national === undefined ? [] : [toListedConcept(nqfLevels, national.code)],
    ...(level.eqf === undefined ? {} : { eqfLevel: toListedConcept(eqfLevels, level.eqf) }),
    // There is no slot for the cycle; this is the nearest, with a list of ours.
    educationLevel: level.cycle === undefined ? [] : [toListedConcept(cycles, level.cycle)],
    identifier:
      level.entry === undefined ? [] : [nodes.identifier(level.register ?? 'Register entry', level.entry)],
  };
};

const toOutcome = ({ statement, skills, criteria }: LearningOutcome, nodes: Nodes): JsonObject =>
  stated({
    id: nodes.id('learning-outcome'),
    type: 'LearningOutcome',
    title: { ...statement },
    relatedESCOSkill: skills
      .filter(({ iri }) => iri.startsWith(escoSkill))
      .map(({ iri, label }) => toConceptNode(iri, escoSkillScheme, label)),
    relatedSkill: skills
      .filter(({ iri }) => !iri.startsWith(escoSkill))
      .map(({ iri, label }) => toConceptNode(iri, undefined, label)),
    additionalNote: criteria.map((criterion) => nodes.note(criterion.statement, 'criterion')),
  });

/** What it was designed to count towards. The receiver decides: no entitlement is written. */
const toTargets = ({ stackability }: AchievementSpecification, type: string, nodes: Nodes): JsonObject[] =>
  stackability?.kind === 'stackable'
    ? stackability.towards.map(({ title, receiver, url }) =>
        stated({
          id: nodes.id('stacking-target'),
          // The shapes let a qualification be part of qualifications only.
          type,
          title: { ...title },
          homepage: url === undefined ? [] : [nodes.webResource(url)],
          additionalNote:
            receiver === undefined ? [] : [nodes.note({ [nodes.language]: receiver }, 'receiver')],
        }),
      )
    : [];

const toNotes = (specification: AchievementSpecification, nodes: Nodes): JsonObject[] => {
  const { level, stackability, qualityAssurance, furtherInformation } = specification;
  const say = (subject: NoteSubject): JsonObject => nodes.note({ en: noteSubjects[subject] }, subject);
  return [
    ...(level?.kind === 'stated' ? [say(`level-${level.basis}`)] : []),
    ...(level?.kind === 'not-applicable' ? [nodes.note(level.reason, 'level-not-applicable')] : []),
    ...(stackability === undefined ? [] : [say(stackability.kind)]),
    ...qualityAssurance
      .filter((statement) => !isAccreditation(statement))
      .map((statement) => toQualityNote(statement, nodes)),
    ...(furtherInformation?.note === undefined ? [] : [nodes.note(furtherInformation.note)]),
  ];
};
