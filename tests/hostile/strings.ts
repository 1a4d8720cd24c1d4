import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const corpora = fileURLToPath(new URL('../../../shared/reference/corpora/', import.meta.url));

/** Ours: what breaks parsers, layouts, logs, spreadsheets, queries and pages. */
const own: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table award; --",
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '=HYPERLINK("http://evil.example","x")',
  '%s%n%x',
  '$\u007b7*7}{{7*7}}',
  '{0, plural, other {x}}',
  '{name}',
  '../../etc/passwd',
  'javascript:alert(1)',
  'a\u200Bb',
  '\u202Egnirts desrever',
  'e\u0301 and é',
  'İıſẞ',
  '👩‍👩‍👧‍👦',
  '𝒯𝑒𝓍𝓉',
  'constructor',
  '__proto__',
  'null',
  'undefined',
  'NaN',
  '0',
  'true',
  '﷽',
  'a'.repeat(300),
  'Z̸̢̛a̵͜l̶̡g̷o̸',
  '\u00ADsoft',
  'Ünïcödé Ελληνικά Кирилица',
  '\\u0000 \\x00 \\n',
  '<!-- --><![CDATA[ ]]>',
  '&lt;b&gt; &amp; &#x3c;',
  "O’Brien O'Brien “x”",
];

const readLines = (path: string, most: number): string[] =>
  readFileSync(`${corpora}payloads/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, most);

const readCorpora = (): string[] => {
  if (!existsSync(corpora)) {
    console.info('skipped: the corpora under ../shared/reference are not here; our own strings stay');
    return [];
  }
  return [
    ...(JSON.parse(readFileSync(`${corpora}blns/blns.json`, 'utf8')) as string[]),
    ...readLines('XSS Injection/Intruders/RSNAKE_XSS.txt', 80),
    ...readLines('XSS Injection/Intruders/XSS_Polyglots.txt', 30),
    ...readLines('XSS Injection/Intruders/JHADDIX_XSS.txt', 60),
    ...readLines('NoSQL Injection/Intruder/NoSQL.txt', 30),
    ...readLines('CRLF Injection/Files/crlfinjection.txt', 30),
    ...readLines('Directory Traversal/Intruder/directory_traversal.txt', 30),
    ...readLines('Open Redirect/Intruder/openredirects.txt', 30),
    ...readLines('XXE Injection/Intruders/xml-attacks.txt', 20),
  ];
};

/** Strings that people and attackers type, each once. */
export const naughtyStrings: readonly string[] = [...new Set([...own, ...readCorpora()])];

/** Whole files that are JSON, almost JSON or not JSON at all; empty where the corpora are missing. */
export const jsonFiles = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] => {
  const folder = `${corpora}jsontestsuite/test_parsing/`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(`${folder}${name}`) }));
};
