import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setupDirectory } from './root.js';

/** What a build makes, and what does not go into it. */
const beside = /^(dist|node_modules)$|\.test\.tsx?$/;

/** Hash of the names, sizes and times of the sources in `places` (files or folders below the root). */
export const fingerprint = (places) => {
  const hash = createHash('sha256');
  const visit = (place) => {
    const found = statSync(place, { throwIfNoEntry: false });
    if (!found) return;
    if (found.isDirectory()) {
      for (const name of readdirSync(place).sort()) {
        if (!beside.test(name)) visit(join(place, name));
      }
    } else {
      hash.update(`${place}\0${found.size}\0${found.mtimeMs}\n`);
    }
  };
  for (const place of places) visit(join(root, place));
  return hash.digest('hex');
};

const stampOf = (name) => join(setupDirectory, `${name}.stamp`);

/** Tells whether the step `name` was last done for this very fingerprint. */
export const isStamped = (name, value) => {
  try {
    return readFileSync(stampOf(name), 'utf8') === value;
  } catch {
    return false;
  }
};

/** Notes that the step `name` is done for this fingerprint. */
export const stamp = (name, value) => {
  mkdirSync(setupDirectory, { recursive: true });
  writeFileSync(stampOf(name), value);
};
