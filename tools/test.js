/**
 * Sets up what the tests need and runs them. Arguments go to vitest: file
 * filters and its options.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { root, setupDirectory } from './lib/root.js';
import { setUp } from './setup.js';

await setUp({ build: true, tests: true });

const report = `${setupDirectory}/test-report-${process.pid}.json`;
mkdirSync(setupDirectory, { recursive: true });
const vitest = spawn(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'test' } },
);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => vitest.kill(signal));
const code = await new Promise((done) => vitest.once('exit', (exit) => done(exit ?? 1)));

/** What vitest calls `todo` are steps that wait for a capability: pending, not left out. */
const names = { passed: 'passed', failed: 'failed', todo: 'pending' };

/** A file that could not be loaded has no tests of its own; it counts as one that failed. */
const count = () => {
  const counts = { passed: 0, failed: 0, skipped: 0, pending: 0 };
  for (const file of JSON.parse(readFileSync(report, 'utf8')).testResults) {
    if (file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'))
      counts.failed++;
    for (const { status } of file.assertionResults) counts[names[status] ?? 'skipped']++;
  }
  return counts;
};

let counts = { passed: 0, failed: 1, skipped: 0, pending: 0 };
try {
  counts = count();
} catch {
  console.error('vitest ended without a report; its output above says why.');
} finally {
  rmSync(report, { force: true });
}
console.log(
  `\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped, ${counts.pending} pending`,
);
process.exitCode = code === 0 && counts.failed === 0 ? 0 : 1;
