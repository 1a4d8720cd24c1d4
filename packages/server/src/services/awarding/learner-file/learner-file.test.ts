import { describe, expect, it } from 'vitest';
import { type FileFault, type LearnerFile, readApart, readLearnerFile } from './index.ts';

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
const read = (bytes: Uint8Array, extra: object = {}): LearnerFile => {
  const file = readLearnerFile(bytes, { ...terms, ...extra });
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
  ])('%s', (_, bytes, encoding, expected) => {
    const file = read(bytes);
    expect(file.encoding).toBe(encoding);
    expect(names(file)).toEqual(expected);
  });

  it.each<[string, Uint8Array, FileFault['code'], object?]>([
    ['nothing', utf8(''), 'file-empty'],
    ['blank lines', utf8('\n \n'), 'file-empty'],
    ['a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'file-is-spreadsheet'],
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
  ])('refuses %s', (_, bytes, code, extra) => {
    const file = readLearnerFile(bytes, { ...terms, ...extra });
    expect(file.ok ? 'read' : file.error.code).toBe(code);
  });
});

describe('rows', () => {
  const row = (heading: string, cell: string) => {
    const [only] = read(utf8(`name;email;${heading}\nAda;ada@example.org;${cell}\n`)).rows;
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
  ])('%s', (_, heading, cell, expected) => expect(row(heading, cell)).toBe(expected));

  it('names what is missing, counts as a spreadsheet does and keeps the cells', () => {
    const file = read(utf8('name,email\nAda,ada@example.org\n\n,not an address\n'));
    expect(file.rows[1]).toMatchObject({ row: 4, state: 'faulty', cells: ['', 'not an address'] });
    const faulty = file.rows[1];
    expect(faulty?.state === 'faulty' && faulty.faults.map(({ column, code }) => [column, code])).toEqual([
      ['email', 'not-an-email'],
      ['name', 'required'],
    ]);
  });

  it('refuses whoever uploads as a learner', () => {
    const [only] = read(utf8('name,email\nMe,Officer@example.org\n')).rows;
    expect(only?.state === 'faulty' && only.faults[0]?.code).toBe('awards-oneself');
  });

  it('suggests the number that was probably meant', () => {
    const [only] = read(utf8('name;email;ECTS\nAda;ada@example.org;3,5O\n')).rows;
    expect(only?.state === 'faulty' && only.faults[0]?.values).toEqual({ suggestion: '3.5', preset: 3 });
  });

  it.each([
    ['the named column', { key: 'exam' }, 'e-7'],
    ['the identifier', {}, 's-1'],
  ])('takes %s as key', (_, extra, key) => {
    const [only] = read(utf8('name,email,student number,exam\nAda,ada@example.org,S-1,E-7\n'), extra).rows;
    expect(only?.state === 'ready' && only.learner.key).toBe(key);
  });

  it('finds the same learner twice in a file', () => {
    const file = read(utf8('name,email\nAda,ada@example.org\nAda B,ADA@example.org\n'));
    expect(file.rows.map((row) => row.state === 'faulty' && row.faults[0]?.code)).toEqual([
      false,
      'duplicate-in-file',
    ]);
  });

  it('tells identifier schemes by their heading', () => {
    const [only] = read(utf8('name,email,ЕГН\nAda,ada@example.org,9804230000\n')).rows;
    expect(only?.state === 'ready' && only.learner.identifierScheme).toBe('national');
  });
});

it('reads in another process what it reads in place', async () => {
  const bytes = utf8('name,email\nAda,ada@example.org\nBob,\n');
  expect(await readApart(bytes, terms)).toEqual(readLearnerFile(bytes, terms));
});
