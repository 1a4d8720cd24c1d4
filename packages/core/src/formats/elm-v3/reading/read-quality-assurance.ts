import type { JsonObject } from '../../../base/index.ts';
import type { ReadQualityAssurance } from '../../../domain/index.ts';
import { accreditationTypes, qualityStandards } from '../../../vocabularies/index.ts';
import { readConcept } from '../concepts.ts';
import { subjectOf } from '../note-subjects.ts';
import type { Reading } from './read-organisation.ts';
import { firstText, listed, nodeOf, nodesOf, present, readDay, readMap } from './values.ts';

/** Whether a note is about a quality standard of our list, or one that the list lacks. */
export const isQualityNote = (note: JsonObject): boolean => {
  const subject = subjectOf(note) ?? '';
  return (
    subject.startsWith(`${qualityStandards.scheme}:`) ||
    subject.startsWith('urn:sigillo:code:quality-standard:')
  );
};

/** @see ELM 3.2, class Accreditation */
export const readAccreditation = (node: JsonObject, { ours }: Reading): ReadQualityAssurance => {
  const about = nodesOf(node.additionalNote).find(isQualityNote);
  const title = readMap(node.title);
  return present<ReadQualityAssurance>({
    standard:
      about === undefined
        ? title === undefined
          ? undefined
          : { label: title }
        : readConcept(qualityStandards, about.subject),
    type: readConcept(accreditationTypes, node.dcType),
    body: readMap(nodeOf(node.accreditingAgent).legalName),
    registerEntry:
      firstText(nodeOf(node.identifier).notation) ??
      (ours ? undefined : firstText(nodeOf(node.landingPage).contentURL)),
    report: firstText(nodeOf(node.report).contentURL),
    decidedOn: readDay(node.dateIssued),
    validUntil: readDay(node.expiryDate),
    note: readMap(node.description),
  });
};

/** What was assured without an accreditation. A text that only repeats the standard's name is no note. */
export const readQualityNote = (note: JsonObject): ReadQualityAssurance => {
  const standard = readConcept(qualityStandards, note.subject);
  const text = readMap(note.noteLiteral);
  const repeats =
    text?.en === (standard?.label?.en ?? standard?.code) && Object.keys(text ?? {}).length === 1;
  return present<ReadQualityAssurance>({ standard, note: repeats ? undefined : text });
};

/** All statements: of the micro-credential, of the awarding bodies, of the evidence, then those that are notes. */
export const readQualityAssurance = (
  credential: JsonObject,
  specification: JsonObject,
  bodies: readonly JsonObject[],
  reading: Reading,
): readonly ReadQualityAssurance[] | undefined =>
  listed([
    ...[specification, ...bodies, ...nodesOf(credential.evidence)]
      .flatMap(({ accreditation }) => nodesOf(accreditation))
      .map((node) => readAccreditation(node, reading)),
    ...nodesOf(specification.additionalNote).filter(isQualityNote).map(readQualityNote),
  ]);
