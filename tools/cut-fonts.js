#!/usr/bin/env node
/**
 * Cuts the six font files that the product serves: parts of Commissioner (weights 400 to 700, the letters of
 * the 24 official languages; what every page needs apart from the rest, so that each weighs little) and the digits of Inter, because Commissioner has no tabular figures.
 * Run by hand when a pin changes; the results are committed beside the licence of both families.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const at = createRequire(new URL('../packages/web/package.json', import.meta.url));
const target = new URL('../packages/web/src/ui/fonts/', import.meta.url);
const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

const letters = {
  latin: `${range(0x20, 0x7e)}\u00a0«»·–—‘’‚“”„•…‹›€−`,
  'latin-1': `${range(0xa1, 0xff).replace(/[«»·]/g, '')}ŒœŸ†`,
  'latin-ext': 'ĀāĂăĄąĆćĊċČčĎďĐđĒēĖėĘęĚěĠġĢģĦħĪīĮįİıĶķĹĺĻļĽľŁłŃńŅņŇňŐőŔŕŘřŚśŞşŠšŢţŤťŪūŮůŰűŲųŹźŻżŽžȘșȚțẞ',
  greek: `${range(0x384, 0x3ce)}Ωµ`,
  cyrillic: `${range(0x410, 0x44f)}ѝЍЁёЄєІіЇїҐґ№`,
};

const cut = async (source, name, text, options) => {
  const bytes = await subsetFont(readFileSync(at.resolve(source)), text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    ...options,
  });
  writeFileSync(fileURLToPath(new URL(name, target)), bytes);
  console.log(`${name} ${bytes.length} bytes`);
};

for (const [script, text] of Object.entries(letters)) {
  const file = script === 'latin-1' ? 'latin' : script;
  const source = `@fontsource-variable/commissioner/files/commissioner-${file}-wght-normal.woff2`;
  // The closure keeps Bulgarian letter shapes (locl); the other scripts need none of their alternates.
  await cut(source, `commissioner-${script}.woff2`, text, { noLayoutClosure: script !== 'cyrillic' });
}
await cut('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2', 'figures.woff2', '0123456789', {
  noLayoutClosure: true,
});
