import { existsSync, readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from '../lib/root.js';

const folder = 'packages/contract/src/messages';

/** The languages that have a catalogue. */
export const languages = () =>
  readdirSync(`${root}/${folder}`, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(`${root}/${folder}/${entry.name}/index.ts`))
    .map((entry) => entry.name);

/** Files of sentences are plain tables: nothing in them needs another file. */
const readTable = async (path) => {
  const { outputText } = ts.transpileModule(readFileSync(path, 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ES2022' },
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
};

/** Message id → its text and where it stands, for one language. */
export const messagesOf = async (language) => {
  const messages = new Map();
  for (const name of readdirSync(`${root}/${folder}/${language}`, { recursive: true })) {
    if (!name.endsWith('.ts') || name === 'index.ts') continue;
    const tables = await readTable(`${root}/${folder}/${language}/${name}`);
    for (const [id, text] of Object.values(tables).flatMap(Object.entries))
      messages.set(id, { text, file: `${language}/${name}` });
  }
  return messages;
};
