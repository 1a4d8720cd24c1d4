import { existsSync, readFileSync } from 'node:fs';
import { root } from '../lib/root.js';
import { languages, messagesOf } from './catalogue.js';
import { raisedProblems } from './raised-problems.js';
import { sources } from './sources.js';

/** Every Problem code has a title and a remedy in each language, an entry in docs/problems.md, and a test that names it. */
export const checkProblems = async () => {
  const raised = raisedProblems();
  const documented = existsSync(`${root}/docs/problems.md`)
    ? readFileSync(`${root}/docs/problems.md`, 'utf8')
    : '';
  const tests = sources({ tests: true })
    .filter(({ path }) => /\.test\.tsx?$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const catalogues = await Promise.all(
    languages().map(async (language) => [language, await messagesOf(language)]),
  );
  return [...raised].flatMap(([code, { path }]) => [
    ...catalogues.flatMap(([language, ids]) =>
      ['title', 'remedy']
        .filter((part) => !ids.has(`problem.${code}.${part}`))
        .map((part) => `${path} raises ${code}: problem.${code}.${part} is missing in ${language}`),
    ),
    ...(documented.includes(`\n## ${code}\n`)
      ? []
      : [`${path} raises ${code}: no entry in docs/problems.md (npm run golden writes it)`]),
    ...(tests.includes(`'${code}'`) ? [] : [`${path} raises ${code}: no test names it`]),
  ]);
};
