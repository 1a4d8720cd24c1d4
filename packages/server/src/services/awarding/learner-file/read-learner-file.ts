import { err, ok, Problem, type Result } from '@sigillo/core/base';
import { isContainer, readWorkbook, type SheetRow, type Sheets } from '../workbook/index.ts';
import { decodeText, type TextFault } from './decode-text.ts';
import { mapHeadings, schemeOf } from './headings.ts';
import type { FileColumn, FileRow, LearnerField, LearnerFile } from './learner-row.ts';
import { readRow } from './read-row.ts';
import { hasText, maxColumns, maxRows, splitRows, type TableFault } from './split-rows.ts';

/** What a file is read against. */
export interface ReadingTerms {
  /** Heading of the column that makes a row one award. */
  readonly key?: string;
  /** Credits of the micro-credential: a row may only repeat them. */
  readonly ects?: number;
  /** ISO 8601 date: nobody is born later. */
  readonly today: string;
  /** Addresses, in lower case, of whoever uploads: nobody awards themselves. */
  readonly ownEmails?: readonly string[];
}

/** Why a whole file is refused; each code has a sentence. */
export interface FileFault {
  readonly code:
    | TextFault
    | TableFault['code']
    | WorkbookFault
    | 'file-heading-missing'
    | 'file-heading-twice'
    | 'file-key-missing'
    | 'file-too-heavy';
  readonly values: Readonly<Record<string, string | number>>;
}

type WorkbookFault =
  | 'file-is-spreadsheet'
  | 'file-is-locked'
  | 'file-has-macros'
  | 'file-is-archive'
  | 'file-workbook-broken';

/** What a file holds before anybody asks what it means: headings first. */
interface Table {
  readonly encoding: string;
  readonly sheets?: Sheets;
  readonly rows: readonly SheetRow[];
}

const readText = (bytes: Uint8Array): Result<Table, FileFault> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return err({ code: decoded.error, values: {} });
  const split = splitRows(decoded.value.text);
  if (!split.ok) return split;
  const rows = split.value.map((cells, i) => ({ row: i + 1, cells }));
  return ok({ encoding: decoded.value.encoding, rows });
};

const readSheets = async (bytes: Uint8Array): Promise<Result<Table, FileFault>> => {
  try {
    const workbook = await readWorkbook(bytes, { rows: maxRows, columns: maxColumns });
    if (workbook.rows.length < 2) return err({ code: 'file-no-rows', values: {} });
    return ok({ encoding: 'utf-8', ...workbook });
  } catch (refusal) {
    if (!(refusal instanceof Problem)) throw refusal;
    return err({ code: refusal.code as FileFault['code'], values: refusal.values });
  }
};

/**
 * Reads a list of learners: delimited text, or a sheet of a workbook, whatever the file is called. Nothing
 * about the bytes is trusted; a fault of a row stays with the row, a fault of the file refuses the file.
 */
export const readLearnerFile = async (
  bytes: Uint8Array,
  terms: ReadingTerms,
): Promise<Result<LearnerFile, FileFault>> => {
  const table = isContainer(bytes) ? await readSheets(bytes) : readText(bytes);
  if (!table.ok) return table;
  const { encoding, sheets } = table.value;
  const [headings, ...rows] = table.value.rows;
  const columns = mapHeadings(headings?.cells ?? []);
  const fault = checkHeadings(columns, terms.key);
  if (fault !== undefined) return err(fault);
  return ok({
    encoding,
    ...(sheets === undefined ? {} : { sheets }),
    columns,
    rows: readRows(rows, columns, terms),
  });
};

const readRows = (
  rows: readonly SheetRow[],
  columns: readonly FileColumn[],
  terms: ReadingTerms,
): readonly FileRow[] => {
  const reading = {
    columns,
    keyColumn: columns.findIndex(({ heading }) => terms.key !== undefined && heading === terms.key.trim()),
    scheme: schemeOf(columns.find(({ field }) => field === 'identifier')?.heading ?? ''),
    ...(terms.ects === undefined ? {} : { ects: terms.ects }),
    today: terms.today,
    ownEmails: terms.ownEmails ?? [],
  };
  const firstRowOf = new Map<string, number>();
  const read: FileRow[] = [];
  for (const found of rows) {
    const { cells } = found;
    if (!hasText(cells)) continue;
    const row = readRow(found, reading);
    if (row.state === 'faulty') {
      read.push(row);
      continue;
    }
    const first = firstRowOf.get(row.learner.key);
    if (first === undefined) {
      firstRowOf.set(row.learner.key, row.row);
      read.push(row);
      continue;
    }
    const fault = { column: '', value: '', code: 'duplicate-in-file', values: { first } } as const;
    read.push({ row: row.row, state: 'faulty', cells, faults: [fault] });
  }
  return read;
};

const checkHeadings = (columns: readonly FileColumn[], key: string | undefined): FileFault | undefined => {
  const headingsOf = (field: LearnerField) => columns.filter((column) => column.field === field);
  for (const { field } of columns) {
    const twice = field === undefined ? [] : headingsOf(field);
    const [first, second] = twice;
    if (first !== undefined && second !== undefined) {
      return { code: 'file-heading-twice', values: { first: first.heading, second: second.heading } };
    }
  }
  const named =
    headingsOf('name').length > 0 ||
    (headingsOf('givenName').length > 0 && headingsOf('familyName').length > 0);
  const found = columns
    .map(({ heading }) => heading)
    .join(', ')
    .slice(0, 300);
  if (!named) return { code: 'file-heading-missing', values: { heading: 'name', found } };
  if (headingsOf('email').length === 0) {
    return { code: 'file-heading-missing', values: { heading: 'email', found } };
  }
  if (key !== undefined && !columns.some(({ heading }) => heading === key.trim())) {
    return { code: 'file-key-missing', values: { heading: key, found } };
  }
  return undefined;
};
