import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packZip, partsOf, textRows, type WorkbookTexts, workbookOf } from '../workbook/testing/index.ts';
import {
  exampleLearner,
  type FileFault,
  type LearnerFile,
  readApart,
  readLearnerFile,
  runReader,
} from './index.ts';

const terms = { today: '2026-11-22', ects: 3, ownEmails: ['officer@example.org'] };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
/** Encodes in a Windows code page by asking the decoder about every byte. */
const codePage = (encoding: string, text: string): Uint8Array => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  const letters = [...new TextDecoder(encoding).decode(bytes)];
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
};
const read = async (bytes: Uint8Array, extra: object = {}): Promise<LearnerFile> => {
  const file = await readLearnerFile(bytes, { ...terms, ...extra });
  if (!file.ok) throw new Error(file.error.code);
  return file.value;
};
const names = (file: LearnerFile) =>
  file.rows.map((row) => (row.state === 'ready' ? row.learner.name : row.faults));

describe('how a file is written', () => {
  const cyrillic = 'име;имейл\nИвана Петрова;ivana@example.org\nГеорги Стоянов;georgi@example.org\n';
  const western = 'Name;E-Mail\nJürgen Groß;j@example.org\nZoë Dvořak;z@example.org\n';
  it.each([
    ['UTF-8', utf8('name,email\nAda Byron,ada@example.org\n'), 'utf-8', ['Ada Byron']],
    ['UTF-8 with a byte order mark', utf8('\ufeffname,email\nAda,ada@example.org'), 'utf-8', ['Ada']],
    ['semicolons and old line ends', utf8('Name;E-Mail\rAda;ada@example.org\r'), 'utf-8', ['Ada']],
    ['tabs', utf8('name\temail\nAda\tada@example.org\n'), 'utf-8', ['Ada']],
    ['a sep= line', utf8('sep=|\nname|email\nAda|ada@example.org\n'), 'utf-8', ['Ada']],
    ['UTF-16', utf16(cyrillic), 'utf-16le', ['Ивана Петрова', 'Георги Стоянов']],
    ['UTF-16 without mark', utf16(western).subarray(2), 'utf-16le', ['Jürgen Groß', 'Zoë Dvořak']],
    ['Windows-1251', codePage('windows-1251', cyrillic), 'windows-1251', ['Ивана Петрова', 'Георги Стоянов']],
    [
      'Windows-1252',
      codePage('windows-1252', western.replace('ř', 'r')),
      'windows-1252',
      ['Jürgen Groß', 'Zoë Dvorak'],
    ],
    ['given and family name', utf8('Vorname,Nachname,Mail\nAda,Byron,a@example.org'), 'utf-8', ['Ada Byron']],
    [
      'Bulgarian given name beside a family name',
      utf8('Име,Фамилия,Имейл\nАда,Байрон,a@example.org'),
      'utf-8',
      ['Ада Байрон'],
    ],
    [
      'a line break in quotes',
      utf8('name,email,grade\n"Ada\nByron",a@example.org,1'),
      'utf-8',
      ['Ada Byron'],
    ],
  ])('%s', async (_, bytes, encoding, expected) => {
    const file = await read(bytes);
    expect(file.encoding).toBe(encoding);
    expect(names(file)).toEqual(expected);
  });

  it.each<[string, Uint8Array, FileFault['code'], object?]>([
    ['nothing', utf8(''), 'file-empty'],
    ['blank lines', utf8('\n \n'), 'file-empty'],
    ['half a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-workbook-broken'],
    ['a workbook of headings', workbookOf({ rows: textRows([['name', 'email']]) }), 'file-no-rows'],
    [
      'a workbook with one row too many',
      workbookOf({
        rows: textRows([
          ['name', 'email'],
          ...Array.from({ length: 50_001 }, (_, i) => [`a${i}`, `a${i}@example.org`]),
        ]),
      }),
      'file-too-many-rows',
    ],
    [
      'a workbook without e-mail column',
      workbookOf({ rows: textRows([['name'], ['Ada']]) }),
      'file-heading-missing',
    ],
    ['NUL bytes', utf8('name,email\nA\0da,a@example.org'), 'file-not-text'],
    [
      'an unknown code page',
      codePage('windows-1250', 'name,email\nMichał,m@example.org'),
      'file-encoding-unknown',
    ],
    ['an open quote', utf8('name,email\n"Ada,a@example.org\n'), 'file-malformed'],
    ['headings only', utf8('name,email\n,\n'), 'file-no-rows'],
    ['no e-mail column', utf8('name,grade\nAda,1\n'), 'file-heading-missing'],
    ['no name column', utf8('email,grade\na@example.org,1\n'), 'file-heading-missing'],
    [
      'two e-mail columns',
      utf8('name,email,E-Mail\nAda,a@example.org,b@example.org\n'),
      'file-heading-twice',
    ],
    ['a key that is not there', utf8('name,email\nAda,a@example.org\n'), 'file-key-missing', { key: 'No' }],
    ['one row too many', utf8(`name,email\n${'a,a@example.org\n'.repeat(50_001)}`), 'file-too-many-rows'],
  ])('refuses %s', async (_, bytes, code, extra) => {
    const file = await readLearnerFile(bytes, { ...terms, ...extra });
    expect(file.ok ? 'read' : file.error.code).toBe(code);
  });
});

