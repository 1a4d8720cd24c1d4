import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { intlTag, type Locale, localeName, locales } from '@sigillo/contract/messages';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { root } from '../../../tools/lib/root.js';
import { shrinkPng } from '../../../tools/lib/shrink-png.js';
import { startBrowser, visit } from '../support/browser.ts';
import { everyPage, open, type ShownPage } from '../support/every-page.ts';
import { findPlaces, type Places, signInAs } from '../support/places.ts';
import { startProduct } from '../support/product.ts';

/** Takes the pictures in docs/screens; `npm run screens` sets up what it needs. */

const folder = `${root}/docs/screens`;
/** What is further down says nothing new about how a page looks. */
const mostHigh = 1600;

const looks = {
  screen: { viewport: { width: 1280, height: 900 } },
  dark: { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
} as const;
type Look = keyof typeof looks;

/** The main pages, taken in every language: words differ in length, and letters in height. */
const inEveryLanguage: readonly string[] = [
  'home',
  'find',
  'verify',
  'sign-in',
  'share',
  'wallet',
  'wallet-credential',
  'design-outcomes-full',
  'register',
];
const others = locales.filter((locale) => locale !== 'en');

const take = async (page: Page, shown: ShownPage, places: Places, look: Look, end: string): Promise<void> => {
  await open(page, shown, places);
  // As high as the page, so that bars which stay in sight lie at its end and not across it.
  const { width, height: least } = looks[look].viewport;
  await page.setViewportSize({ width, height: least });
  const high = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(high, least), mostHigh) });
  const png = await page.screenshot({ animations: 'disabled' });
  writeFileSync(`${folder}/${shown.name}-${look}${end}.png`, shrinkPng(png));
};

const takeAll = async (
  browser: Browser,
  origin: string,
  places: Places,
  { pages, look, locale = 'en' }: { pages: readonly ShownPage[]; look: Look; locale?: Locale },
): Promise<void> => {
  const contexts = new Map<string, { context: BrowserContext; page: Page }>();
  for (const shown of pages) {
    const viewer = shown.viewer ?? '';
    const known =
      contexts.get(viewer) ?? (await visit(browser, origin, { ...looks[look], locale: intlTag(locale) }));
    if (!contexts.has(viewer) && viewer) {
      await signInAs(known.context, origin, viewer);
      const headers = { origin };
      await known.context.request.patch('/api/session', { data: { locale }, headers });
    }
    contexts.set(viewer, known);
    await take(known.page, shown, places, look, locale === 'en' ? '' : `.${locale}`);
  }
  for (const { context } of contexts.values()) await context.close();
  console.log(`${look}, ${localeName(locale)}: ${pages.length} pictures`);
};

const index = (): string => {
  const line = ({ name, viewer }: ShownPage): string => {
    const links = Object.keys(looks).map((look) => `[${look}](${name}-${look}.png)`);
    const further = inEveryLanguage.includes(name)
      ? others.flatMap((locale) =>
          ['screen', 'phone'].map(
            (look) => `[${look}, ${localeName(locale)}](${name}-${look}.${locale}.png)`,
          ),
        )
      : [];
    return `| ${name} | ${viewer ?? 'anybody'} | ${[...links, ...further].join(' · ')} |`;
  };
  return [
    '# Every page',
    '',
    'As it looks with the practice data: on a screen, in the dark, on a phone; the main pages in every language. Tall pages are cut at 1,600 pixels. Written by `npm run screens`.',
    '',
    '| Page | Seen by | Pictures |',
    '|---|---|---|',
    ...everyPage.map(line),
    '',
  ].join('\n');
};

const wanted = process.argv.slice(2);
const pages = everyPage.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(folder, { recursive: true });
if (wanted.length === 0) {
  for (const file of readdirSync(folder)) if (file.endsWith('.png')) rmSync(`${folder}/${file}`);
}
const product = await startProduct();
const browser = await startBrowser();
try {
  const places = await findPlaces(browser, product.origin);
  for (const look of Object.keys(looks) as Look[])
    await takeAll(browser, product.origin, places, { pages, look });
  const main = pages.filter(({ name }) => inEveryLanguage.includes(name));
  for (const locale of others)
    for (const look of ['screen', 'phone'] as const)
      await takeAll(browser, product.origin, places, { pages: main, look, locale });
  writeFileSync(`${folder}/README.md`, index());
} finally {
  await browser.close();
  await product.remove();
}
