/** A blank node's label, or a name that stands for one, in N-Quads → what is written instead. */
export type Rename = (term: string) => string;

const iri = '<[^>]*>';
const blank = '_:[^ ]+';
const literal = `"(?:[^"\\\\]|\\\\.)*"(?:\\^\\^${iri}|@[A-Za-z0-9-]+)?`;
const statement = new RegExp(
  `^(${iri}|${blank}) (${iri}) (${iri}|${blank}|${literal})(?: (${iri}|${blank}))? \\.$`,
);

/** The statements of canonical N-Quads, each with its line end. */
export const splitStatements = (nQuads: string): string[] =>
  nQuads
    .split('\n')
    .slice(0, -1)
    .map((line) => `${line}\n`);

/** Writes another term for each subject, object and graph name; text in literals stays. */
export const renameTerms = (statements: readonly string[], rename: Rename): string[] =>
  statements.map((line) => {
    const parts = statement.exec(line.slice(0, -1));
    if (parts === null) throw new Error('not a statement in canonical form');
    const [, subject = '', predicate = '', object = '', graph] = parts;
    const named = object.startsWith('"') ? object : rename(object);
    return `${rename(subject)} ${predicate} ${named}${graph === undefined ? '' : ` ${rename(graph)}`} .\n`;
  });

/** Sorts statements by code points, as canonical N-Quads are. */
export const sortStatements = (statements: readonly string[]): string[] =>
  [...statements].sort(compareCodePoints);

const compareCodePoints = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
};

/** Surrogates stand for what comes after all other units. */
const rank = (unit: number): number => (unit >= 0xd800 && unit < 0xe000 ? unit + 0x1_0000 : unit);