describe('rows', () => {
  const row = async (heading: string, cell: string) => {
    const [only] = (await read(utf8(`name;email;${heading}\nAda;ada@example.org;${cell}\n`))).rows;
    return only?.state === 'ready' ? 'ready' : only?.faults.map(({ code }) => code).join();
  };
  it.each([
    ['a date as ISO writes it', 'birth date', '1998-04-23', 'ready'],
    ['a date as most of Europe writes it', 'Geburtsdatum', '23.4.1998', 'ready'],
    ['a date with slashes', 'birth date', '03/04/1998', 'date-ambiguous'],
    ['31 February', 'birth date', '1998-02-31', 'date-impossible'],
    ['a birth tomorrow', 'birth date', '2026-11-23', 'date-impossible'],
    ['a word for a date', 'birth date', 'spring', 'not-a-date'],
    ['the credits of the offer', 'ECTS', '3,0', 'ready'],
    ['no credits', 'ECTS', '', 'ready'],
    ['other credits', 'ECTS', '5', 'ects-differs'],
    ['a letter for a digit', 'ECTS', '3,5O', 'not-a-number'],
    ['validation', 'route', 'Validation', 'ready'],
    ['an unknown route', 'route', 'luck', 'not-a-route'],
    ['a retake', 'retake', 'да', 'ready'],
    ['a doubtful retake', 'retake', 'perhaps', 'not-yes-or-no'],
    ['a long grade', 'grade', 'x'.repeat(61), 'too-long'],
    ['a text direction override', 'grade', '\u202e1', 'control-character'],
    ['one cell more than headings', 'grade', '1;2', 'more-cells-than-headings'],
  ])('%s', async (_, heading, cell, expected) => expect(await row(heading, cell)).toBe(expected));

  it('names what is missing, counts as a spreadsheet does and keeps the cells', async () => {
    const file = await read(utf8('name,email\nAda,ada@example.org\n\n,not an address\n'));
    expect(file.rows[1]).toMatchObject({ row: 4, state: 'faulty', cells: ['', 'not an address'] });
    const faulty = file.rows[1];
    expect(faulty?.state === 'faulty' && faulty.faults.map(({ column, code }) => [column, code])).toEqual([
      ['email', 'not-an-email'],
      ['name', 'required'],
    ]);
  });

  it('refuses whoever uploads as a learner', async () => {
    const [only] = (await read(utf8('name,email\nMe,Officer@example.org\n'))).rows;
    expect(only?.state === 'faulty' && only.faults[0]?.code).toBe('awards-oneself');
  });

  it('suggests the number that was probably meant', async () => {
    const [only] = (await read(utf8('name;email;ECTS\nAda;ada@example.org;3,5O\n'))).rows;
    expect(only?.state === 'faulty' && only.faults[0]?.values).toEqual({ suggestion: '3.5', preset: 3 });
  });

  it.each([
    ['the named column', { key: 'exam' }, 'e-7'],
    ['the identifier', {}, 's-1'],
  ])('takes %s as key', async (_, extra, key) => {
    const list = utf8('name,email,student number,exam\nAda,ada@example.org,S-1,E-7\n');
    const [only] = (await read(list, extra)).rows;
    expect(only?.state === 'ready' && only.learner.key).toBe(key);
  });

  it('finds the same learner twice in a file', async () => {
    const file = await read(utf8('name,email\nAda,ada@example.org\nAda B,ADA@example.org\n'));
    expect(file.rows.map((row) => row.state === 'faulty' && row.faults[0]?.code)).toEqual([
      false,
      'duplicate-in-file',
    ]);
  });

  it('tells identifier schemes by their heading', async () => {
    const [only] = (await read(utf8('name,email,ЕГН\nAda,ada@example.org,9804230000\n'))).rows;
    expect(only?.state === 'ready' && only.learner.identifierScheme).toBe('national');
  });
});

