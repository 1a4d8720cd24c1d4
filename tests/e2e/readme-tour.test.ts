import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { loadCatalogues } from '@sigillo/contract/messages';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/lib/root.js';
import { axeFindings, startBrowser, visit } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';
import { literally, wordsOf } from './support/words.ts';

/** README's "Five minutes" holds what it promises: each of its steps is walked, and what it names is there. */

interface TourStep {
  readonly title: string;
  /** What stands in italics or quotes, in order: buttons, links and titles by their own words. */
  readonly names: readonly string[];
}

const readTour = (readme: string): readonly TourStep[] => {
  const part = readme.split(/^## /m).find((section) => section.startsWith('Five minutes')) ?? '';
  const items = part.match(/^\d+\. .*(?:\n {3}.*)*/gm) ?? [];
  return items.map((item) => {
    const text = item.replaceAll(/\s+/g, ' ');
    const title = /\*\*(.+?)\.\*\*/.exec(text)?.[1] ?? text;
    const plain = text.replace(/\*\*.+?\*\*/, '');
    return { title, names: [...plain.matchAll(/\*(.+?)\*|"(.+?)"/g)].map((hit) => hit[1] ?? hit[2] ?? '') };
  });
};

const tour = readTour(readFileSync(`${root}/README.md`, 'utf8'));

let product: Product;
let browser: Browser;
let page: Page;
/** Names of the step that is walked now which weren't seen yet. */
let unseen: Set<string>;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  ({ page } = await visit(browser, product.origin));
  await loadCatalogues();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** Where a name of the tour is on the page. The tour must call it so; its first letter follows the sentence. */
const named = (name: string, find: (name: RegExp) => Locator): Locator => {
  const given = [...unseen].find((one) => one.toLowerCase() === name.toLowerCase());
  if (given !== undefined) unseen.delete(given);
  return find(new RegExp(literally(name), 'i')).first();
};
const link = (name: string): Locator => named(name, (one) => page.getByRole('link', { name: one }));
const button = (name: string): Locator => named(name, (one) => page.getByRole('button', { name: one }));

const be = async (name: string): Promise<void> => {
  await page.context().clearCookies();
  await page.goto('/');
  await button(`Be ${name}`).click();
  await page.waitForURL(/\/app\//);
  await page.getByRole('heading', { level: 1 }).waitFor();
};
const heading = (name: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor();
const download = async (what: Locator): Promise<string> => {
  const [file] = await Promise.all([page.waitForEvent('download'), what.click()]);
  return readFile(await file.path(), 'utf8');
};
const check = async (content: string): Promise<void> => {
  await page.goto('/');
  await link('Check a credential').click();
  await page.waitForURL(/\/verify$/);
  const file = { name: 'credential.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
};

const walk: Readonly<Record<string, () => Promise<void>>> = {
  Check: async () => {
    await be('Marta Kovačević');
    const cards = page.locator('main a[href^="/app/wallet/credentials/"]:not([href$="/add"])');
    await cards.first().waitFor();
    expect(new Set(await cards.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).size).toBe(
      3,
    );
    await cards.first().click();
    const sealed = await download(page.getByRole('link', { name: 'Download the sealed file' }));
    await page.getByRole('button', { name: 'Sign out' }).first().click();
    await page.waitForURL((url) => url.pathname === '/');
    await check(sealed);
    await heading('This is a practice credential. It proves nothing.');
    const letter = sealed.indexOf('"name"', sealed.indexOf('achievement')) + 9;
    await check(`${sealed.slice(0, letter)}x${sealed.slice(letter + 1)}`);
    await heading('This credential has been changed since it was sealed.');
  },
  Share: async () => {
    await be('Marta Kovačević');
    await link('Shared by me').click();
    await heading('Shared by me');
    for (const state of ['Open', 'Stopped by you', 'Ended'])
      await page.getByText(state, { exact: true }).first().waitFor();
    await page.locator('main tbody a[href^="/app/wallet/shared/"]').first().click();
    const address = await page.getByRole('textbox', { name: 'The link' }).inputValue();
    const { context, page: employer } = await visit(browser, product.origin);
    await employer.goto(address);
    await employer
      .getByText(/^Shared by Marta Kovačević until/)
      .first()
      .waitFor();
    await context.close();
  },
  Collect: async () => {
    await be('Elif Yıldız');
    await page.goto('/app/wallet/credentials');
    await page.locator('main a[href^="/collect/"]').first().waitFor();
    expect(await page.locator('main a[href^="/collect/"]').count()).toBe(2);
    await page.goto('/practice/mailbox?to=elif%40learners.example.org');
    expect(await page.locator('main a[href*="/collect/"]').count()).toBeGreaterThanOrEqual(2);
  },
  Award: async () => {
    await be('Sabine Huber-Krenn');
    await page.getByRole('link', { name: /^Mend the list/ }).click();
    await page.getByRole('table', { name: 'Faulty rows' }).waitFor();
    expect(await page.getByRole('table', { name: 'Faulty rows' }).locator('tbody tr').count()).toBe(3);
    const rows = await download(link('Download the faulty rows'));
    const mended = rows
      .replace('oyvind.learners', 'oyvind@learners')
      .replace('1997-02-30', '1997-02-28')
      .replace(/^([;,])(?=unbekannt@)/m, 'Ulla Unbekannt$1');
    const upload = async (): Promise<void> => {
      await page.goto('/app/provider/hohenwald/awards');
      await page.locator('main tbody a').first().click();
      await page.getByRole('link', { name: 'Award from a list' }).click();
      const file = { name: 'mended.csv', mimeType: 'text/csv', buffer: Buffer.from(mended) };
      await page.locator('input[type=file]').setInputFiles(file);
      await page.getByRole('button', { name: 'Read the list' }).click();
    };
    await upload();
    await page.getByText('All 3 rows are right').waitFor();
    await page.getByRole('button', { name: 'Award 3 learners' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Award 3 learners' }).click();
    await button('Go on without proof').click();
    await page.getByText('3 learners are awarded').waitFor({ timeout: 60_000 });
    await upload();
    await page.getByText('Everybody on it is awarded already.').waitFor();
  },
  Design: async () => {
    await be('Theresa Lindner');
    await link('Sizing Heat Pumps for Existing Buildings').click();
    await page.getByText(/^\d+ things need another look$/).waitFor();
    await page.goto('/app/provider/hohenwald/micro-credentials');
    await link('Reproducible Data Analysis in R').click();
    await page.getByText('In review', { exact: true }).first().waitFor();
    expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await be('Matthias Egger');
    await page.getByRole('link', { name: /^Review “Reproducible Data Analysis in R”/ }).click();
    await page.getByRole('button', { name: 'Approve', exact: true }).waitFor();
  },
  Find: async () => {
    await page.goto('/');
    await link('Find a micro-credential').click();
    await page.getByText('12 micro-credentials').waitFor();
  },
  Read: async () => {
    for (const locale of ['el', 'bg'] as const) {
      await page.locator('.languages summary').first().click();
      await link(wordsOf(locale).name).click();
      await heading(wordsOf(locale).say('page.find.title'));
    }
  },
};

describe('the tour of README', () => {
  it('is walked here step by step, each of them', () => {
    expect(tour.map(({ title }) => title)).toEqual(Object.keys(walk));
  });

  it.each(tour)(
    '$title',
    async ({ title, names }) => {
      unseen = new Set(names);
      await walk[title]?.();
      expect([...unseen]).toEqual([]);
      expect(await axeFindings(page)).toEqual([]);
    },
    120_000,
  );
});
