import { gzipSync } from 'node:zlib';
import { type Locale, loadCatalogues, locales } from '@sigillo/contract/messages';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, startBrowser, visit } from './support/browser.ts';
import { englishLeft } from './support/english-left.ts';
import { everyPage, open, type ShownPage } from './support/every-page.ts';
import { readPdfLetters } from './support/pdf-letters.ts';
import { findPlaces, type Places, signInAs } from './support/places.ts';
import { type Product, startProduct } from './support/product.ts';
import { type Production, startProduction } from './support/production.ts';

/** The product in every language that isn't English: all of it speaks it, fits, and can be used by everybody. */

const others = locales.filter((locale) => locale !== 'en');

let product: Product;
let production: Production;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  [product, production, browser] = await Promise.all([startProduct(), startProduction(), startBrowser()]);
  places = await findPlaces(browser, product.origin);
  await loadCatalogues();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await production?.remove();
  await product?.remove();
});

const viewers = new Map<string, Page>();

/** Whoever looks has chosen the language: in the browser, and in the account where there is one. */
const lookAs = async (locale: Locale, viewer = ''): Promise<Page> => {
  const key = `${locale} ${viewer}`;
  const known = viewers.get(key);
  if (known) return known;
  const { context, page } = await visit(browser, product.origin, { locale, reducedMotion: 'reduce' });
  if (viewer) {
    await signInAs(context, product.origin, viewer);
    await context.request.patch('/api/session', {
      data: { locale },
      headers: { origin: product.origin },
    });
  }
  viewers.set(key, page);
  return page;
};

/**
 * Pages whose state needs English labels to be brought about are seen in English elsewhere. The mailbox
 * shows mails as they went out, each in its reader's language.
 */
const shownPages = everyPage.filter(({ arrive, name }) => arrive === undefined && name !== 'mailbox');

/** One of each kind of page, for what takes long to look at. */
const kinds = [
  'home',
  'find',
  'micro-credential',
  'verify',
  'share',
  'sign-in',
  'wallet',
  'wallet-credential',
  'wallet-share-new',
  'design-outcomes-full',
  'design-workload',
  'register',
  'award',
  'batch-done',
  'people',
  'account',
];

describe.each(others)('in %s', (locale) => {
  it.each(shownPages.map((shown) => [shown.name, shown] as const))(
    '%s speaks it and fits',
    async (name, shown: ShownPage) => {
      const page = await lookAs(locale, shown.viewer);
      await page.setViewportSize({ width: 360, height: 800 });
      await open(page, shown, places);
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(locale);
      expect(await englishLeft(page, locale)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      if (kinds.includes(name)) expect(await axeFindings(page)).toEqual([]);
    },
    60_000,
  );

  it('weighs at most 60 kB on its first page', async () => {
    const { context, page } = await visit(browser, production.origin, { locale, ignoreHTTPSErrors: true });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto('/');
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(
      responses
        .filter((response) => response.request().resourceType() !== 'image')
        .map(async (response) =>
          response.request().resourceType() === 'document'
            ? gzipSync((await response.text()).replaceAll(/<svg[\s\S]*?<\/svg>/g, '')).length
            : (await response.request().sizes()).responseBodySize,
        ),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
    await context.close();
  }, 60_000);
});

describe('choosing', () => {
  it('needs no JavaScript, keeps what the address says, and lasts', async () => {
    const { context, page } = await visit(browser, product.origin, { javaScriptEnabled: false });
    await page.goto('/find?q=welding');
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'Български' }).click();
    expect(new URL(page.url()).searchParams.get('q')).toBe('welding');
    await page.goto('/verify');
    expect(await page.locator('html').getAttribute('lang')).toBe('bg');
    await page.locator('.languages summary').click();
    expect(await page.getByRole('link', { name: 'Български' }).getAttribute('aria-current')).toBe('true');
    await context.close();
  }, 60_000);

  it('loses nothing that was typed in the application, and stays with the account', async () => {
    const { context, page, watch } = await visit(browser, product.origin);
    await signInAs(context, product.origin, 'Милена Стоянова');
    await page.goto('/app/provider/serdika-tehnika/micro-credentials/new');
    const title = page.getByRole('textbox').first();
    await title.fill('Hand-laid dry stone');
    await page.locator('.languages summary').first().click();
    await page.getByRole('button', { name: 'Ελληνικά' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'el');
    expect(await title.inputValue()).toBe('Hand-laid dry stone');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/\p{Script=Greek}/u);
    expect(await page.title()).toMatch(/\p{Script=Greek}/u);
    expect(await englishLeft(page, 'el')).toEqual([]);
    await page.goto('/find');
    expect(await page.locator('html').getAttribute('lang')).toBe('el');
    await page.locator('.languages summary').click();
    await page.getByRole('link', { name: 'English' }).click();
    await page.goto('/app/account');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(watch.errors).toEqual([]);
    await context.close();
  }, 60_000);

  it.each([
    ['bg', 'Удостоверениепроверка'],
    ['el', 'Διαπιστευτήριοέλεγχος'],
  ] as const)(
    'prints a credential in %s with letters that can be read out of the file',
    async (locale, letters) => {
      const { context, page } = await visit(browser, product.origin, { locale });
      await signInAs(context, product.origin, 'Marta Kovačević');
      await context.request.patch('/api/session', {
        data: { locale },
        headers: { origin: product.origin },
      });
      await page.goto(`/app/wallet/credentials/${places.credential}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      const { missing, readable } = readPdfLetters(await page.pdf({ format: 'A4' }));
      expect(missing).toBe(0);
      expect([...letters].filter((letter) => !readable.has(letter))).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
