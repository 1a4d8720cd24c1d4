import { Problem } from '@sigillo/core/base';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readWorkbook, type SheetRow, writeWorkbook } from './index.ts';
import { packZip, partsOf, textCell, textRows, type WorkbookTexts, workbookOf } from './testing/index.ts';

const most = { rows: 1000, columns: 20 };
const collect = async (pieces: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
};
const rowsOf = async (texts: WorkbookTexts): Promise<readonly SheetRow[]> =>
  (await readWorkbook(workbookOf(texts), most)).rows;
const refusalOf = (bytes: Uint8Array): Promise<string> =>
  readWorkbook(bytes, most).then(
    () => 'read',
    (refusal) => (refusal instanceof Problem ? refusal.code : String(refusal)),
  );

describe('cells', () => {
  const one = async (cell: string, texts: WorkbookTexts = {}) => {
    const [, row] = await rowsOf({ ...texts, rows: `<row>${textCell('a')}</row><row>${cell}</row>` });
    return row?.flaws?.[0]?.code ?? row?.cells[0];
  };
  it.each<[string, string, string | undefined, WorkbookTexts?]>([
    ['a shared text', '<c t="s"><v>1</v></c>', 'Ada', { shared: ['<t>x</t>', '<t>Ada</t>'] }],
    [
      'a shared text in pieces, without how it is pronounced',
      '<c t="s"><v>0</v></c>',
      'Ada Byron',
      { shared: ['<r><t>Ada </t></r><r><t>Byron</t></r><rPh><t>eɪdə</t></rPh>'] },
    ],
    ['spaces at its ends, unbreakable too', textCell('\u00a0 Ada \u00a0'), 'Ada'],
    ['a number written as text', textCell('00042'), '00042'],
    ['a whole number', '<c><v>42</v></c>', '42'],
    ['a whole number that a program wrote as 42.0', '<c><v>42.0</v></c>', '42'],
    ['a fraction', '<c><v>1.5</v></c>', '1.5'],
    ['a fraction as it is stored', '<c><v>1.1000000000000001</v></c>', '1.1'],
    ['an exponent', '<c><v>2.201734E6</v></c>', '2201734'],
    ['leading zeros by format', '<c s="1"><v>42</v></c>', '00042', { formats: ['00000'] }],
    ['percent', '<c s="1"><v>0.85</v></c>', '85%', { formats: [9] }],
    ['a date by a known format', '<c s="1"><v>35908</v></c>', '1998-04-23', { formats: [14] }],
    ['a date by its own format', '<c s="1"><v>35908</v></c>', '1998-04-23', { formats: ['dd\\.mm\\.yyyy'] }],
    [
      'a date counted from 1904',
      '<c s="1"><v>34446</v></c>',
      '1998-04-23',
      { formats: [14], workbookProperties: '<workbookPr date1904="1"/>' },
    ],
    ['a date with a time', '<c s="1"><v>35908.5</v></c>', '1998-04-23 12:00', { formats: [22] }],
    ['the day before the gap of 1900', '<c s="1"><v>59</v></c>', '1900-02-28', { formats: [14] }],
    ['the day that never was', '<c s="1"><v>60</v></c>', '1900-02-29', { formats: [14] }],
    ['the day after it', '<c s="1"><v>61</v></c>', '1900-03-01', { formats: [14] }],
    ['a strict date', '<c t="d"><v>1998-04-23T00:00:00</v></c>', '1998-04-23'],
    ['a format that only names a colour', '<c s="1"><v>5</v></c>', '5', { formats: ['[Red]0.0'] }],
    ['a format with letters in quotes', '<c s="1"><v>5</v></c>', '5', { formats: ['0 "days"'] }],
    ['yes', '<c t="b"><v>1</v></c>', 'yes'],
    ['no', '<c t="b"><v>0</v></c>', 'no'],
    ['a formula’s text', '<c t="str"><f>A1</f><v>Ada</v></c>', 'Ada'],
    ['a formula’s number', '<c><f>1+1</f><v>2</v></c>', '2'],
    ['a formula without result', '<c><f>1+1</f></c>', 'cell-not-calculated'],
    ['an error', '<c t="e"><v>#N/A</v></c>', 'cell-error'],
    ['more digits than a number keeps', '<c><v>1234567890123456</v></c>', 'cell-digits-lost'],
    ['an escaped line end', textCell('Ada_x000D_\nByron'), 'Ada\r\nByron'],
    ['character references', '<c t="inlineStr"><is><t>&#x410;&#1076;&amp;</t></is></c>', 'Ад&'],
    ['CDATA', '<c t="inlineStr"><is><t><![CDATA[<Ada>]]></t></is></c>', '<Ada>'],
    ['no value', '<c s="1"/>', undefined, { formats: [14] }],
  ])('%s', async (_, cell, expected, texts) => expect(await one(cell, texts)).toBe(expected));
});

