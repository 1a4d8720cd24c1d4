import { readFileSync } from 'node:fs';
import { root } from './root.js';
import { run } from './run.js';
import { giveUp, say } from './say.js';

/** Installs the dependencies when node_modules is not what package-lock.json asks for. */
export const install = async () => {
  if (isInstalled()) return;
  say('Installing the dependencies (once; about a minute) …');
  // No package's install scripts are run; what they would do, set-up and the server do themselves.
  const { code } = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (code !== 0) {
    giveUp(
      'The dependencies could not be installed; npm says why above.',
      'Check the connection to the npm registry (npm ping) and start again.',
    );
  }
};

/**
 * Compares the lockfile with the list npm keeps of what it installed.
 * Optional packages may be absent: they belong to other platforms.
 */
const isInstalled = () => {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([path, { version, optional, link }]) => {
    if (link || !path.startsWith('node_modules/')) return true;
    const installed = present[path];
    return installed ? installed.version === version : optional === true;
  });
};

const readPackages = (path) => {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages;
  } catch {
    return undefined;
  }
};
