import { readFile } from 'node:fs/promises';
import { readWorkbook, writeWorkbook } from '@sigillo/server/services/awarding/workbook';
import { textRows, workbookOf } from '@sigillo/server/services/awarding/workbook/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { becomePractice, startBrowser, visit } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';
import { goOnInPractice } from './support/prove.ts';

/** 1,000 learners from one Excel workbook, three of them wrong; the faulty rows come back as a workbook, mended. */

const total = 1000;
const headings = ['E-mail', 'Name', 'Student number', 'Date of birth', 'Retake'];
const addressOf = (index: number): string => `learner${index}@learners.example.org`;

/** Serial number of a day in 1990; 1 January 1990 is 32,874. */
const birthOf = (index: number): number => 32_874 + (index % 365);
const dayOf = (index: number): string =>
  new Date(Date.UTC(1990, 0, 1 + (index % 365))).toISOString().slice(0, 10);

const text = (cell: string, value: string): string => `<c r="${cell}" t="str"><v>${value}</v></c>`;
const wrongCells: ReadonlyMap<number, (row: number) => readonly [column: string, cell: string]> = new Map([
  [10, (row) => ['A', text(`A${row}`, 'learner10.example.org')]],
  [500, (row) => ['C', `<c r="C${row}" t="e"><v>#N/A</v></c>`]],
  [900, (row) => ['D', text(`D${row}`, '1990-02-30')]],
]);

/** The headings stand in row 2, below an empty one; index 0 in row 3. */
const rowOf = (index: number): number => index + 3;
const toRow = (index: number): string => {
  const row = rowOf(index);
  const cells: Record<string, string> = {
    A: text(`A${row}`, addressOf(index)),
    B: text(`B${row}`, `Learner Number ${index}`),
    C: text(`C${row}`, String(index).padStart(7, '0')),
    D: `<c r="D${row}" s="1"><v>${birthOf(index)}</v></c>`,
    E: `<c r="E${row}" t="b"><v>0</v></c>`,
  };
  const wrong = wrongCells.get(index)?.(row);
  if (wrong !== undefined) cells[wrong[0]] = wrong[1];
  return `<row r="${row}">${Object.values(cells).join('')}</row>`;
};
const list = workbookOf({
  formats: ['dd\\.mm\\.yyyy'],
  rows: `<row r="2">${headings.map((heading, i) => text(`${'ABCDE'[i]}2`, heading)).join('')}</row>${Array.from(
    { length: total },
    (_, index) => toRow(index),
  ).join('')}`,
  others: { Notes: textRows([['who was ill']]) },
});

let product: Product;
let browser: Browser;
let page: Page;
let listPage = '';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  ({ page } = await visit(browser, product.origin));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

const upload = async (name: string, bytes: Uint8Array): Promise<void> => {
  await page.goto(listPage);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });
  await page.getByRole('button', { name: 'Read the list' }).click();
};
const award = async (learners: number): Promise<void> => {
  const name = `Award ${learners} learners`;
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const awarding = page.getByRole('progressbar', { name: 'Awarding' });
  await goOnInPractice(page, awarding.or(page.getByText(/learners? (is|are) awarded/)));
};
const download = async (link: string): Promise<Buffer> => {
  const begun = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const taken = await begun;
  expect(taken.suggestedFilename()).toMatch(/\.xlsx$/);
  return readFile(await taken.path());
};
const cellsOf = async (bytes: Uint8Array) =>
  (await readWorkbook(bytes, { rows: 50_000, columns: 100 })).rows.map(({ cells }) => cells);

let faultyRows: readonly (readonly string[])[] = [];

