/**
 * Checks everything that can be checked without running the product: format,
 * lint, types, structure, dead code, the map, problem codes, messages. Runs them all, so that one
 * run names every fault. `npm run check -- --fix` formats and lints in place first.
 */
import { run } from './lib/run.js';
import { setUp } from './setup.js';

await setUp({});

// Only now: a fresh clone has none of the libraries that some of them need.
const { checkCoreIsPure } = await import('./check/check-core-is-pure.js');
const { checkMap } = await import('./check/check-map.js');
const { checkMessages } = await import('./check/check-messages.js');
const { checkProblems } = await import('./check/check-problems.js');

const bin = (name) => `node_modules/.bin/${name}`;
const program =
  (name, ...args) =>
  async () => {
    const { code, output } = await run(bin(name), args, { quiet: true });
    return code === 0 ? [] : [output.trimEnd()];
  };

if (process.argv.includes('--fix')) await run(bin('biome'), ['check', '--write', '.']);

const steps = [
  ['format and lint', program('biome', 'ci', '--colors=off', '--diagnostic-level=warn', '.')],
  ['types of the packages', program('tsc', '-b')],
  ['types of the tests', program('tsc', '-p', 'tests')],
  ['direction of imports', program('depcruise', '--config', '.dependency-cruiser.cjs', 'packages')],
  ['dead code', program('knip', '--no-progress')],
  ['core is pure', checkCoreIsPure],
  ['ARCHITECTURE against disk', checkMap],
  ['problem codes', checkProblems],
  ['messages', checkMessages],
];

let failed = 0;
for (const [name, step] of steps) {
  const started = performance.now();
  const faults = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) failed++;
}
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${steps.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
