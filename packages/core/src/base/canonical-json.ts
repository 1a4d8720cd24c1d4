import { isJsonObject, type Json } from './json.ts';

/**
 * Writes JSON in its canonical form, so that two documents that say the same
 * are the same text. Numbers and strings are written as ECMAScript does, keys
 * are sorted by UTF-16 units.
 *
 * @see RFC 8785 (JSON Canonicalization Scheme)
 */
export const toCanonicalJson = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(toCanonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${toCanonicalJson(value[key] as Json)}`);
  return `{${members.join(',')}}`;
};
