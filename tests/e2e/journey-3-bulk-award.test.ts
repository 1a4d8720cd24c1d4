import { readFile } from 'node:fs/promises';
import { textRows, workbookOf } from '@sigillo/server/services/awarding/workbook/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { becomePractice, newestMailLink, reloadUntil, startBrowser, visit } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';
import { goOnInPractice } from './support/prove.ts';

/** After the board's decision an officer awards 500 learners from a list in which 7 rows are wrong. */

const total = 500;
const heading = 'Name,E-mail,Student number,Date of birth,Grade,Way to the award';

/** Row 1 holds the headings, as a spreadsheet counts. */
const rowOf = (index: number): number => index + 2;

const learner = (index: number): string[] => [
  `Learner Number ${index}`,
  `learner${index}@learners.example.org`,
  `2026${String(index).padStart(4, '0')}`,
  `199${index % 10}-0${(index % 9) + 1}-1${index % 10}`,
  String((index % 4) + 1),
  'course',
];

/** What is wrong, where, and how it looks once mended. */
const wrong: ReadonlyMap<number, { column: string; value: string; reason: RegExp }> = new Map([
  [10, { column: 'Name', value: '', reason: /this is empty/ }],
  [75, { column: 'E-mail', value: 'learner75.example.org', reason: /isn’t an e-mail address/ }],
  [140, { column: 'E-mail', value: '', reason: /this is empty/ }],
  [212, { column: 'Date of birth', value: '1997-02-30', reason: /is no day on which a learner was born/ }],
  [333, { column: 'Date of birth', value: '03/04/1998', reason: /can’t be told apart/ }],
  [404, { column: 'Way to the award', value: 'distance', reason: /isn’t a way to the award/ }],
  [470, { column: 'the whole row', value: '20260007', reason: /this learner is in row 9 already/ }],
]);

const columns = heading.split(',');

const learners = Array.from({ length: total }, (_, index) => learner(index));
const withErrors = learners.map((cells, index) => {
  const fault = wrong.get(index);
  const at = fault ? columns.indexOf(fault.column === 'the whole row' ? 'Student number' : fault.column) : -1;
  return cells.map((cell, column) => (fault && column === at ? fault.value : cell));
});
const toCsv = (rows: readonly string[][]): string =>
  [heading, ...rows.map((cells) => cells.join(','))].join('\r\n');

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

