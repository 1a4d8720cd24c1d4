import readExcelFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../jobs/handlers.ts';
import { runJob } from '../jobs/index.ts';
import { writeWorkbook } from '../services/awarding/workbook/index.ts';
import { packZip, textRows, workbookOf } from '../services/awarding/workbook/testing/index.ts';
import { newId } from '../store/index.ts';
import { type Browser, openApp, signInAs, type TestApp } from './testing/index.ts';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const heading = ['Name', 'E-mail', 'Date of birth', 'Grade'];

describe('lists of learners as workbooks', () => {
  let test: TestApp;
  let officer: Browser;
  let decision: string;
  const base = '/api/organisations/hohenwald';
  beforeAll(async () => {
    test = await openApp();
    const provider = await test.world.addProvider('hohenwald');
    officer = await signInAs(test, provider.officer);
    const recorded = await officer.send('POST', `${base}/decisions`, {
      achievement: provider.achievement,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Examination board',
      minute: 'EB 2026/14',
      place: { country: 'AT' },
    });
    decision = recorded.json.id;
  });
  afterAll(() => test.close());

  const upload = (bytes: Uint8Array, type = workbookType, name = 'list.xlsx') =>
    test.app.request(
      `http://localhost:8080${base}/decisions/${decision}/batches?fileName=${encodeURIComponent(name)}`,
      {
        method: 'POST',
        headers: { origin: 'http://localhost:8080', 'content-type': type, cookie: officer.cookie() },
        body: new Uint8Array(bytes),
      },
    );
  const preview = async (bytes: Uint8Array, type?: string, name?: string) => {
    const answer = await upload(bytes, type, name);
    expect(answer.status).toBe(201);
    // biome-ignore lint/suspicious/noExplicitAny: the shape is what the expectations say
    return (await answer.json()) as any;
  };
  const download = async (path: string) => {
    const answer = await test.app.request(`http://localhost:8080${base}${path}`, {
      headers: { cookie: officer.cookie() },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, workbookType]);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const [sheet] = await readExcelFile(bytes);
    return { bytes, rows: sheet?.data ?? [], name: answer.headers.get('content-disposition') ?? '' };
  };
  const award = async (batch: string) => {
    expect((await officer.send('POST', `${base}/batches/${batch}/start`)).json.state).toBe('running');
    const { store, clock } = test.deps;
    const onError = (error: unknown) => {
      throw error;
    };
    const never = new AbortController().signal;
    while (await runJob({ store, clock, onError }, createHandlers(test.deps), newId(clock.now()), never));
  };
  const born = (row: number, serial: number) => `<c r="C${row}" s="1"><v>${serial}</v></c>`;
  const text = (cell: string, value: string) => `<c r="${cell}" t="str"><v>${value}</v></c>`;

  it('goes from a workbook to awards, to faulty rows as a workbook, mended, and to the register', async () => {
    const bytes = workbookOf({
      formats: ['dd.mm.yyyy'],
      rows: `<row r="1">${heading.map((one, i) => text(`${'ABCD'[i]}1`, one)).join('')}</row>
        <row r="2">${text('A2', '=1+1')}${text('B2', 'ada@learners.example')}${born(2, 35908)}</row>
        <row r="7">${text('A7', 'Bo')}${text('B7', 'not an address')}${born(7, 35909)}</row>
        <row r="9">${text('A9', 'Cy')}${text('B9', 'cy@learners.example')}<c r="C9" t="e"><v>#REF!</v></c></row>`,
      others: { Notes: textRows([['to do']]) },
    });
    // Neither the name nor the media type says what it is.
    const batch = await preview(bytes, 'text/csv', 'list.csv');
    expect(batch).toMatchObject({
      format: 'xlsx',
      sheets: { read: 'Learners', others: ['Notes'] },
      rows: 3,
      ready: 1,
      faulty: 2,
    });
    expect(batch.faults).toMatchObject([
      { row: 7, column: 'E-mail', code: 'not-an-email' },
      { row: 9, column: 'Date of birth', code: 'cell-error', value: '#REF!' },
    ]);
    await award(batch.id);

    const faulty = await download(`/batches/${batch.id}/faulty.xlsx`);
    expect(faulty.name).toContain('list-faulty.xlsx');
    expect(faulty.rows[0]).toEqual([...heading, 'What to mend']);
    expect(faulty.rows[1]?.slice(0, 3)).toEqual(['Bo', 'not an address', new Date('1998-04-24T00:00:00Z')]);
    expect(String(faulty.rows[2]?.[4])).toContain('#REF!');

    const mended: Uint8Array[] = [];
    const columns = [...heading, 'What to mend'].map((one) => ({ heading: one, width: 10 }));
    const rows = [
      ['Bo', 'bo@learners.example', '1998-04-24', '', 'x'],
      ['Cy', 'cy@learners.example', '1998-04-25', '', 'x'],
    ];
    for await (const piece of writeWorkbook('a', columns, rows)) mended.push(piece);
    const second = await preview(Buffer.concat(mended));
    expect(second).toMatchObject({ rows: 2, ready: 2, faulty: 0 });
    await award(second.id);
    expect(await preview(Buffer.concat(mended))).toMatchObject({ ready: 0, already: 2 });

    const register = await download('/awards.xlsx');
    expect(register.name).toContain('hohenwald-awards.xlsx');
    expect(register.rows).toHaveLength(4);
    const names = register.rows.map((cells) => cells[register.rows[0]?.indexOf('name') ?? -1]);
    expect(names.sort()).toEqual(['=1+1', 'Bo', 'Cy', 'name']);
    expect(register.rows[1]?.[1]).toEqual(new Date('2026-11-20T00:00:00Z'));
  });

  it('gives templates whose example is refused when it comes back', async () => {
    const { bytes, rows } = await download('/list-template.xlsx');
    expect(rows[0]).toContain('e-mail address');
    const batch = await preview(bytes);
    expect(batch.faults).toMatchObject([{ row: 2, code: 'example-row' }]);
    const csv = await officer.send('GET', `${base}/list-template.csv`);
    expect(csv.text.split('\r\n')).toHaveLength(3);
    const again = await preview(Buffer.from(csv.text), 'text/csv', 'list.csv');
    expect(again).toMatchObject({ format: 'csv', faults: [{ code: 'example-row' }] });
  });

  it.each([
    ['an archive', packZip([{ name: 'a.csv', content: 'name' }]), 'file-is-archive'],
    ['macros', workbookOf({ further: [{ name: 'xl/vbaProject.bin', content: 'x' }] }), 'file-has-macros'],
    ['a password', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file-is-spreadsheet'],
    ['half a workbook', workbookOf({}).subarray(0, 500), 'file-workbook-broken'],
  ])('says what it is that it doesn’t take: %s', async (_, bytes, code) => {
    const answer = await upload(bytes);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([422, code]);
  });

  it('sends away with the time to come again whoever finds too many lists waiting to be read', async () => {
    const answers = await Promise.all(
      Array.from({ length: 26 }, () => upload(Buffer.from('nothing'), 'text/csv')),
    );
    const busy = answers.filter(({ status }) => status === 503);
    expect(busy.length).toBeGreaterThanOrEqual(4);
    expect(Number(busy[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await busy[0]?.json()).toMatchObject({ code: 'readers-busy' });
    expect(answers.filter(({ status }) => status === 422).length).toBeGreaterThan(1);
  }, 60_000);
});
