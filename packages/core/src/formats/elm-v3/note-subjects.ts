import type { JsonObject } from '../../base/index.ts';
import { toConceptNode } from './concepts.ts';
import { textOf } from './reading/values.ts';

/**
 * What our notes are about. The European Learning Model lets a note name its
 * subject: people read the text, programs the subject. The labels are part of
 * documents, like those of any list.
 */
export const noteSubjects = {
  practice: 'Practice credential',
  'route-course': 'Awarded after a course',
  'route-validation': 'Awarded after validation of prior learning',
  'level-registered': 'Level as registered',
  'level-declared': 'Level as declared by the awarding body',
  'level-not-applicable': 'Why no level is stated',
  'stand-alone': 'Stands alone',
  stackable: 'May count towards a larger credential; whoever receives it decides',
  criterion: 'Assessment criterion',
  outcome: 'Learning outcome that was assessed',
  ungraded: 'Passed without a grade',
  receiver: 'Who may accept it',
  supplement: 'Further statements, for programs',
} as const;
export type NoteSubject = keyof typeof noteSubjects;

const scheme = 'urn:sigillo:elm-note:v1';

/** The IRI of a subject. */
export const subjectIri = (subject: NoteSubject): string => `${scheme}:${subject}`;

/** Writes the concept that says what a note is about. */
export const toSubject = (subject: NoteSubject): JsonObject =>
  toConceptNode(subjectIri(subject), scheme, { en: noteSubjects[subject] });

/** The IRI of what a note is about. */
export const subjectOf = (note: JsonObject): string | undefined => {
  const { subject } = note;
  const node = Array.isArray(subject) ? subject[0] : subject;
  return typeof node === 'object' && node !== null && !Array.isArray(node) ? textOf(node.id) : textOf(node);
};

/** Whether a note is about one of our subjects. */
export const isAbout = (note: JsonObject, subject: NoteSubject): boolean =>
  subjectOf(note) === subjectIri(subject);
