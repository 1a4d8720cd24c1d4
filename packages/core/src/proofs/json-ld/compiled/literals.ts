import { isJsonObject, type Json, type JsonObject } from '../../../base/index.ts';
import type { QuadSet } from '../canonical/index.ts';
import { leaveToReference } from './signals.ts';
import { rdf, xsd } from './terms.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: N-Quads escapes exactly these
const controls = /[\u0000-\u0007\u000b\u000e-\u001f\u007f]/g;
const unusual = /[^ !#-[\]-~]/;
const astral = /[\ud800-\udfff]/;
const highInPlane = /[\ue000-\uffff]/;
const loneSurrogate = /\p{Surrogate}/u;

/** What was seen of a document's texts, to decide by which order its lines are sorted. */
export interface Planes {
  astral: boolean;
  highInPlane: boolean;
}

/** A text in quotation marks, as canonical N-Quads writes it. */
export const quote = (text: string, planes: Planes): string =>
  unusual.test(text) ? quoteUnusual(text, planes) : `"${text}"`;

const quoteUnusual = (text: string, planes: Planes): string => {
  if (astral.test(text)) {
    if (loneSurrogate.test(text)) return leaveToReference();
    planes.astral = true;
  }
  if (highInPlane.test(text)) planes.highInPlane = true;
  // JSON escapes a text as N-Quads does, but for the control characters that have no letter of their own.
  return controls.test(text) ? quoteControls(text) : JSON.stringify(text);
};

const quoteControls = (text: string): string => {
  controls.lastIndex = 0;
  const parts = text.split(controls).map((part) => JSON.stringify(part).slice(1, -1));
  const found = text.match(controls) ?? [];
  const escaped = found.map((c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  return `"${parts.map((part, i) => part + (escaped[i] ?? '')).join('')}"`;
};

/** A JSON literal: the value's canonical JSON, quoted. @see RFC 8785; JSON-LD 1.1 API, section 8.6 */
export const toJsonLiteral = (value: Json, planes: Planes): string =>
  `"${writeJson(value, planes, 0)}"${rdf.json}`;

const deepestJson = 200;

/** Canonical JSON, escaped once more on the way: it will stand in quotation marks. */
const writeJson = (value: Json, planes: Planes, depth: number): string => {
  if (typeof value === 'string') return writeJsonText(value, planes);
  if (depth > deepestJson) return leaveToReference();
  if (Array.isArray(value)) {
    let text = '[';
    for (let i = 0; i < value.length; i += 1) {
      if (i > 0) text += ',';
      text += writeJson(value[i] as Json, planes, depth + 1);
    }
    return `${text}]`;
  }
  if (isJsonObject(value)) {
    const keys = sortedKeys(value);
    let text = '{';
    for (let i = 0; i < keys.length; i += 1) {
      const key = keys[i] as string;
      // The reference path looks for contexts everywhere, and has no members of this other name.
      if (key === '@context' || key === '__proto__') return leaveToReference();
      if (i > 0) text += ',';
      text += `${writeJsonText(key, planes)}:${writeJson(value[key] as Json, planes, depth + 1)}`;
    }
    return `${text}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return leaveToReference();
  return value === undefined ? leaveToReference() : JSON.stringify(value);
};

/** As `sort` does it; few keys, and often in order already. */
const sortedKeys = (value: JsonObject): string[] => {
  const keys = Object.keys(value);
  if (keys.length > 20) return keys.sort();
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string;
    let place = i;
    while (place > 0 && key < (keys[place - 1] as string)) {
      keys[place] = keys[place - 1] as string;
      place -= 1;
    }
    keys[place] = key;
  }
  return keys;
};

/** A text as canonical JSON in quotation marks has it. */
export const writeJsonText = (text: string, planes: Planes): string =>
  unusual.test(text) ? quote(JSON.stringify(text), planes).slice(1, -1) : `\\"${text}\\"`;

/** Whether the reference path would write a number as a double. */
const isDouble = (value: number): boolean =>
  Math.abs(value) >= 1e21 || (!Number.isInteger(value) && String(value).includes('.'));

/** A number's lexical form and the datatype it has by itself. @see JSON-LD 1.1 API, section 8.2.2 */
export const writeNumber = (
  value: number,
  datatype: string | undefined,
): { readonly text: string; readonly datatype: string; readonly isExact: boolean } => {
  if (!Number.isFinite(value)) return leaveToReference();
  if (isDouble(value) || datatype === xsd.double) {
    const text = value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');
    return { text, datatype: datatype ?? xsd.double, isExact: false };
  }
  return { text: value.toFixed(0), datatype: datatype ?? xsd.integer, isExact: Number.isInteger(value) };
};

/** Notes in the set what decides the order of its lines. */
export const notePlanes = (set: QuadSet, planes: Planes): void => {
  set.mixedPlanes = planes.astral && planes.highInPlane;
};