const upload = async (name: string, content: string | Buffer): Promise<void> => {
  await page.goto(listPage);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Read the list' }).click();
  await page.waitForURL(/\/batches\//);
};

const award = async (learnersToAward: number): Promise<void> => {
  const name = learnersToAward === 1 ? 'Award one learner' : `Award ${learnersToAward} learners`;
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const awarding = page.getByRole('progressbar', { name: 'Awarding' });
  await goOnInPractice(page, awarding.or(page.getByText(/learners? (is|are) awarded/)));
};

/** Entries of the register for this decision, as its page counts them. */
const registered = async (): Promise<number> => {
  await page.goto(
    `${listPage.replace(/\/awards\/.*/, '')}/credentials?decision=${listPage.split('/').at(-2)}`,
  );
  const text = await page
    .getByText(/^(No award|One award|[\d,]+ awards)/)
    .first()
    .innerText();
  return Number(text.replaceAll(',', '').match(/\d+/)?.[0] ?? (text.startsWith('One') ? 1 : 0));
};

let faultyRows = '';

journey(
  'Journey 3: bulk award',
  [
    {
      name: 'the officer records the board’s decision with its minute',
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
        await page.getByLabel('Minute').fill('CK-W 2026/15, TOP 1');
        await page.getByLabel('Country').selectOption({ label: 'Austria' });
        await page.getByRole('button', { name: 'Record a decision' }).click();
        await page.getByRole('heading', { level: 1, name: 'Energy Performance of Buildings' }).waitFor();
        await page.getByText('CK-W 2026/15, TOP 1').waitFor();
        await page.getByRole('link', { name: 'Award from a list' }).click();
        await page.getByRole('heading', { level: 1, name: 'Award from a list' }).waitFor();
        listPage = new URL(page.url()).pathname;
      },
    },
    {
      name: 'uploads 500 rows as CSV: 7 are wrong, each named by row, column, value and reason',
      run: async () => {
        await upload('energy-2026w.csv', toCsv(withErrors));
        await page.getByText('7 rows are faulty, 493 are ready').waitFor();
        const table = page.getByRole('table', { name: 'Faulty rows' });
        const rows = await table.locator('tbody tr').allInnerTexts();
        expect(rows).toHaveLength(wrong.size);
        for (const [index, { column, value, reason }] of wrong) {
          const row = rows.find((text) => text.trimStart().startsWith(`${rowOf(index)}\t`)) ?? '';
          expect(row, `row ${rowOf(index)}`).toMatch(reason);
          expect(row).toContain(column);
          // A fault of the whole row names the other row instead of a value.
          if (column !== 'the whole row') expect(row).toContain(value || 'empty');
        }
      },
    },
    {
      name: 'uploads the same rows as XLSX: the same 7 are wrong',
      run: async () => {
        const asText = page.url();
        const rows = textRows([columns, ...withErrors]);
        await upload('energy-2026w.xlsx', workbookOf({ rows }));
        await page.getByText('7 rows are faulty, 493 are ready').waitFor();
        const faulty = page.getByRole('table', { name: 'Faulty rows' }).locator('tbody tr');
        expect(await faulty.count()).toBe(wrong.size);
        await page.goto(asText);
      },
    },
    {
      name: 'downloads the faulty rows, with the reason in the last column',
      run: async () => {
        const download = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Download the faulty rows' }).click();
        faultyRows = await readFile(await (await download).path(), 'utf8');
        const lines = faultyRows.trim().split(/\r?\n/);
        expect(lines).toHaveLength(wrong.size + 1);
        expect(lines[0]).toContain('What to mend');
        expect(lines.filter((line) => line.includes('e-mail address'))).not.toHaveLength(0);
      },
    },
    {
      name: 'awards the right rows and sees live progress',
      run: async () => {
        await award(total - wrong.size);
        await page.getByRole('progressbar', { name: 'Awarding' }).first().waitFor();
        // The figure moves without the page being loaded again.
        const shown = page.locator('.progress__head b');
        const first = await shown.innerText();
        await page.waitForFunction(
          (before) => {
            const now = document.querySelector('.progress__head b')?.textContent;
            return now !== undefined && now !== before;
          },
          first,
          { timeout: 30_000, polling: 100 },
        );
      },
    },
    {
      name: 'pauses, leaves, finds it again and resumes',
      run: async () => {
        const batch = page.url();
        await page.getByRole('button', { name: 'Pause' }).click();
        await page.getByText(/^Paused at \d+ of 493$/).waitFor();
        await page.goto('/app/provider/hohenwald/to-do');
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.goto(batch);
        const paused = page.getByText(/^Paused at \d+ of 493$/);
        await paused.waitFor();
        const before = await paused.innerText();
        await page.waitForTimeout(1_500);
        expect(await paused.innerText()).toBe(before);
        expect(Number(before.match(/\d+/)?.[0])).toBeLessThan(493);
        await page.getByRole('button', { name: 'Resume' }).click();
        await page.getByText('493 learners are awarded').waitFor({ timeout: 90_000 });
        expect(await registered()).toBe(493);
      },
    },
    {
      name: 'mends the downloaded rows and uploads that file: only those are awarded',
      run: async () => {
        const [head = '', ...lines] = faultyRows.trim().split(/\r?\n/);
        const separator = head.includes(';') ? ';' : ',';
        const mended = lines.map((line) => {
          // Each row tells by what was right in it which learner it is.
          const index = [...wrong.keys()].find((one) =>
            line.includes(
              one === 140 ? (learner(one)[2] ?? '') : one === 75 ? 'Number 75' : `learner${one}@`,
            ),
          );
          return [...learner(index ?? -1), ''].join(separator);
        });
        await upload('energy-2026w-faulty.csv', [head, ...mended].join('\r\n'));
        await page.getByText('All 7 rows are right').waitFor();
        await award(7);
        await page.getByText('7 learners are awarded').waitFor({ timeout: 60_000 });
        expect(await registered()).toBe(total);
      },
    },
    {
      name: 'the same file again awards nobody twice',
      run: async () => {
        await upload('energy-2026w.csv', toCsv(learners));
        await page.getByText('No row of this list would be awarded').waitFor();
        await page.getByText('Everybody on it is awarded already.').waitFor();
        expect(await page.getByRole('button', { name: /^Award \d+ learners$/ }).count()).toBe(0);
      },
    },
    {
      name: 'nor does the same list in another order under another name',
      run: async () => {
        await upload('sorted-otherwise.csv', toCsv([...learners].reverse()));
        await page.getByText('Everybody on it is awarded already.').waitFor();
        expect(await registered()).toBe(total);
      },
    },
    {
      name: 'every learner has one mail with a link to collect, and no two have the same',
      run: async () => {
        const letters = new Map<string, string>();
        for (const index of [0, 75, 250, 499]) {
          const to = `learner${index}@learners.example.org`;
          const link = await newestMailLink(page, to, /^\/collect\//);
          await page.goto(`/practice/mailbox?to=${encodeURIComponent(to)}`);
          expect(await page.getByRole('link', { name: /\/collect\// }).count(), to).toBe(1);
          letters.set(to, link);
        }
        expect(new Set(letters.values()).size).toBe(4);
      },
    },
    {
      name: 'the register’s entry of a learner says who awarded it and when',
      run: async () => {
        await page.goto('/app/provider/hohenwald/credentials');
        await page.getByRole('searchbox').fill('Learner Number 333');
        await page.keyboard.press('Enter');
        await page
          .getByRole('link', { name: /Learner Number 333/ })
          .first()
          .click();
        await page.getByRole('heading', { name: 'What happened' }).waitFor();
        const history = page.getByRole('region', { name: 'What happened' });
        await history.getByText('Awarded and sealed').waitFor();
        expect(await history.innerText()).toContain('Sabine Huber-Krenn');
      },
    },
    {
      name: 'an uncollected one is reminded by the officer',
      run: async () => {
        await page.getByRole('button', { name: 'Remind the learner' }).click();
        await page.getByText('A mail with the link is on its way.').waitFor();
        await page.goto('/practice/mailbox?to=learner333%40learners.example.org');
        await reloadUntil(page, page.getByText(/still waits for you/));
      },
    },
  ],
  () => page,
);
