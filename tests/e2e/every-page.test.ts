import { gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Browser, BrowserContext, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installPages } from '../../packages/server/src/http/pages/index.ts';
import { describingRoutes } from '../../packages/server/src/http/routes/describing.ts';
import { appPages } from '../../packages/web/src/app/pages.ts';
import { axeFindings, startBrowser, visit, type Watch } from './support/browser.ts';
import {
  applicationPages,
  developerPages,
  everyPage,
  open,
  publicPages,
  type ShownPage,
} from './support/every-page.ts';
import { findPlaces, type Places, signInAs } from './support/places.ts';
import { type Product, startProduct } from './support/product.ts';
import { type Production, startProduction } from './support/production.ts';
import { everyStop } from './support/tab-order.ts';

/** Every page of the product, as the people see it who use it: what must be true of all of them. */

let product: Product;
let browser: Browser;
let places: Places;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  places = await findPlaces(browser, product.origin);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await (await production)?.remove();
  await product?.remove();
});

describe('the list of pages', () => {
  const patterns = (pages: readonly ShownPage[]) => [...new Set(pages.map(({ pattern }) => pattern))].sort();
  /** Addresses at which the server answers a GET with a page. */
  const served = (install: (app: never) => void): string[] => {
    const app = new Hono();
    install(app as never);
    const gets = app.routes.filter(({ method, path }) => method === 'GET' && !/\.\w+$/.test(path));
    return [...new Set(gets.map(({ path }) => path))].sort();
  };

  it('has every page of the application’s router', () => {
    expect(patterns(applicationPages)).toEqual(
      [...new Set([...appPages.map(({ path }) => path), '/app/menu'])].sort(),
    );
  });
  it('has every public page of the server', () => {
    expect(patterns(publicPages).filter((pattern) => pattern !== '/*')).toEqual(
      served((app) => installPages(app, {} as never)),
    );
  });
  it('has every page for developers', () => {
    const deps = { installation: { origin: 'http://localhost', practice: true } };
    expect(patterns(developerPages)).toEqual(served((app) => describingRoutes(app, deps as never)));
  });
  it('names each once', () => {
    expect(new Set(everyPage.map(({ name }) => name)).size).toBe(everyPage.length);
  });
});

/** One context for each viewer: signing in is not what is looked at here. */
const viewers = new Map<string, { context: BrowserContext; page: Page; watch: Watch }>();

const lookAs = async (viewer = ''): Promise<{ page: Page; watch: Watch }> => {
  const known = viewers.get(viewer);
  if (known) return known;
  // A colour that is still changing has no contrast to measure.
  const made = await visit(browser, product.origin, { reducedMotion: 'reduce' });
  if (viewer) await signInAs(made.context, product.origin, viewer);
  // Violations of the content security policy are among these.
  made.page.on('console', (message) => {
    if (message.type() === 'error') made.watch.errors.push(message.text());
  });
  viewers.set(viewer, made);
  return made;
};

/** Makes the window as high as the page: what lies under a bar that stays in sight can be scrolled out from under it. */
const unroll = async (page: Page, width: number): Promise<void> => {
  await page.setViewportSize({ width, height: 844 });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.max(844, height) });
};

describe.each(everyPage)('$name', (shown) => {
  it('is well made in light and dark, on a screen, a phone and at 320 pixels', async () => {
    const { page, watch } = await lookAs(shown.viewer);
    watch.errors.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, shown, places);
    const said = shown.refused
      ? watch.errors.filter((text) => !text.startsWith('Failed to load resource'))
      : watch.errors;
    expect({ errors: [...said], strangers: [...watch.strangers] }).toEqual({ errors: [], strangers: [] });
    expect(await page.title()).not.toBe('');
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    await unroll(page, 1280);
    expect(await axeFindings(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.emulateMedia({ colorScheme: 'dark' });
    await unroll(page, 390);
    expect(await axeFindings(page)).toEqual([]);
  }, 60_000);
});

let production: Promise<Production> | undefined;
const inEarnest = (): Promise<Production> => {
  production ??= startProduction();
  return production;
};

describe.each(publicPages)('$name without scripts, and its weight', (shown) => {
  it('shows what it has to say', async () => {
    const { context, page } = await visit(browser, product.origin, { javaScriptEnabled: false });
    await open(page, shown, places);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(60);
    await context.close();
  }, 60_000);

  it('weighs at most 60 kB before pictures', async () => {
    // The invented people whom one can be have names in every script; in earnest there are none.
    const { origin } = ['home', 'sign-in'].includes(shown.name) ? await inEarnest() : product;
    const { context, page } = await visit(browser, origin, { ignoreHTTPSErrors: true });
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.goto(shown.path(places));
    await page.waitForLoadState('networkidle');
    // Letters beyond Latin come with the invented people's names, on the pages that name them.
    const parts = responses.filter(
      (response) =>
        response.request().resourceType() !== 'image' &&
        !/-(latin-ext|greek|cyrillic)/.test(new URL(response.url()).pathname),
    );
    const sizes = await Promise.all(
      parts.map(async (response) => {
        const { pathname } = new URL(response.url());
        if (response.request().resourceType() === 'document') {
          // Seals are pictures, though they are drawn inside the page.
          const html = (await response.text()).replaceAll(/<svg[\s\S]*?<\/svg>/g, '');
          return [pathname, gzipSync(html).length] as const;
        }
        return [pathname, (await response.request().sizes()).responseBodySize] as const;
      }),
    );
    const weight = sizes.reduce((sum, [, size]) => sum + size, 0);
    expect(weight, JSON.stringify(sizes)).toBeGreaterThan(0);
    expect(weight, JSON.stringify(sizes)).toBeLessThanOrEqual(60_000);
    await context.close();
  }, 60_000);
});

describe.each(everyPage)('$name by keyboard', (shown) => {
  it('lets Tab reach everything that can be used, and shows where the focus is', async () => {
    const { page } = await lookAs(shown.viewer);
    await page.setViewportSize({ width: 1280, height: 900 });
    await open(page, shown, places);
    const { reached, wanted } = await everyStop(page);
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((name) => !reached.some((stop) => stop.name === name))).toEqual([]);
    expect(reached.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
  }, 60_000);
});
