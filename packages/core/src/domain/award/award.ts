/** decided → issued → replaced or annulled. The register's entry comes before any credential. */
export const awardStates = ['decided', 'issued', 'replaced', 'annulled'] as const;
export type AwardState = (typeof awardStates)[number];

/** The way that led to the award. Validation of prior learning gives the same credential. */
export const awardRoutes = ['course', 'validation'] as const;
export type AwardRoute = (typeof awardRoutes)[number];

/** Who or which board decided, when, and where it is written down. */
export interface AwardDecision {
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly minute: string;
  /** Place of award (principle 9). */
  readonly place: { readonly locality?: string; readonly country: string };
}

/** A result, for the whole or for one outcome. */
export interface AssessmentResult {
  /** Absent for the whole. */
  readonly outcome?: string;
  /** As the grading scheme writes it: "1.3", "B", "Pass". */
  readonly grade: string;
  /** Supervision as it really was, where it differs from the plan. */
  readonly supervision?: string;
}
