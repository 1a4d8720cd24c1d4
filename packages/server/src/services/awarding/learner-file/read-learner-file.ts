import { err, ok, type Result } from '@sigillo/core/base';
import { decodeText, type TextFault } from './decode-text.ts';
import { mapHeadings, schemeOf } from './headings.ts';
import type { FileColumn, FileRow, LearnerField, LearnerFile } from './learner-row.ts';
import { readRow } from './read-row.ts';
import { hasText, splitRows, type TableFault } from './split-rows.ts';

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
    | 'file-heading-missing'
    | 'file-heading-twice'
    | 'file-key-missing'
    | 'file-too-heavy';
  readonly values: Readonly<Record<string, string | number>>;
}

/**
 * Reads a delimited list of learners. Nothing about the bytes is trusted; a
 * fault of a row stays with the row, a fault of the file refuses the file.
 */
export const readLearnerFile = (bytes: Uint8Array, terms: ReadingTerms): Result<LearnerFile, FileFault> => {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return err({ code: decoded.error, values: {} });
  const split = splitRows(decoded.value.text);
  if (!split.ok) return split;
  const [headings = [], ...rows] = split.value;
  const columns = mapHeadings(headings);
  const fault = checkHeadings(columns, terms.key);
  if (fault !== undefined) return err(fault);
  return ok({
    encoding: decoded.value.encoding,
    columns,
    rows: readRows(rows, columns, terms),
  });
};

const readRows = (
  rows: readonly (readonly string[])[],
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
  rows.forEach((cells, i) => {
    if (!hasText(cells)) return;
    const row = readRow(cells, i + 2, reading);
    if (row.state === 'faulty') {
      read.push(row);
      return;
    }
    const first = firstRowOf.get(row.learner.key);
    if (first === undefined) {
      firstRowOf.set(row.learner.key, row.row);
      read.push(row);
      return;
    }
    const fault = { column: '', value: '', code: 'duplicate-in-file', values: { first } } as const;
    read.push({ row: row.row, state: 'faulty', cells, faults: [fault] });
  });
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
