import { describe, expect, it } from 'vitest';
import { countRows, headingsOf, isWorkbook } from './headings.ts';

describe('headingsOf', () => {
  it.each([
    ['pasted from a spreadsheet', 'Name\tE-mail\tGrade\nAna\ta@example.org\t1', ['Name', 'E-mail', 'Grade']],
    ['semicolons', 'Vorname;Nachname;E-Mail', ['Vorname', 'Nachname', 'E-Mail']],
    ['quotes', '"Name, full",Email', ['"Name', 'full"', 'Email']],
    ['quoted cells', '"Name";"Email"', ['Name', 'Email']],
    ['a byte order mark', '\uFEFFName,Email', ['Name', 'Email']],
    ['a declared delimiter', 'sep=;\r\nName;Email', ['Name', 'Email']],
    ['the same heading twice', 'Name,Name,Email', ['Name', 'Email']],
    ['nothing', '', []],
  ])('%s', (_, text, headings) => expect(headingsOf(text)).toEqual(headings));
});

describe('isWorkbook', () => {
  it.each([
    ['a packed file', 'PK\u0003\u0004\u0014', true],
    ['a list of initials', 'PK,Name,Email', false],
    ['nothing', '', false],
  ])('%s', (_, head, expected) => expect(isWorkbook(head)).toBe(expected));
});

describe('countRows', () => {
  it.each([
    ['headings alone', 'Name\tEmail', 0],
    ['blank lines don’t count', 'Name\nAna\n\n  \nBo\n', 2],
    ['nothing', '', 0],
  ])('%s', (_, text, rows) => expect(countRows(text)).toBe(rows));
});
