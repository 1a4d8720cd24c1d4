import { Problem } from '@sigillo/core/base';
import { maxLetters, unescapeText } from './cell-values.ts';
import { hasLostDigits, type NumberKind, toNumberText } from './number-text.ts';
import type { PackageParts } from './package-parts.ts';
import { attributeOf } from './scan-xml.ts';
import type { CellFlaw, CellFlawCode, SheetRow } from './sheet-row.ts';

/** What the cells of every sheet are read with. */
export interface CellReading {
  readonly texts: readonly string[];
  readonly kinds: readonly NumberKind[];
  readonly from1904: boolean;
  /** Most rows below the heading. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

interface OpenCell {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: boolean;
}

/** A merged range, rows and columns as a sheet counts them: from 1 and from 0. */
interface Merge {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

const maxMerges = 50_000;
const lastRow = 1_048_576;
const lastColumn = 16_383;

const broken = (): never => {
  throw new Problem('rule', 'file-workbook-broken');
};

/** `AB12` → column 27, row 12. */
const readReference = (reference: string): { readonly column: number; readonly row: number } => {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference) ?? [];
  if (letters === undefined) return broken();
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 > lastColumn ? broken() : { column: column - 1, row: Number(digits) };
};

const readMerge = (range: string): Merge => {
  const [from = '', to = from] = range.split(':');
  const [first, last] = [readReference(from), readReference(to)];
  return { fromRow: first.row, toRow: last.row, fromColumn: first.column, toColumn: last.column };
};

/**
 * Reads a sheet: its first row that holds something as headings, every other that does as a row.
 * What the sheet declares of its size is not asked; what is there is counted.
 *
 * Problems: `file-too-many-rows`, `file-too-many-columns`, `file-too-heavy`, `file-workbook-broken`.
 */
export const readSheet = async (
  parts: PackageParts,
  name: string,
  reading: CellReading,
): Promise<readonly SheetRow[]> => {
  const rows: SheetRow[] = [];
  const merges: Merge[] = [];
  let letters = 0;
  let row = 0;
  let column = -1;
  let width = reading.maxColumns;
  let cells: string[] = [];
  let flaws: CellFlaw[] = [];
  let cell: OpenCell | undefined;
  let listening = false;
  let phonetic = false;

  const endCell = ({ column: at, ...read }: OpenCell): void => {
    const { value, flaw } = readCell(read, reading);
    if (value === '' && flaw === undefined) return;
    if (at >= width) {
      if (rows.length === 0) {
        throw new Problem('rule', 'file-too-many-columns', { values: { most: reading.maxColumns } });
      }
      if (!flaws.some(({ code }) => code === 'cells-beyond-headings')) {
        flaws.push({ column: width, value: '', code: 'cells-beyond-headings' });
      }
      return;
    }
    letters += value.length;
    if (letters > maxLetters) throw new Problem('rule', 'file-too-heavy');
    while (cells.length < at) cells.push('');
    cells[at] = value;
    if (flaw !== undefined) flaws.push({ column: at, value, code: flaw });
  };
  const endRow = (): void => {
    if (cells.length === 0 && flaws.length === 0) return;
    if (rows.length > reading.maxRows) {
      throw new Problem('rule', 'file-too-many-rows', { values: { most: reading.maxRows } });
    }
    if (rows.length === 0) width = cells.length;
    rows.push(flaws.length === 0 ? { row, cells } : { row, cells, flaws });
  };

  await parts.scan(name, {
    open(element, tag) {
      if (element === 'c') {
        const reference = attributeOf(tag, 'r');
        const at = reference === undefined ? column + 1 : readReference(reference).column;
        if (at <= column) broken();
        column = at;
        cell = {
          column,
          type: attributeOf(tag, 't') ?? 'n',
          style: Number(attributeOf(tag, 's') ?? 0),
          value: '',
          formula: false,
        };
      } else if (element === 'v' || element === 't') listening = cell !== undefined && !phonetic;
      else if (element === 'f' && cell !== undefined) cell.formula = true;
      else if (element === 'rPh') phonetic = true;
      else if (element === 'row') {
        const next = Number(attributeOf(tag, 'r') ?? row + 1);
        if (!(next > row && next <= lastRow)) broken();
        [row, column, cells, flaws] = [next, -1, [], []];
      } else if (element === 'mergeCell') {
        if (merges.push(readMerge(attributeOf(tag, 'ref') ?? '')) > maxMerges) {
          throw new Problem('rule', 'file-too-heavy');
        }
      }
    },
    text(piece) {
      if (listening && cell !== undefined) cell.value += piece;
    },
    close(element) {
      if (element === 'v' || element === 't') listening = false;
      else if (element === 'rPh') phonetic = false;
      else if (element === 'c' && cell !== undefined) {
        endCell(cell);
        cell = undefined;
      } else if (element === 'row') endRow();
    },
  });
  return markMerged(rows, merges);
};

/** The text of a cell, or what keeps it from being one. */
const readCell = (
  { type, style, value, formula }: Omit<OpenCell, 'column'>,
  { texts, kinds, from1904 }: CellReading,
): { readonly value: string; readonly flaw?: CellFlawCode } => {
  if (type !== 'inlineStr' && value === '') {
    return formula ? { value: '', flaw: 'cell-not-calculated' } : { value: '' };
  }
  switch (type) {
    case 's': {
      const text = texts[Number(value)];
      return text === undefined ? broken() : { value: text.trim() };
    }
    case 'str':
    case 'inlineStr':
      return { value: unescapeText(value).trim() };
    case 'b':
      return { value: value === '1' || value === 'true' ? 'yes' : 'no' };
    case 'e':
      return { value: value.trim(), flaw: 'cell-error' };
    case 'd':
      return { value: value.replace(/T00:00(:00(\.0+)?)?Z?$/, '') };
    case 'n': {
      const kind = kinds[style] ?? { kind: 'plain' };
      const text = toNumberText(value.trim(), kind, from1904);
      return hasLostDigits(value) ? { value: text, flaw: 'cell-digits-lost' } : { value: text };
    }
    default:
      return broken();
  }
};

/** Cells that a merge leaves empty below another: nobody can tell whether its value was meant for them. */
const markMerged = (rows: readonly SheetRow[], merges: readonly Merge[]): readonly SheetRow[] => {
  if (merges.length === 0) return rows;
  const headingRow = rows[0]?.row ?? 0;
  const byRow = new Map<number, number>(rows.map(({ row }, i) => [row, i]));
  const marked = [...rows];
  let steps = 0;
  for (const { fromRow, toRow, fromColumn, toColumn } of merges) {
    for (let row = Math.max(fromRow, headingRow + 1); row <= toRow; row += 1) {
      steps += 1;
      if (steps > 2 * lastRow) throw new Problem('rule', 'file-too-heavy');
      const i = byRow.get(row);
      const found = i === undefined ? undefined : marked[i];
      if (i === undefined || found === undefined) continue;
      const flaws: CellFlaw[] = [];
      for (
        let column = fromColumn;
        column <= Math.min(toColumn, (rows[0]?.cells.length ?? 0) - 1);
        column += 1
      ) {
        if (row === fromRow && column === fromColumn) continue;
        flaws.push({ column, value: '', code: 'cell-merged', values: { first: fromRow } });
      }
      marked[i] = { ...found, flaws: [...(found.flaws ?? []), ...flaws] };
    }
  }
  return marked;
};
