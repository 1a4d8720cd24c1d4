import { type PackedFile, packZip } from './pack-zip.ts';

/** What a workbook written by hand is to hold; XML of its parts, or pieces of it. */
export interface WorkbookTexts {
  /** Rows of the first sheet: what stands inside `sheetData`. */
  readonly rows?: string;
  /** The whole of the first sheet, instead. */
  readonly sheet?: string;
  /** What follows the rows: merged cells. */
  readonly after?: string;
  /** Texts that cells share, each inside `si`. */
  readonly shared?: readonly string[];
  readonly sharedPart?: string;
  /** Format codes of the styles 1, 2 … */
  readonly formats?: readonly (string | number)[];
  readonly workbookProperties?: string;
  /** Further sheets by name. */
  readonly others?: Readonly<Record<string, string>>;
  readonly sheetState?: string;
  readonly mainType?: string;
  readonly further?: readonly PackedFile[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetOf = (rows: string, after = '') =>
  `<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData>${after}</worksheet>`;

/** The files of a workbook, for tests that change one of them. */
export const partsOf = (texts: WorkbookTexts): PackedFile[] => {
  const others = Object.entries(texts.others ?? {});
  const formats = texts.formats ?? [];
  const codes = formats.map((code, i) =>
    typeof code === 'number'
      ? ''
      : `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const styles = formats.map((code, i) => `<xf numFmtId="${typeof code === 'number' ? code : 164 + i}"/>`);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types><Override PartName="/xl/workbook.xml" ContentType="${
        texts.mainType ?? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'
      }"/></Types>`,
    },
    {
      name: '_rels/.rels',
      content: `<Relationships>${relation('r', 'officeDocument', '/xl/workbook.xml')}</Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${office}">${texts.workbookProperties ?? ''}<sheets><sheet name="Learners" sheetId="1"${
        texts.sheetState === undefined ? '' : ` state="${texts.sheetState}"`
      } r:id="s0"/>${others.map(([name], i) => `<sheet name="${name}" sheetId="${i + 2}" r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships>${relation('s0', 'worksheet', 'worksheets/sheet0.xml')}${others
        .map((_, i) => relation(`s${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`))
        .join(
          '',
        )}${relation('t', 'sharedStrings', 'sharedStrings.xml')}${relation('y', 'styles', 'styles.xml')}</Relationships>`,
    },
    {
      name: 'xl/sharedStrings.xml',
      content:
        texts.sharedPart ??
        `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="${main}">${(texts.shared ?? []).map((text) => `<si>${text}</si>`).join('')}</sst>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><numFmts>${codes.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    },
    { name: 'xl/worksheets/sheet0.xml', content: texts.sheet ?? sheetOf(texts.rows ?? '', texts.after) },
    ...others.map(([, rows], i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: sheetOf(rows) })),
    ...(texts.further ?? []),
  ];
};

/** A workbook written by hand. */
export const workbookOf = (texts: WorkbookTexts): Buffer => packZip(partsOf(texts));

const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A cell that holds text. */
export const textCell = (text: string): string => `<c t="inlineStr"><is><t>${escapeText(text)}</t></is></c>`;

/** Rows of texts, for `rows`. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `<row>${cells.map(textCell).join('')}</row>`).join('');
