import type { JsonObject } from '../../../base/index.ts';
import type { ConceptReference, CredentialElements, ReadOutcome } from '../../../domain/index.ts';
import {
  creditFrameworks,
  cycles,
  eqfLevels,
  learningModes,
  nqfFrameworks,
  nqfLevels,
  toConceptName,
  type Vocabulary,
} from '../../../vocabularies/index.ts';
import { readConcept } from '../concepts.ts';
import { isAbout } from '../note-subjects.ts';
import type { Reading } from './read-organisation.ts';
import { firstText, nodeOf, nodesOf, present, readHours, readMap, readNotes, textOf } from './values.ts';

type Level = NonNullable<CredentialElements['level']>;
type Stated = Extract<Level, { kind: 'stated' }>;
type Workload = NonNullable<CredentialElements['workload']>;
type Stackability = NonNullable<CredentialElements['stackability']>;

/** Reads all concepts of a slot, each once. */
export const readConcepts = (vocabulary: Vocabulary, values: readonly JsonObject[]): ConceptReference[] => {
  const seen = new Map<string, ConceptReference>();
  for (const value of values) {
    const concept = readConcept(vocabulary, value);
    if (concept !== undefined) seen.set(JSON.stringify(concept), concept);
  }
  return [...seen.values()];
};

/** Learning outcomes; a stranger's summary where there are none. */
export const readOutcomes = (specification: JsonObject): ReadOutcome[] => {
  const outcomes = nodesOf(specification.learningOutcome).flatMap((outcome) => {
    const statement = readMap(outcome.title);
    if (statement === undefined) return [];
    const skills = [...nodesOf(outcome.relatedESCOSkill), ...nodesOf(outcome.relatedSkill)];
    return [
      {
        statement,
        skills: skills.map((skill) =>
          present<ConceptReference>({ iri: textOf(skill.id), label: readMap(skill.prefLabel) }),
        ),
        criteria: nodesOf(outcome.additionalNote)
          .filter((note) => isAbout(note, 'criterion'))
          .map((note) => readMap(note.noteLiteral) ?? {}),
      },
    ];
  });
  if (outcomes.length > 0) return outcomes;
  const summary = readMap(nodeOf(specification.learningOutcomeSummary).noteLiteral);
  return summary === undefined ? [] : [{ statement: summary, skills: [], criteria: [] }];
};

/** Credits of the European system, and hours. */
export const readWorkload = (
  specification: JsonObject,
  durations: readonly JsonObject[],
): Workload | undefined => {
  const points = nodesOf(specification.creditPoint)
    .filter(({ framework }) => readConcept(creditFrameworks, nodeOf(framework))?.code === 'ects')
    .map(({ point }) => Number(firstText(point) ?? Number.NaN))
    .find((point) => Number.isFinite(point));
  const hours = [specification, ...durations]
    .flatMap(({ volumeOfLearning, workload }) => [readHours(volumeOfLearning), readHours(workload)])
    .find((value) => value !== undefined);
  const workload = present<Workload>({ ects: points, hours });
  return Object.keys(workload).length === 0 ? undefined : workload;
};

/** The level, or why there is none. */
export const readLevel = (specification: JsonObject, { ours }: Reading): Level | undefined => {
  const notes = nodesOf(specification.additionalNote);
  const reason = notes.find((note) => isAbout(note, 'level-not-applicable'));
  if (reason !== undefined) return { kind: 'not-applicable', reason: readMap(reason.noteLiteral) ?? {} };
  const basis = (['registered', 'declared'] as const).find((name) =>
    notes.some((note) => isAbout(note, `level-${name}`)),
  );
  const entry = ours && basis !== undefined ? nodeOf(specification.identifier) : {};
  const register = firstText(entry.schemeName);
  const level = present<Stated>({
    kind: 'stated',
    ...readNational(nodeOf(specification.nqfLevel)),
    eqf: readConcept(eqfLevels, nodeOf(specification.eqfLevel))?.code,
    cycle: readConcept(cycles, nodeOf(specification.educationLevel))?.code,
    basis,
    register: register === 'Register entry' ? undefined : register,
    entry: firstText(entry.notation),
  });
  return Object.keys(level).length === 1 ? undefined : level;
};

const readNational = (node: JsonObject): { framework?: ConceptReference; level?: string } => {
  const concept = readConcept(nqfLevels, node);
  const national = concept?.code === undefined ? undefined : nqfLevels.find(concept.code);
  if (national === undefined)
    return concept?.label === undefined ? {} : { framework: { label: concept.label } };
  return { framework: toConceptName(nqfFrameworks.id, national.framework), level: national.level };
};

/** Modes of the specification and of the activities. */
export const readModes = (specification: JsonObject, activities: readonly JsonObject[]): ConceptReference[] =>
  readConcepts(learningModes, [
    ...nodesOf(specification.mode),
    ...activities.flatMap(({ specifiedBy }) => nodesOf(nodeOf(specifiedBy).mode)),
  ]);

/** Whether it stands alone, or what it was designed to count towards. */
export const readStackability = (specification: JsonObject): Stackability | undefined => {
  const notes = nodesOf(specification.additionalNote);
  if (notes.some((note) => isAbout(note, 'stand-alone'))) return { kind: 'stand-alone' };
  const towards = nodesOf(specification.isPartOf).flatMap((target) => {
    const title = readMap(target.title);
    const receiver = readNotes(nodesOf(target.additionalNote).filter((note) => isAbout(note, 'receiver')));
    return title === undefined
      ? []
      : [
          present<{ title: typeof title; receiver?: string; url?: string }>({
            title,
            receiver: Object.values(receiver ?? {})[0],
            url: firstText(nodeOf(target.homepage).contentURL),
          }),
        ];
  });
  const stackable = towards.length > 0 || notes.some((note) => isAbout(note, 'stackable'));
  return stackable ? { kind: 'stackable', towards } : undefined;
};
