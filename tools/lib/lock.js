import { closeSync, mkdirSync, openSync, rmSync, statSync, utimesSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { setupDirectory } from './root.js';
import { say } from './say.js';

const path = `${setupDirectory}/lock`;
const touchEvery = 2_000;
const abandonedAfter = 15_000;

/**
 * Does `work` while no other process sets up this checkout. The lock is a file
 * that its holder keeps touching: one that has gone stale belongs to nobody.
 */
export const withLock = async (work) => {
  mkdirSync(setupDirectory, { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) say('Another start is setting up this checkout; waiting for it …');
    await sleep(300);
  }
  const touch = setInterval(() => {
    const now = new Date();
    utimesSync(path, now, now);
  }, touchEvery);
  try {
    return await work();
  } finally {
    clearInterval(touch);
    rmSync(path, { force: true });
  }
};

const take = () => {
  try {
    closeSync(openSync(path, 'wx'));
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  const touched = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Date.now() - touched > abandonedAfter) rmSync(path, { force: true });
  return false;
};
