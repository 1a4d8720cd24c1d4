import { readdirSync, readFileSync } from 'node:fs';
import { root } from '../lib/root.js';

const skipped = new Set(['node_modules', 'dist', '.git', '.setup', '.data']);

/** Paths of all files below a folder of the checkout, relative to its root. */
export const filesBelow = (folder) =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });

/** Path and text of every TypeScript source of the packages; tests only when asked for. */
export const sources = ({ tests = false } = {}) =>
  filesBelow('packages')
    .filter(
      (path) => /\.tsx?$/.test(path) && path.includes('/src/') && (tests || !/\.test\.tsx?$/.test(path)),
    )
    .map((path) => ({ path, text: readFileSync(`${root}/${path}`, 'utf8') }));
