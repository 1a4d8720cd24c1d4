import type { JsonObject } from '../../../base/index.ts';
import type { CredentialElements } from '../../../domain/index.ts';
import { assessmentTypes, learningModes, supervisionTypes } from '../../../vocabularies/index.ts';
import { readConcept } from '../concepts.ts';
import { isAbout } from '../note-subjects.ts';
import { nodeOf, nodesOf, present, readMap, readNotes } from './values.ts';

type Item<K extends 'assessment' | 'supervision' | 'grade'> = NonNullable<CredentialElements[K]>[number];

/** Kinds of assessment: of the specification, else of the assessments themselves. */
export const readAssessments = (
  specification: JsonObject,
  assessments: readonly JsonObject[],
): Item<'assessment'>[] => {
  const planned = nodesOf(specification.provenBy);
  const nodes: readonly JsonObject[] =
    planned.length > 0
      ? planned
      : assessments.map(({ title = {}, specifiedBy }) => ({ title, ...nodeOf(specifiedBy) }));
  return distinct(
    nodes.flatMap((node) => {
      const type = readConcept(assessmentTypes, nodeOf(node.dcType));
      return type === undefined ? [] : [present<Item<'assessment'>>({ type, title: readMap(node.title) })];
    }),
    planned.length > 0,
  );
};

/** How assessments were supervised and where, each way once. */
export const readSupervision = (assessments: readonly JsonObject[]): Item<'supervision'>[] =>
  distinct(
    assessments.flatMap((node) => {
      const type = readConcept(supervisionTypes, nodeOf(node.idVerification));
      const modes = nodesOf(nodeOf(node.specifiedBy).mode).map(
        (mode) => readConcept(learningModes, mode)?.code,
      );
      const setting = modes.includes('online')
        ? 'online'
        : modes.includes('presential')
          ? 'onsite'
          : undefined;
      return type === undefined ? [] : [present<Item<'supervision'>>({ type, setting })];
    }),
  );

/** Grades, but for those that only say that there was none. */
export const readGrades = (assessments: readonly JsonObject[]): Item<'grade'>[] =>
  assessments.flatMap((node) => {
    const note = nodeOf(node.grade);
    const grade = Object.values(readMap(note.noteLiteral) ?? {})[0];
    if (grade === undefined || isAbout(note, 'ungraded')) return [];
    const scheme = nodeOf(nodeOf(node.specifiedBy).gradingScheme);
    return [
      present<Item<'grade'>>({
        grade,
        outcome: readNotes(nodesOf(node.additionalNote).filter((about) => isAbout(about, 'outcome'))),
        scheme: readMap(scheme.title),
        schemeDescription: readMap(scheme.description),
      }),
    ];
  });

const distinct = <T>(items: readonly T[], keepAll = false): T[] =>
  keepAll ? [...items] : [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
