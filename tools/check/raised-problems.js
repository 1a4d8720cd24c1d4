import { sources } from './sources.js';

/** Code → family and the file that raises it first, read off the sources. */
export const raisedProblems = () => {
  const raised = new Map();
  for (const { path, text } of sources()) {
    for (const [, family, code] of text.matchAll(/new Problem\(\s*'([a-z]+)',\s*'([a-z0-9-]+)'/g)) {
      if (!raised.has(code)) raised.set(code, { family, path });
    }
  }
  return raised;
};