describe('workbooks', () => {
  const heading = ['Name', 'E-mail', 'Student number', 'Date of birth', 'ECTS', 'Retake', 'Notes'];
  const cells = (row: number, written: readonly string[]) =>
    `<row r="${row}">${heading
      .map((_, i) => (written[i] ? `<c r="${'ABCDEFG'[i]}${row}" ${written[i]}</c>` : ''))
      .join('')}</row>`;
  const text = (value: string) => `t="str"><v>${value}</v>`;
  const good = [text('Ada'), text('ada@example.org'), text('007'), 's="1"><v>35908</v>', '><v>3</v>'];
  const list = (rows: readonly (readonly string[])[], extra: WorkbookTexts = {}) =>
    workbookOf({
      formats: [14],
      rows: cells(1, heading.map(text)) + rows.map((written, i) => cells(i + 3, written)).join(''),
      ...extra,
    });
  const faultsOf = (file: LearnerFile) =>
    file.rows.map((row) =>
      row.state === 'faulty' ? row.faults.map(({ column, code }) => [row.row, column, code]) : row.row,
    );

  it('reads typed cells as a person would, in columns of any order', async () => {
    const file = await read(list([[...good, 't="b"><v>1</v>']], { others: { More: textRows([['x']]) } }));
    expect(file.sheets).toEqual({ read: 'Learners', others: ['More'] });
    expect(file.rows).toMatchObject([
      {
        row: 3,
        learner: { name: 'Ada', identifier: '007', birthDate: '1998-04-23', retake: true, key: '007' },
      },
    ]);
  });

  it('names a cell that must not be taken by row and column, once, and only where it matters', async () => {
    const error = 't="e"><v>#N/A</v>';
    const file = await read(
      list([
        [...good.slice(0, 1), error, ...good.slice(2)],
        [...good.slice(0, 2), '><v>1234567890123456</v>'],
        [text('Bo'), text('bo@example.org'), '', '><f>1</f>'],
        [text('Cy'), text('cy@example.org'), '', '', '', '', error],
        [text('Di'), text(exampleLearner.email)],
      ]),
    );
    expect(faultsOf(file)).toEqual([
      [[3, 'E-mail', 'cell-error']],
      [[4, 'Student number', 'cell-digits-lost']],
      [[5, 'Date of birth', 'cell-not-calculated']],
      6,
      [[7, 'E-mail', 'example-row']],
    ]);
    const merged = await read(
      list([good, [text('Bo'), text('bo@example.org')]], {
        after: '<mergeCells><mergeCell ref="D3:D4"/></mergeCells>',
      }),
    );
    expect(faultsOf(merged)).toEqual([3, [[4, 'Date of birth', 'cell-merged']]]);
    const beyond = await read(
      workbookOf({
        rows: textRows([
          ['name', 'email'],
          ['Ada', 'ada@example.org', 'x'],
        ]),
      }),
    );
    expect(faultsOf(beyond)).toEqual([[[2, '', 'cells-beyond-headings']]]);
  });
});

