/** Why a cell can't be taken as its text says; each has a sentence. */
export type CellFlawCode =
  | 'cell-error'
  | 'cell-not-calculated'
  | 'cell-digits-lost'
  | 'cell-merged'
  | 'cells-beyond-headings';

/** A cell of a workbook that must not be read as text. */
export interface CellFlaw {
  /** Index of the cell in its row. */
  readonly column: number;
  readonly value: string;
  readonly code: CellFlawCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** A row of cells, counted as a spreadsheet does. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly flaws?: readonly CellFlaw[];
}
