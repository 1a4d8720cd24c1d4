import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { root } from '../lib/root.js';

const folder = 'packages/contract/src/messages';

/** The languages that have a catalogue. */
export const languages = () =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${folder}/${entry.name}/index.ts`))
    .map((entry) => entry.name);

/** Message id → where it is defined, for one language. */
export const messageIds = (language) => {
  const ids = new Map();
  for (const name of readdirSync(`${root}/${folder}/${language}`, { recursive: true })) {
    if (!name.endsWith('.ts')) continue;
    const text = readFileSync(`${root}/${folder}/${language}/${name}`, 'utf8');
    for (const [, id] of text.matchAll(/^\s*['"]([a-zA-Z0-9._-]+\.[a-zA-Z0-9._-]+)['"]:/gm))
      ids.set(id, `${language}/${name}`);
  }
  return ids;
};
