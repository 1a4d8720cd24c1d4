import type { AwardRoute } from '@sigillo/core/domain';
import type { CellFlawCode, Sheets } from '../workbook/index.ts';

/** What a column of a learner file can hold. */
export type LearnerField =
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'nameLatin'
  | 'nameLanguage'
  | 'email'
  | 'birthDate'
  | 'identifier'
  | 'identifierScheme'
  | 'grade'
  | 'ects'
  | 'route'
  | 'cohort'
  | 'retake';

/** Schemes under which a file may identify a learner. */
export type IdentifierScheme = 'student-number' | 'european-student-identifier' | 'national';

/** One learner of a file, checked and normalised. */
export interface LearnerRow {
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly nameLatin?: string;
  readonly nameLanguage?: string;
  readonly email: string;
  readonly birthDate?: string;
  readonly identifier?: string;
  readonly identifierScheme?: IdentifierScheme;
  readonly grade?: string;
  readonly route: AwardRoute;
  readonly cohort?: string;
  readonly retake: boolean;
  /** What makes the row one award: the named key column, else identifier, else e-mail; lower case, NFC. */
  readonly key: string;
}

/** What is wrong with one cell, or with the row where `column` is empty. */
export interface CellFault {
  readonly column: string;
  /** Shortened for showing. */
  readonly value: string;
  readonly code: CellFaultCode;
  readonly values: Readonly<Record<string, string | number>>;
}

export type CellFaultCode =
  | CellFlawCode
  | 'example-row'
  | 'required'
  | 'too-long'
  | 'control-character'
  | 'not-an-email'
  | 'not-a-date'
  | 'date-ambiguous'
  | 'date-impossible'
  | 'not-a-number'
  | 'ects-differs'
  | 'not-a-language'
  | 'not-a-route'
  | 'not-yes-or-no'
  | 'duplicate-in-file'
  | 'more-cells-than-headings'
  | 'awards-oneself';

/** A row as a spreadsheet counts it: in a text, the heading is row 1. */
export type FileRow =
  | { readonly row: number; readonly state: 'ready'; readonly learner: LearnerRow }
  | {
      readonly row: number;
      readonly state: 'faulty';
      readonly cells: readonly string[];
      readonly faults: readonly CellFault[];
    };

/** A heading as written, and what it is taken for. */
export interface FileColumn {
  readonly heading: string;
  readonly field?: LearnerField;
}

/** A file that could be read; some of its rows may be faulty. */
export interface LearnerFile {
  readonly encoding: string;
  /** Of a workbook; a text has no sheets. */
  readonly sheets?: Sheets;
  readonly columns: readonly FileColumn[];
  readonly rows: readonly FileRow[];
}
