import { existsSync } from 'node:fs';
import { fingerprint, isStamped, stamp } from './fingerprint.js';
import { root } from './root.js';
import { run } from './run.js';
import { giveUp, say } from './say.js';

const sources = ['package-lock.json', 'tsconfig.json', 'tsconfig.base.json', 'packages'];

/** Compiles the packages and bundles the pages, unless nothing changed since the last time. */
export const build = async () => {
  // Taken before: what is edited while we compile is compiled next time.
  const state = fingerprint(sources);
  if (isStamped('build', state) && existsSync(`${root}/packages/cli/dist`)) return;
  say('Building …');
  await step(process.execPath, ['node_modules/typescript/bin/tsc', '-b']);
  await step('npm', ['run', 'build', '--workspaces', '--if-present', '--silent']);
  stamp('build', state);
};

const step = async (program, args) => {
  const { code } = await run(program, args);
  if (code !== 0) {
    giveUp('The build failed; the reasons are above.', 'Correct them and start again.');
  }
};
