import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { elementIds } from '@sigillo/core/domain';
import { createFakeClock, createFakeKeyResolver, createFakeStatusSource } from '@sigillo/core/testing';
import { combineTrustSources, type VerificationReport, verify } from '@sigillo/core/verification';
import { nodeCrypto } from '@sigillo/server/keys';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFindings, startBrowser, visit } from './support/browser.ts';
import { type Product, startProduct } from './support/product.ts';

/** The Union's own sealed credentials, given to the page for everybody: as they are, in a browser that checks itself and by our server. */

const reference = '../shared/reference/elm';
const folders = ['samples-edc', 'edc-samples-elm-support/examples/edc'];
const present = folders.every((folder) => existsSync(`${reference}/${folder}`));
if (!present) console.info(`skipped: the Union's samples are not at ${reference}`);
const files = present
  ? folders.flatMap((folder) =>
      readdirSync(`${reference}/${folder}`)
        .filter((name) => name.endsWith('-signed.jsonld'))
        .sort()
        .map((name) => `${reference}/${folder}/${name}`),
    )
  : [];

let product: Product;
let browser: Browser;
let own: Page;
let plain: Page;

beforeAll(async () => {
  if (!present) return;
  [product, browser] = await Promise.all([startProduct({ arguments: ['--empty'] }), startBrowser()]);
  // Our server says times in UTC, a browser in those of its place.
  own = (await visit(browser, product.origin, { timezoneId: 'UTC' })).page;
  plain = (await visit(browser, product.origin, { javaScriptEnabled: false })).page;
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** What the page says of a file, but for where and when it was checked. */
const check = async (page: Page, file: string, button: string): Promise<string> => {
  await page.goto('/verify');
  await page.locator('input[type=file]').setInputFiles(file);
  if (page === plain) await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('[id^=element-]').first().waitFor();
  const text = await page.locator('main').innerText();
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.includes(basename(file)))
    .join('\n');
};

const reportOn = (file: string): Promise<VerificationReport> =>
  verify(readFileSync(file, 'utf8'), {
    crypto: nodeCrypto,
    clock: createFakeClock(),
    keyResolver: createFakeKeyResolver(),
    statusSource: createFakeStatusSource(),
    trustSource: combineTrustSources(),
  });

describe.runIf(present)('the Union’s sealed samples', () => {
  it.each(files)(
    '%s',
    async (file) => {
      const report = await reportOn(file);
      const [here, there] = [await check(own, file, 'Check'), await check(plain, file, 'Check')];
      const results = (text: string): string => text.slice(text.indexOf('Caution: issuer unknown'));
      expect(results(here)).toBe(results(there));
      const { organisation = '', identifier = '', country = '' } = report.eSeal?.signer ?? {};
      const sheet = results(here).slice(0, results(here).indexOf('What we checked'));
      expect(sheet).toContain(`${organisation} (${identifier}, ${country})`);
      const sealed = Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
      expect(sheet).toContain(sealed.format(new Date(report.sealedAt ?? '')));
      // Every element that was read stands on the page, in its place.
      for (const id of elementIds.filter((name) => report.elements?.[name] !== undefined))
        expect.soft(await own.locator(`[id^="element-"][id$="-${id}"]`).count(), id).toBe(1);
      // No code of a list stands for its own name.
      expect(here).not.toMatch(/data\.europa\.eu\/(snb|esco)|publications\.europa\.eu\/resource/);
      expect(await axeFindings(own)).toEqual([]);
      expect(await own.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    },
    60_000,
  );

  it('name the terms of European lists in the reader’s language', async () => {
    const [file = ''] = files.filter((name) => name.includes('Sample-MC-Annex1'));
    for (const [language, term] of [
      ['el', 'Μεικτή μάθηση'],
      ['bg', 'Смесено'],
    ] as const) {
      const { context, page } = await visit(browser, product.origin);
      await page.goto(`/verify?lang=${language}`);
      await page.locator('input[type=file]').setInputFiles(file);
      await page.locator('[id^=element-]').first().waitFor();
      expect(await page.locator('main').innerText()).toContain(term);
      await context.close();
    }
  }, 60_000);
});
