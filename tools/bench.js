/** Runs the benchmarks on the built packages: each prints a ratio against a named peer in the same run. */
import { run } from './lib/run.js';
import { setUp } from './setup.js';

await setUp({ build: true });
const benches = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['data-integrity', 'sd-jwt-vc'];
for (const name of benches) {
  const { code } = await run(process.execPath, ['--import', 'tsx', `tests/bench/${name}.ts`]);
  if (code !== 0) process.exitCode = 1;
}
