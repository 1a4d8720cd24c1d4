/**
 * Takes a picture of every page of the product, filled with practice data, as it
 * looks on a screen, in the dark and on a phone: `docs/screens`. Names as
 * arguments take only those pages anew.
 */
import { root } from './lib/root.js';
import { run } from './lib/run.js';
import { setUp } from './setup.js';

await setUp({ build: true, tests: true });
const script = `${root}/tests/e2e/screens/take-screens.ts`;
const arguments_ = ['--conditions=sigillo-source', '--import', 'tsx', script, ...process.argv.slice(2)];
const { code } = await run(process.execPath, arguments_);
process.exitCode = code ?? 1;