describe('sheets', () => {
  it('counts rows as the sheet does, skips empty ones and puts cells where they say', async () => {
    const rows = await rowsOf({
      rows: `<row r="3"><c r="B3" t="str"><v>a</v></c><c r="D3" t="str"><v>b</v></c></row><row r="5"/><row r="9"><c r="D9"><v>1</v></c></row>`,
    });
    expect(rows).toEqual([
      { row: 3, cells: ['', 'a', '', 'b'] },
      { row: 9, cells: ['', '', '', '1'] },
    ]);
  });
  it('reads the first sheet that holds something and names the others that do', async () => {
    const others = { Empty: '<row r="1"><c r="A1" s="1"/></row>', More: textRows([['x']]) };
    const { sheets } = await readWorkbook(workbookOf({ rows: textRows([['a'], ['b']]), others }), most);
    expect(sheets).toEqual({ read: 'Learners', others: ['More'] });
    const second = await readWorkbook(workbookOf({ others }), most);
    expect(second.sheets).toEqual({ read: 'More', others: [] });
    const hidden = workbookOf({ rows: textRows([['a']]), sheetState: 'hidden', others });
    expect((await readWorkbook(hidden, most)).sheets.read).toBe('More');
  });
  it('names what is beyond the last heading, once a row', async () => {
    const rows = await rowsOf({ rows: textRows([['a'], ['1', '2', '3'], ['1']]) });
    expect(rows[1]).toMatchObject({ cells: ['1'], flaws: [{ column: 1, code: 'cells-beyond-headings' }] });
    expect(rows[2]?.flaws).toBeUndefined();
  });
  it('names the rows that a merge left empty, but not headings above them', async () => {
    const rows = await rowsOf({
      rows: '<row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>7</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>',
      after: '<mergeCells><mergeCell ref="B2:B3"/><mergeCell ref="C1:D1"/></mergeCells>',
    });
    expect(rows.map(({ flaws }) => flaws)).toEqual([
      undefined,
      [],
      [{ column: 1, value: '', code: 'cell-merged', values: { first: 2 } }],
    ]);
  });
});