journey(
  'A list of learners as a workbook',
  [
    {
      name: 'the page of a decision takes a workbook, and gives an empty one to begin with',
      run: async () => {
        await becomePractice(page, 'Sabine Huber-Krenn', '/app/provider/hohenwald/awards');
        await page.getByRole('link', { name: 'Record a decision' }).click();
        await page
          .getByLabel('Micro-credential', { exact: true })
          .selectOption({ label: 'Energy Performance of Buildings' });
        await page.getByRole('radio', { name: /^Version 1, published/ }).check();
        await page.getByRole('spinbutton', { name: /^day, Decided on/ }).click();
        await page.keyboard.type('20112026');
        await page.getByLabel('Decided by').fill('Curricularkommission Weiterbildung');
        await page.getByLabel('Minute').fill('CK-W 2026/16, TOP 2');
        await page.getByLabel('Country').selectOption({ label: 'Austria' });
        await page.getByRole('button', { name: 'Record a decision' }).click();
        await page.getByText('CK-W 2026/16, TOP 2').waitFor();
        await page.getByRole('link', { name: 'Award from a list' }).click();
        await page.getByRole('heading', { level: 1, name: 'Award from a list' }).waitFor();
        listPage = new URL(page.url()).pathname;
        const [head, example] = await cellsOf(await download('As Excel workbook'));
        expect(head).toContain('e-mail address');
        expect(example).toContain('1998-04-23');
      },
    },
    {
      name: 'what is no workbook is named on the page, and the chosen file stays',
      run: async () => {
        await upload('list.xlsx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
        await page.getByText('This is a workbook of another kind (.xls).').first().waitFor();
        await page.getByText('list.xlsx').first().waitFor();
      },
    },
    {
      name: '1,000 rows: three are wrong, each named by the sheet’s own row and column, and the other sheet is named',
      run: async () => {
        await upload('energy.xlsx', list);
        await page.getByText('3 rows are faulty, 997 are ready').waitFor({ timeout: 60_000 });
        await page.getByText('Only the sheet “Learners” was read').waitFor();
        await page.getByText(/on another sheet, too: “Notes”/).waitFor();
        const rows = await page
          .getByRole('table', { name: 'Faulty rows' })
          .locator('tbody tr')
          .allInnerTexts();
        expect(rows).toHaveLength(3);
        const found = rows.map((row) => row.split('\t').map((cell) => cell.trim()));
        const places = found.map(([row, column, value]) => [row?.replace(',', ''), column, value]);
        expect(places).toEqual([
          [String(rowOf(10)), 'E-mail', 'learner10.example.org'],
          [String(rowOf(500)), 'Student number', '#N/A'],
          [String(rowOf(900)), 'Date of birth', '1990-02-30'],
        ]);
      },
    },
    {
      name: 'the faulty rows come back as a workbook, with what to mend',
      run: async () => {
        faultyRows = await cellsOf(await download('Download the faulty rows'));
        expect(faultyRows[0]).toEqual([...headings, 'What to mend']);
        expect(faultyRows).toHaveLength(4);
        expect(faultyRows[1]?.slice(0, 4)).toEqual([
          'learner10.example.org',
          'Learner Number 10',
          '0000010',
          dayOf(10),
        ]);
      },
    },
    {
      name: 'the right rows are awarded with live progress',
      run: async () => {
        await award(total - 3);
        await page.getByRole('progressbar', { name: 'Awarding' }).first().waitFor();
        await page.getByText('997 learners are awarded').waitFor({ timeout: 110_000 });
      },
    },
    {
      name: 'the mended rows are awarded, and only they',
      run: async () => {
        const columns = (faultyRows[0] ?? []).map((heading) => ({ heading, width: 20 }));
        const rows = [10, 500, 900].map((index, i) => [
          addressOf(index),
          faultyRows[i + 1]?.[1] ?? '',
          String(index).padStart(7, '0'),
          dayOf(index),
          'no',
          '',
        ]);
        const pieces: Uint8Array[] = [];
        for await (const piece of writeWorkbook('Mended', columns, rows)) pieces.push(piece);
        await upload('energy-faulty.xlsx', Buffer.concat(pieces));
        await page.getByText('All 3 rows are right').waitFor();
        await award(3);
        await page.getByText('3 learners are awarded').waitFor({ timeout: 60_000 });
      },
    },
    {
      name: 'the same workbook again awards nobody twice',
      run: async () => {
        await upload('energy.xlsx', list);
        await page.getByText('No row of this list would be awarded').waitFor({ timeout: 60_000 });
        expect(await page.getByRole('button', { name: /^Award \d+ learners$/ }).count()).toBe(0);
      },
    },
    {
      name: 'the register comes as a workbook, with every learner once',
      run: async () => {
        await page.goto('/app/provider/hohenwald/credentials');
        const [head = [], ...rows] = await cellsOf(await download('Export as Excel workbook'));
        const emails = rows.map((cells) => cells[head.indexOf('email')]);
        const ours = emails.filter((email) => /^learner\d+@learners\.example\.org$/.test(email ?? ''));
        expect(ours).toHaveLength(total);
        expect(new Set(ours).size).toBe(total);
      },
    },
  ],
  () => page,
);
