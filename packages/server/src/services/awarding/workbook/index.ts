/**
 * workbook: reads one sheet of an XLSX file and writes one, as rows of text. Reading trusts nothing:
 * every size is checked before and while it is unpacked. Which process it runs in, and what the rows
 * mean, is the business of `learner-file`.
 *
 * @see ECMA-376, Office Open XML; APPNOTE, .ZIP File Format Specification
 */
export * from './kind-of-file.ts';
export * from './read-workbook.ts';
export * from './sheet-row.ts';
export * from './write-workbook.ts';
