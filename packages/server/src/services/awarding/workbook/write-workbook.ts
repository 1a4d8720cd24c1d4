import { writeZip } from './zip-writer.ts';

/** One column: its heading, its width in letters, and what its cells are to be. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
  /** `date`: ISO 8601 days become dates; whatever else stays text. Text is the default, so that nothing in it runs. */
  readonly kind?: 'date';
}

export type SheetCells = readonly string[];

/** Media type of an XLSX workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

/** Indexes of the cell styles below. */
const styleOf = { text: 1, date: 2, heading: 3 } as const;

const fixedParts = {
  types: `${declaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
  relations: `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  workbookRelations: `${declaration}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeRelations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${officeRelations}/styles" Target="styles.xml"/></Relationships>`,
  // 49 is the format “text”: what is typed into such a cell stays as it is typed, leading zeros and equals signs too.
  styles: `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/></cellXfs></styleSheet>`,
} as const;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML can't hold are written as `_x000D_`, and so is a text that looks like that. */
const escapeText = (text: string): string =>
  text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]/g, (letter) => {
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
    })
    .replace(/[&<>"]/g, (letter) => escapes[letter] as string);

/** Most letters of a cell; spreadsheet programs refuse a workbook with more. */
const maxCell = 32_767;

const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

/** Serial number of a day, or undefined where the text is no day after the calendar's gap of 1900. */
const toSerial = (text: string): number | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) return undefined;
  const serial = (day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
  return serial > 60 ? serial : undefined;
};

const writeCell = (reference: string, text: string, kind: keyof typeof styleOf): string => {
  const serial = kind === 'date' ? toSerial(text) : undefined;
  if (serial !== undefined) return `<c r="${reference}" s="${styleOf.date}"><v>${serial}</v></c>`;
  if (text === '') return `<c r="${reference}" s="${styleOf[kind]}"/>`;
  const written = escapeText(text.slice(0, maxCell));
  return `<c r="${reference}" s="${styleOf[kind]}" t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
};

async function* writeSheet(
  columns: readonly SheetColumn[],
  rows: Iterable<SheetCells> | AsyncIterable<SheetCells>,
): AsyncGenerator<string> {
  const widths = columns.map(
    ({ width, kind }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${styleOf[kind ?? 'text']}" customWidth="1"/>`,
  );
  yield `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  const headings = columns.map(({ heading }, i) => writeCell(`${columnName(i)}1`, heading, 'heading'));
  yield `<row r="1">${headings.join('')}</row>`;
  let row = 1;
  for await (const cells of rows) {
    row += 1;
    const written = columns.map(({ kind }, i) =>
      writeCell(`${columnName(i)}${row}`, cells[i] ?? '', kind ?? 'text'),
    );
    yield `<row r="${row}">${written.join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

/** Names of sheets may have 31 letters, and not these. */
const toSheetName = (name: string): string => name.replace(/[\\/?*[\]:']/g, ' ').slice(0, 31);

/** Writes a workbook of one sheet, while its rows come. Every cell is text or a date, never a formula. */
export const writeWorkbook = (
  sheet: string,
  columns: readonly SheetColumn[],
  rows: Iterable<SheetCells> | AsyncIterable<SheetCells>,
): AsyncGenerator<Uint8Array> =>
  writeZip([
    { name: '[Content_Types].xml', text: [fixedParts.types] },
    { name: '_rels/.rels', text: [fixedParts.relations] },
    {
      name: 'xl/workbook.xml',
      text: [
        `${declaration}<workbook xmlns="${main}" xmlns:r="${officeRelations}"><sheets><sheet name="${escapeText(toSheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
    },
    { name: 'xl/_rels/workbook.xml.rels', text: [fixedParts.workbookRelations] },
    { name: 'xl/styles.xml', text: [fixedParts.styles] },
    { name: 'xl/worksheets/sheet1.xml', text: writeSheet(columns, rows) },
  ]);
