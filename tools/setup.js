/**
 * Sets up this checkout, skipping what is done: dependencies always, the built
 * packages with --build, the browser for tests with --tests.
 */
import { pathToFileURL } from 'node:url';
import { prepareBrowser } from './lib/browser.js';
import { build } from './lib/build.js';
import { install } from './lib/install.js';
import { withLock } from './lib/lock.js';
import { requireNode } from './lib/require-node.js';

/** @param {{ build?: boolean, tests?: boolean }} wanted */
export const setUp = async (wanted) => {
  requireNode();
  await withLock(async () => {
    await install();
    if (wanted.build) await build();
    if (wanted.tests) await prepareBrowser();
  });
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await setUp({ build: process.argv.includes('--build'), tests: process.argv.includes('--tests') });
}