describe('in a process of its own', () => {
  it('reads what it reads in place', async () => {
    const bytes = utf8('name,email\nAda,ada@example.org\nBob,\n');
    expect(await readApart(bytes, terms)).toEqual(await readLearnerFile(bytes, terms));
  });

  const zeros = (size: number): Buffer => deflateRawSync(Buffer.alloc(size));
  const part = (name: string, change: object) =>
    packZip(
      partsOf({
        rows: textRows([
          ['name', 'email'],
          ['Ada', 'ada@example.org'],
        ]),
      }).map((one) => (one.name.endsWith(name) ? { ...one, ...change } : one)),
    );
  const gigabyte = 1_300_000_000;
  /** What 1.3 MB of deflated zeros declare, whatever they hold. */
  const bomb = (declaredSize: number) => part('sheet0.xml', { deflated: zeros(gigabyte), declaredSize });
  const filled = Array.from({ length: 50_000 }, (_, i) => [
    `Learner Number ${i}`,
    `learner${i}@example.org`,
    String(20_260_000 + i),
    '1998-04-23',
    'course',
    ...Array.from({ length: 9 }, (_, j) => `note ${i} ${j}`),
  ]);
  const wide = ['name', 'email', 'student number', 'date of birth', 'route', ...'abcdefghi'];

  it.each<[string, () => Uint8Array, string, number]>([
    ['a bomb that says how large it is', () => bomb(gigabyte), 'file-too-heavy', 2],
    ['a bomb that lies', () => bomb(5000), 'file-workbook-broken', 2],
    ['a bomb that declares what we would take', () => bomb(1_200_000), 'file-workbook-broken', 2],
    [
      'a bomb of shared texts',
      () =>
        part('sharedStrings.xml', {
          // Of little enough ratio to be unpacked.
          content: `<sst>${Array.from({ length: 24_000 }, (_, i) => {
            const text = createHash('sha256').update(String(i)).digest('hex');
            return `<si><t>${text.repeat(16)}</t></si>`;
          }).join('')}</sst>`,
        }),
      'file-too-heavy',
      2,
    ],
    [
      'one long text in every cell',
      () =>
        workbookOf({
          shared: [`<t>${'x'.repeat(30_000)}</t>`],
          rows: `${textRows([['name', 'email']])}${'<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>'.repeat(20_000)}`,
        }),
      'file-too-heavy',
      2,
    ],
    [
      'a million rows that hold nothing',
      () => {
        const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" ht="${i % 97}"/>`);
        return workbookOf({ rows: rows.join('') });
      },
      'file-empty',
      6,
    ],
    ['50,000 learners in 14 columns', () => workbookOf({ rows: textRows([wide, ...filled]) }), 'read', 30],
    [
      '50,000 learners as text',
      () => utf8([wide, ...filled].map((cells) => cells.join(',')).join('\n')),
      'read',
      30,
    ],
  ])('%s', { timeout: 60_000 }, async (name, make, code, seconds) => {
    const bytes = make();
    const { read, peak = Number.NaN, work = Number.NaN } = await runReader(bytes, terms);
    const megabytes = peak / 1024;
    console.info(
      `${name}: ${(bytes.length / 1e6).toFixed(1)} MB, ${work.toFixed(2)} s of work, ${megabytes.toFixed(0)} MB of memory`,
    );
    expect(read.ok ? 'read' : read.error.code).toBe(code);
    expect(megabytes).toBeLessThan(300);
    expect(work).toBeLessThan(seconds);
  });
});
