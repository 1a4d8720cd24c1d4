/** A name as one script or language writes it. */
export interface PersonName {
  readonly full: string;
  readonly given?: string;
  readonly family?: string;
  /** BCP 47, with script where it matters: `bg-Cyrl`, `el`. */
  readonly language?: string;
}

/**
 * Element 1: name plus birth date or an identifier, so that the holder can be
 * matched to a passport or a student register. Disclosed only by choice.
 */
export interface LearnerIdentification {
  readonly name: PersonName;
  /** The same name in other scripts. */
  readonly otherNames: readonly PersonName[];
  /** ISO 8601 date; only where the awarding body chose it to identify the learner. */
  readonly birthDate?: string;
  readonly identifiers: readonly LearnerIdentifier[];
}

/** `european-student-identifier`, `student-number`, `national`, `email`, `did`. */
export interface LearnerIdentifier {
  readonly scheme: string;
  readonly value: string;
}