describe('what is refused', () => {
  const xml = (sheet: string) => workbookOf({ sheet });
  const deep = `<worksheet>${'<a>'.repeat(70)}${'</a>'.repeat(70)}</worksheet>`;
  const entity =
    '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>';
  const ole = (stream: string) =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.from(stream, 'utf16le'),
    ]);
  const parts = partsOf({ rows: textRows([['a'], ['b']]) });
  const changed = (change: object) =>
    packZip(parts.map((part) => (part.name.endsWith('sheet0.xml') ? { ...part, ...change } : part)));
  const long = '<row r="1"><c r="A1" t="str"><v>a</v></c></row>';
  it.each<[string, Uint8Array, string]>([
    ['nothing but headings in XLS', ole('Workbook'), 'file-is-spreadsheet'],
    ['a workbook with a password', ole('EncryptedPackage'), 'file-is-locked'],
    [
      'an OpenDocument spreadsheet',
      packZip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
        { name: 'content.xml', content: '<a/>' },
      ]),
      'file-is-spreadsheet',
    ],
    [
      'a binary workbook',
      packZip([...parts, { name: 'xl/workbook.bin', content: 'x' }]),
      'file-is-spreadsheet',
    ],
    [
      'macros by their type',
      workbookOf({ mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      'file-has-macros',
    ],
    [
      'macros by their part',
      workbookOf({ further: [{ name: 'xl/vbaProject.bin', content: 'x' }] }),
      'file-has-macros',
    ],
    ['an archive', packZip([{ name: 'learners.csv', content: 'name,email' }]), 'file-is-archive'],
    [
      'a text document',
      workbookOf({
        mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      }),
      'file-is-archive',
    ],
    ['an empty archive', packZip([]), 'file-is-archive'],
    ['an entry with a password', changed({ flags: 1 }), 'file-is-locked'],
    ['half a file', workbookOf({}).subarray(0, 700), 'file-workbook-broken'],
    ['a sheet that is not there', packZip(parts.slice(0, -1)), 'file-workbook-broken'],
    [
      'another name in the local header',
      changed({ localName: 'xl/worksheets/sheetX.xml' }),
      'file-workbook-broken',
    ],
    [
      'two entries of one name',
      packZip([...parts, { name: 'XL/workbook.xml', content: 'x' }]),
      'file-workbook-broken',
    ],
    [
      'entries that overlap',
      packZip([
        ...parts,
        { name: 'a', content: 'x'.repeat(99) },
        { name: 'a', content: 'x'.repeat(99), overlaps: true },
      ]),
      'file-workbook-broken',
    ],
    ['more bytes than declared', changed({ declaredSize: 9 }), 'file-workbook-broken'],
    ['fewer bytes than declared', changed({ declaredSize: 99_999 }), 'file-workbook-broken'],
    ['another checksum', changed({ checksum: 1 }), 'file-workbook-broken'],
    ['bytes that are not deflated', changed({ deflated: Buffer.from('nonsense') }), 'file-workbook-broken'],
    [
      'too many entries',
      packZip([
        ...parts,
        ...Array.from({ length: 2001 }, (_, i) => ({ name: `x${i}`, content: '', stored: true })),
      ]),
      'file-too-heavy',
    ],
    ['too large by its own word', changed({ declaredSize: 200_000_000 }), 'file-too-heavy'],
    ['a document type', xml(entity), 'file-workbook-broken'],
    ['an unknown entity', xml('<worksheet>&nbsp;</worksheet>'), 'file-workbook-broken'],
    ['nesting without end', xml(deep), 'file-workbook-broken'],
    ['tags that don’t match', xml('<worksheet><sheetData></worksheet>'), 'file-workbook-broken'],
    ['an end that is missing', xml('<worksheet>'), 'file-workbook-broken'],
    ['two roots', xml('<worksheet/><worksheet/>'), 'file-workbook-broken'],
    ['another encoding', xml('<?xml version="1.0" encoding="UTF-16"?><worksheet/>'), 'file-workbook-broken'],
    [
      'a text that doesn’t exist',
      workbookOf({ rows: '<row><c t="s"><v>7</v></c></row>' }),
      'file-workbook-broken',
    ],
    [
      'rows in no order',
      workbookOf({ rows: `${long.replaceAll('1"', '5"')}${long}` }),
      'file-workbook-broken',
    ],
    ['row 1,048,577', workbookOf({ rows: '<row r="1048577"><c><v>1</v></c></row>' }), 'file-workbook-broken'],
    [
      'a column after XFD',
      workbookOf({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }),
      'file-workbook-broken',
    ],
    ['too many columns', workbookOf({ rows: textRows([Array(21).fill('a')]) }), 'file-too-many-columns'],
    [
      'a heading in the last column',
      workbookOf({ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }),
      'file-too-many-columns',
    ],
    ['too many rows', workbookOf({ rows: textRows(Array(1002).fill(['a'])) }), 'file-too-many-rows'],
    ['nothing', workbookOf({}), 'file-empty'],
    [
      'merged cells over a million rows, again and again',
      workbookOf({
        rows: textRows([['a'], ['b']]),
        after: `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(3)}</mergeCells>`,
      }),
      'file-too-heavy',
    ],
  ])('%s', async (_, bytes, code) => expect(await refusalOf(bytes)).toBe(code));

  it('what every single changed byte makes of a workbook is a reading or a refusal, never a fault', async () => {
    const bytes = workbookOf({ rows: textRows([['name'], ['Ada']]), shared: ['<t>x</t>'], formats: [14] });
    const outcomes = new Set<string>();
    for (let at = 0; at < bytes.length; at += 1) {
      const mutant = Buffer.from(bytes);
      mutant[at] = (mutant[at] as number) ^ (1 << (at % 8));
      outcomes.add(await refusalOf(mutant));
    }
    expect([...outcomes].filter((code) => code !== 'read' && !code.startsWith('file-'))).toEqual([]);
  });
});

