import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../../../tools/lib/root.js';
import { startBrowser, visit } from './browser.ts';
import { everyPage, open, type ShownPage } from './every-page.ts';
import { findPlaces, signInAs } from './places.ts';
import { startProduct } from './product.ts';

/** Pictures are cut at this height: what is below is the same in kind. */
const highest = 1600;

const looks = {
  'desktop-light': { viewport: { width: 1280, height: 900 } },
  'desktop-dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' as const },
  'phone-light': { viewport: { width: 390, height: 844 }, hasTouch: true },
};

const folder = `${root}/docs/screens`;
const wanted = process.argv.slice(2);
const pages = everyPage.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const byViewer = new Map<string | undefined, ShownPage[]>();
for (const shown of pages) byViewer.set(shown.viewer, [...(byViewer.get(shown.viewer) ?? []), shown]);

const [product, browser] = await Promise.all([startProduct(), startBrowser()]);
try {
  const places = await findPlaces(browser, product.origin);
  for (const [look, options] of Object.entries(looks)) {
    if (wanted.length === 0) rmSync(`${folder}/${look}`, { recursive: true, force: true });
    mkdirSync(`${folder}/${look}`, { recursive: true });
    for (const [viewer, shownPages] of byViewer) {
      const { context, page } = await visit(browser, product.origin, options);
      if (viewer) await signInAs(context, product.origin, viewer);
      for (const shown of shownPages) {
        await open(page, shown, places);
        // A window as high as the page: what sticks to its foot is then where people see it.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        await page.setViewportSize({ width: options.viewport.width, height: Math.min(height, highest) });
        await page.screenshot({ path: `${folder}/${look}/${shown.name}.png` });
        await page.setViewportSize(options.viewport);
      }
      await context.close();
    }
  }
} finally {
  await browser.close();
  await product.remove();
}

const row = ({ name, viewer }: ShownPage) =>
  `| ${name} | ${viewer ?? 'anybody'} | ${Object.keys(looks)
    .map((look) => `[${look}](${look}/${name}.png)`)
    .join(' · ')} |`;
if (wanted.length === 0)
  writeFileSync(
    `${folder}/README.md`,
    `# What every page looks like\n\nTaken with the practice data by \`npm run screens\`; cut at ${highest} pixels.\n\n| Page | Seen by | Pictures |\n|---|---|---|\n${pages.map(row).join('\n')}\n`,
  );
