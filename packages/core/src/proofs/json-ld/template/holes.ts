import { isJsonObject, type Json, type JsonObject } from '../../../base/index.ts';
import { isPlainIri } from '../compiled/index.ts';

/** How a value is written where it stands. */
export type HoleMode = 'iri' | 'text' | 'json';

/** A place in a line where a value goes. */
export interface Hole {
  readonly index: number;
  readonly mode: HoleMode;
}

/** Static text and holes, in turns. */
export type Pieces = readonly (string | Hole)[];

/** What values of a hole begin with: a name stays of its kind. Empty for texts that are no names. */
export const stemOf = (value: string): string =>
  isPlainIri(value) ? (/^[A-Za-z][A-Za-z0-9+.-]*:(?:\/\/)?/.exec(value)?.[0] ?? '') : '';

// Nobody's text; letters alone, so that nothing of it is escaped anywhere.
const sign = 'qzHOLEzq';
const markers = /qzHOLEzq(\d+)qz/;

const toMarker = (stem: string, index: number): string => `${stem}${sign}${index}qz`;

/**
 * A copy of the document with a marker in each hole; undefined where a pointer
 * leads to no text, or the document says the marker itself.
 *
 * @param paths to texts, each as the keys on the way
 */
export const markHoles = (
  document: JsonObject,
  paths: readonly (readonly (string | number)[])[],
): JsonObject | undefined => {
  const text = JSON.stringify(document);
  if (text.includes(sign)) return undefined;
  const marked = JSON.parse(text) as JsonObject;
  for (const [index, path] of paths.entries()) {
    const last = path.at(-1);
    const owner = path.slice(0, -1).reduce<Json | undefined>((value, key) => step(value, key), marked);
    const value = last === undefined ? undefined : step(owner, last);
    if (typeof value !== 'string') return undefined;
    (owner as Record<string | number, Json>)[last as string] = toMarker(stemOf(value), index);
  }
  return marked;
};

const step = (value: Json | undefined, key: string | number): Json | undefined => {
  if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
};

/** Takes a term apart; undefined where a marker stands where no value could. */
export const findHoles = (term: string, stems: readonly string[]): Pieces | undefined => {
  const mode: HoleMode = term.startsWith('<') ? 'iri' : term.endsWith(jsonSuffix) ? 'json' : 'text';
  const pieces: (string | Hole)[] = [];
  let rest = term;
  for (let found = markers.exec(rest); found !== null; found = markers.exec(rest)) {
    const index = Number(found[1]);
    const value = `${stems[index] ?? ''}${found[0]}`;
    const written = mode === 'iri' ? `<${value}>` : mode === 'json' ? `\\"${value}\\"` : `"${value}"`;
    const start = rest.indexOf(written);
    if (start < 0) return undefined;
    pieces.push(rest.slice(0, start), { index, mode });
    rest = rest.slice(start + written.length);
  }
  return [...pieces, rest];
};

const jsonSuffix = '^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>';

/** The document's JSON around its holes. */
export const splitJson = (
  marked: JsonObject,
  stems: readonly string[],
): readonly (string | number)[] | undefined => {
  const parts: (string | number)[] = [];
  let rest = JSON.stringify(marked);
  for (let found = markers.exec(rest); found !== null; found = markers.exec(rest)) {
    const index = Number(found[1]);
    const written = JSON.stringify(`${stems[index] ?? ''}${found[0]}`);
    const start = rest.indexOf(written);
    if (start < 0) return undefined;
    parts.push(rest.slice(0, start), index);
    rest = rest.slice(start + written.length);
  }
  return [...parts, rest];
};