describe('other programs', () => {
  it('reads what another library writes', async () => {
    const bytes = await writeExcelFile([
      [{ value: 'Name' }, { value: 'Born' }, { value: 'Credits' }, { value: 'Retake' }],
      [
        { value: 'Αδα & Β<ύ>ρων' },
        { value: new Date(Date.UTC(1998, 3, 23)), type: Date, format: 'dd/mm/yyyy' },
        { value: 1.5 },
        { value: true },
      ],
    ]).toBuffer();
    const { rows } = await readWorkbook(bytes, most);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['Name', 'Born', 'Credits', 'Retake'],
      ['Αδα & Β<ύ>ρων', '1998-04-23', '1.5', 'yes'],
    ]);
  });

  it('writes what another library and we read alike: text as text, dates as dates, nothing as a formula', async () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(A1)', '007', ' a\r\nb ', 'x_x000D_', '<&">', 'Ünï\u0007', ''];
    const bytes = await collect(
      writeWorkbook(
        'Names: [all]',
        [
          { heading: 'text', width: 10 },
          { heading: 'day', width: 10, kind: 'date' },
        ],
        texts.map((text) => [text, '1998-04-23']),
      ),
    );
    const ours = await readWorkbook(bytes, most);
    expect(ours.sheets.read).toBe('Names   all ');
    expect(ours.rows.slice(1).map(({ cells }) => cells)).toEqual(
      texts.map((text) => [text.trim(), '1998-04-23']),
    );
    const [sheet] = await readExcelFile(bytes);
    const theirs = sheet?.data.slice(1) ?? [];
    expect(theirs.map(([, day]) => day)).toEqual(texts.map(() => new Date(Date.UTC(1998, 3, 23))));
    expect(theirs.slice(0, 5).map(([text]) => text)).toEqual(texts.slice(0, 5));
  });

  it('leaves a day that no calendar of workbooks has as text', async () => {
    const days = ['1997-02-30', '1850-01-01', 'spring', '3.4.1998'];
    const bytes = await collect(
      writeWorkbook(
        'a',
        [{ heading: 'day', width: 10, kind: 'date' }],
        days.map((day) => [day]),
      ),
    );
    const { rows } = await readWorkbook(bytes, most);
    expect(rows.slice(1).map(({ cells }) => cells[0])).toEqual(days);
  });

  it('fails when its rows fail', async () => {
    const rows = (function* (): Generator<readonly string[]> {
      yield ['a'];
      throw new Error('the database is gone');
    })();
    await expect(collect(writeWorkbook('a', [{ heading: 'a', width: 9 }], rows))).rejects.toThrow('gone');
  });
});
