import { err, ok, type Result } from '@sigillo/core/base';
import { CsvError, parse } from 'csv-parse/sync';

/** Most rows of learners in one file. */
export const maxRows = 50_000;
/** Most columns of a list. */
export const maxColumns = 100;
const delimiters = [',', ';', '\t', '|'] as const;

/** Why a text is no table, with values for the sentence. */
export interface TableFault {
  readonly code: 'file-malformed' | 'file-too-many-rows' | 'file-too-many-columns' | 'file-no-rows';
  readonly values: Readonly<Record<string, string | number>>;
}

/** Splits delimited text into rows of cells; the delimiter is the one that the heading uses most. */
export const splitRows = (text: string): Result<readonly (readonly string[])[], TableFault> => {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const body = declared === null ? text : text.slice(declared[0].length);
  const parsed = parseCells(body, declared?.[1] ?? detectDelimiter(body));
  if (!parsed.ok) return parsed;
  const rows = parsed.value;
  if (rows.length > maxRows + 1) return err({ code: 'file-too-many-rows', values: { most: maxRows } });
  if ((rows[0]?.length ?? 0) > maxColumns) {
    return err({ code: 'file-too-many-columns', values: { most: maxColumns } });
  }
  if (!rows.slice(1).some(hasText)) return err({ code: 'file-no-rows', values: {} });
  return ok(rows);
};

/** Tells whether any cell of a row holds something. */
export const hasText = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '');

const detectDelimiter = (text: string): string => {
  const heading = (text.split(/\r\n|\n|\r/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => heading.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};

const parseCells = (text: string, delimiter: string): Result<string[][], TableFault> => {
  try {
    const rows: string[][] = parse(text, {
      delimiter,
      relax_column_count: true,
      // Two more than allowed, so that a file that is too long is told from one that just fits.
      to: maxRows + 2,
      max_record_size: 65_536,
    });
    return ok(rows);
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const record = (thrown as { records?: unknown }).records;
    return err({ code: 'file-malformed', values: { row: typeof record === 'number' ? record + 1 : 1 } });
  }
};
