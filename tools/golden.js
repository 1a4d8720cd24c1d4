/**
 * Writes the files that are made from the code and kept in the repository, so
 * that a change of theirs is seen in review: the catalogue of problems, and what
 * golden tests write (`*.golden.test.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { raisedProblems } from './check/raised-problems.js';
import { root } from './lib/root.js';
import { run } from './lib/run.js';
import { setUp } from './setup.js';

await setUp({});

const statuses = {
  request: '400',
  unauthenticated: '401',
  forbidden: '403',
  missing: '404 or 410',
  conflict: '409',
  rule: '422',
  limit: '413, 429 or 503',
  upstream: '502 or 504',
};

const catalogue = `${root}/packages/contract/src/messages/en`;
const english = readdirSync(catalogue, { recursive: true })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`${catalogue}/${name}`, 'utf8'))
  .join('\n');
const message = (id) =>
  english
    .match(
      new RegExp(`'${id.replaceAll('.', '\\.')}':\\s*(?:'((?:[^'\\\\]|\\\\.)*)'|"([^"]*)"|\`([^\`]*)\`)`),
    )
    ?.slice(1)
    .find((text) => text !== undefined) ?? '';

const entries = [...raisedProblems()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(
    ([code, { family }]) =>
      `## ${code}\n\n${message(`problem.${code}.title`)} ${message(`problem.${code}.remedy`)}\n\nFamily *${family}*, HTTP ${statuses[family]}.\n`,
  );
writeFileSync(
  `${root}/docs/problems.md`,
  `# Problems\n\nWhat the API refuses, by \`code\`. Every refusal is a problem document (RFC 9457) whose \`type\` ends in its code; faults inside the\ninput are in \`errors\`, each with a JSON Pointer. This page is written by \`npm run golden\`.\n\n${entries.join('\n')}`,
);
console.log(`docs/problems.md: ${entries.length} problems`);

const { code } = await run(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '.golden.test.ts'], {
  env: { GOLDEN: 'write' },
});
process.exitCode = code ?? 1;
