import type { SheetRow } from '../workbook/index.ts';
import {
  type Checked,
  checkDate,
  checkEcts,
  checkEmail,
  checkLanguage,
  checkLine,
  checkRoute,
  checkYesOrNo,
} from './check-cells.ts';
import { exampleLearner } from './example-learner.ts';
import type {
  CellFault,
  CellFaultCode,
  FileColumn,
  FileRow,
  IdentifierScheme,
  LearnerField,
} from './learner-row.ts';

/** What a row is read with; made once a file. */
export interface RowReading {
  readonly columns: readonly FileColumn[];
  /** Index of the named key column, or −1. */
  readonly keyColumn: number;
  readonly scheme: IdentifierScheme;
  readonly ects?: number;
  readonly today: string;
  readonly ownEmails: readonly string[];
}

const shown = 40;
const shorten = (value: string): string => (value.length > shown ? `${value.slice(0, shown)}…` : value);
const schemeNames: readonly string[] = ['student-number', 'european-student-identifier', 'national'];

/** Reads the cells of one row. */
export const readRow = ({ row, cells, flaws = [] }: SheetRow, reading: RowReading): FileRow => {
  const faults: CellFault[] = [];
  const fault = (column: string, cell: string, code: CellFaultCode, values: CellFault['values'] = {}) =>
    faults.push({ column, value: shorten(cell), code, values });

  if (cells.slice(reading.columns.length).some((cell) => cell.trim() !== '')) {
    fault('', '', 'more-cells-than-headings', { headings: reading.columns.length });
  }
  const flawed = new Set<number>();
  for (const { column, value, code, values } of flaws) {
    const known = reading.columns[column];
    // What stands in a column that nobody reads does no harm.
    if (known !== undefined && known.field === undefined && column !== reading.keyColumn) continue;
    flawed.add(column);
    fault(known?.heading ?? '', value, code, values);
  }
  const columnOf = (field: LearnerField) => reading.columns.findIndex((column) => column.field === field);
  const read = <T>(field: LearnerField, check: (cell: string) => Checked<T>, most = 300): T | undefined => {
    const index = columnOf(field);
    if (flawed.has(index)) return undefined;
    const raw = cells[index] ?? '';
    const heading = reading.columns[index]?.heading ?? field;
    const line = checkLine(raw, most);
    if (!line.ok) {
      fault(heading, raw, line.code, line.values);
      return undefined;
    }
    if (line.value === '') return undefined;
    const checked = check(line.value);
    if (checked.ok) return checked.value;
    fault(heading, line.value, checked.code, checked.values);
    return undefined;
  };
  const text = (field: LearnerField, most?: number) => read(field, (value) => ({ ok: true, value }), most);

  const givenName = text('givenName');
  const familyName = text('familyName');
  const name = text('name') ?? [givenName, familyName].filter((part) => part !== undefined).join(' ');
  const email = read('email', (cell) => checkEmail(cell, reading.ownEmails), 254);
  const identifier = text('identifier');
  const scheme = read('identifierScheme', (value) =>
    schemeNames.includes(value)
      ? { ok: true, value: value as IdentifierScheme }
      : { ok: true, value: reading.scheme },
  );
  const optional = {
    givenName,
    familyName,
    nameLatin: text('nameLatin'),
    nameLanguage: read('nameLanguage', checkLanguage),
    birthDate: read('birthDate', (cell) => checkDate(cell, reading.today)),
    identifier,
    identifierScheme: identifier === undefined ? undefined : (scheme ?? reading.scheme),
    grade: text('grade', 60),
    cohort: text('cohort'),
  };
  const route = read('route', checkRoute) ?? 'course';
  const retake = read('retake', checkYesOrNo) ?? false;
  read('ects', (cell) => checkEcts(cell, reading.ects));
  const refused = (field: LearnerField) =>
    faults.some(({ column }) => column === reading.columns[columnOf(field)]?.heading);
  if (name === '' && !refused('name')) {
    fault(
      reading.columns[Math.max(columnOf('name'), columnOf('familyName'))]?.heading ?? 'name',
      '',
      'required',
    );
  }
  if (email === undefined && !refused('email')) {
    fault(reading.columns[columnOf('email')]?.heading ?? 'email', '', 'required');
  }
  const keyHeading = reading.columns[reading.keyColumn]?.heading;
  const named =
    keyHeading === undefined || flawed.has(reading.keyColumn)
      ? undefined
      : checkLine(cells[reading.keyColumn] ?? '', 300);
  if (email === exampleLearner.email) {
    fault(reading.columns[columnOf('email')]?.heading ?? 'email', email, 'example-row');
  }
  if (keyHeading !== undefined && named?.ok === true && named.value === '') fault(keyHeading, '', 'required');
  if (keyHeading !== undefined && named?.ok === false) {
    fault(keyHeading, cells[reading.keyColumn] ?? '', named.code, named.values);
  }
  if (faults.length > 0 || email === undefined) return { row, state: 'faulty', cells, faults };
  const key = (named?.ok === true ? named.value : (identifier ?? email)).toLowerCase();
  return { row, state: 'ready', learner: { name, email, route, retake, key, ...present(optional) } };
};

/** Drops what is undefined, as exact optional properties want it. */
const present = <T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };
