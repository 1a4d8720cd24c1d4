import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { browser as settings } from '../../../tools/lib/browser.js';

/** Starts the test browser. */
export const startBrowser = (): Promise<Browser> => {
  const { executablePath, args, env } = settings();
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env } as Record<string, string> });
};

/** What the pages of a context wrote to the console as errors, and requests to other hosts: both must stay empty. */
export interface Watch {
  readonly errors: string[];
  readonly strangers: string[];
}

/** A fresh visitor of the product. */
export const visit = async (
  browser: Browser,
  origin: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ context: BrowserContext; page: Page; watch: Watch }> => {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const watch: Watch = { errors: [], strangers: [] };
  context.on('weberror', (error) => watch.errors.push(String(error.error())));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) watch.strangers.push(request.url());
  });
  const page = await context.newPage();
  return { context, page, watch };
};

/**
 * Axe's findings on a page, one line each; empty is right. The window is made as
 * high as the page meanwhile: what lies under a bar that sticks to its foot can be
 * scrolled free, and axe would call it too small a target.
 */
export const axeFindings = async (page: Page): Promise<string[]> => {
  const window = page.viewportSize();
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (window && height > window.height) await page.setViewportSize({ ...window, height });
  // Colours take 120 ms to change with the theme.
  await page.waitForTimeout(250);
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  if (window) await page.setViewportSize(window);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
};

/** Signs in as one of the invented people, by one click on the sign-in page. */
export const becomePractice = async (page: Page, name: string, next = '/app'): Promise<void> => {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`);
  await page
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
};

/** The address in the newest mail to somebody, as they would click it. */
export const newestMailLink = async (page: Page, to: string, path: RegExp): Promise<string> => {
  for (let tries = 0; tries < 240; tries++) {
    const response = await page.request.get(`/api/practice/mailbox?to=${encodeURIComponent(to)}`);
    const { items } = (await response.json()) as { items: { text: string }[] };
    const link = items
      .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
      .find((url) => path.test(new URL(url).pathname + new URL(url).search));
    if (link) return link;
    await page.waitForTimeout(250);
  }
  throw new Error(`No mail with a link like ${path} to ${to}`);
};

/** Loads a page again until it shows what somebody waits for, as they would. */
export const reloadUntil = async (page: Page, shown: Locator): Promise<void> => {
  for (let tries = 0; tries < 60; tries++) {
    if ((await shown.count()) > 0) return;
    await page.waitForTimeout(500);
    await page.reload();
  }
  throw new Error(`${page.url()} never showed ${shown}`);
};
