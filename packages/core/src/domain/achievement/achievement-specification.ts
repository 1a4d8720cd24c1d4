import type { LanguageMap } from '../language-map.ts';
import type { QualityAssuranceStatement } from '../quality/quality-assurance-statement.ts';

/** What can be seen or measured when an outcome is reached. */
export interface Criterion {
  readonly id: string;
  readonly statement: LanguageMap;
}

/** A skill of the ESCO classification that an outcome relates to. */
export interface SkillLink {
  readonly iri: string;
  readonly label: LanguageMap;
}

/** One thing that the learner can do afterwards, in the learner's terms. */
export interface LearningOutcome {
  readonly id: string;
  readonly statement: LanguageMap;
  readonly skills: readonly SkillLink[];
  readonly criteria: readonly Criterion[];
}

/** How results are expressed. */
export interface GradingScheme {
  readonly kind: 'pass-fail' | 'numeric' | 'letters' | 'described';
  readonly title: LanguageMap;
  /** For people: "1 (best) to 5, pass at 4". */
  readonly description?: LanguageMap;
}

/** How outcomes are assessed: element 9, and 13 where stated. */
export interface AssessmentPlan {
  readonly id: string;
  readonly title: LanguageMap;
  /** Code of the assessment-type list. */
  readonly type: string;
  /** Code of the supervision list; absent where nothing is stated. */
  readonly supervision?: string;
  /** Where the assessment happens; tells online from onsite supervision. */
  readonly setting?: 'online' | 'onsite';
  readonly gradingScheme?: GradingScheme;
  /** Ids of the outcomes that it covers. */
  readonly outcomes: readonly string[];
}

/** Element 7. ECTS only by bodies entitled to; never converted silently. */
export interface Workload {
  readonly ects?: number;
  readonly hours?: number;
  /** Clock hours behind one credit, as the country has it; shown beside the credits. */
  readonly hoursPerEcts?: number;
}

/** Element 8: a claim with a basis, or an explicit "not applicable" with a reason. */
export type LevelStatement =
  | {
      readonly kind: 'stated';
      /** Code of the national framework list; absent only for a framework outside it, then named. */
      readonly framework?: string;
      readonly frameworkName?: LanguageMap;
      readonly level: string;
      /** EQF level, reached only through the national framework. */
      readonly eqf?: string;
      readonly basis: 'registered' | 'declared';
      readonly register?: string;
      readonly entry?: string;
      /** QF-EHEA cycle. */
      readonly cycle?: 'short' | 'first' | 'second' | 'third';
    }
  | { readonly kind: 'not-applicable'; readonly reason: LanguageMap };

/** Who took part in the design, and how. */
export interface DesignParticipation {
  readonly party: 'employers' | 'workers' | 'learners' | 'peers' | 'public-services' | 'civil-society';
  readonly name: string;
  readonly contribution: LanguageMap;
  readonly date?: string;
}

/** The need that the micro-credential answers (principle 3). */
export interface NeedStatement {
  readonly kinds: readonly ('societal' | 'personal' | 'cultural' | 'labour-market')[];
  readonly statement: LanguageMap;
  readonly participation: readonly DesignParticipation[];
}

/** Element 15. Stacking is decided by whoever receives; this only says what it was designed for. */
export type Stackability =
  | { readonly kind: 'stand-alone' }
  | { readonly kind: 'stackable'; readonly towards: readonly StackingTarget[] };

/** A larger credential that this one may count towards. */
export interface StackingTarget {
  readonly title: LanguageMap;
  readonly receiver?: string;
  readonly url?: string;
}

/** Element 16. */
export interface FurtherInformation {
  readonly note?: LanguageMap;
  readonly url?: string;
}

/**
 * What one version of a micro-credential says of itself, multilingual.
 *
 * The same shape serves drafts: what is not known yet is an empty map, an empty
 * list, or absent. The Annex I rules say what is still missing.
 */
export interface AchievementSpecification {
  /** BCP 47 tags; the first is the primary language. */
  readonly languages: readonly string[];
  readonly title: LanguageMap;
  readonly description: LanguageMap;
  /** ISCED-F 2013 code. */
  readonly field?: string;
  readonly need?: NeedStatement;
  readonly outcomes: readonly LearningOutcome[];
  readonly assessments: readonly AssessmentPlan[];
  readonly workload?: Workload;
  readonly level?: LevelStatement;
  /** Codes of the learning-mode list: element 10. */
  readonly modes: readonly string[];
  /** Languages of instruction, BCP 47. */
  readonly instructionLanguages: readonly string[];
  readonly qualityAssurance: readonly QualityAssuranceStatement[];
  readonly prerequisites?: LanguageMap;
  readonly stackability?: Stackability;
  readonly furtherInformation?: FurtherInformation;
  /** Months after which a credential runs out; absent for none. */
  readonly validityMonths?: number;
  /** Next scheduled review of the content (principle 3), date. */
  readonly reviewOn?: string;
  /** Other bodies that award it jointly, beside the provider itself. */
  readonly jointAwardingBodies: readonly {
    readonly legalName: LanguageMap;
    readonly country: string;
    readonly homepage?: string;
  }[];
}

/** A draft with nothing in it yet. */
export const createEmptySpecification = (languages: readonly string[]): AchievementSpecification => ({
  languages,
  title: {},
  description: {},
  outcomes: [],
  assessments: [],
  modes: [],
  instructionLanguages: [],
  qualityAssurance: [],
  jointAwardingBodies: [],
});
