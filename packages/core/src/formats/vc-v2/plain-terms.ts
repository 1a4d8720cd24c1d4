import { isJsonObject, type Json, pointer } from '../../base/index.ts';

/** Keys whose values may be written as `{ "@value", "@language", "@direction" }`. */
const namedInLanguages = ['name', 'description'];
const valueObjectKeys = ['@value', '@language', '@direction'];

/**
 * Finds the first key that is written as an IRI or as a JSON-LD keyword, or
 * undefined. JSON-LD takes `https://www.w3.org/2018/credentials#validUntil` for
 * `validUntil`: the signature holds either way, but whoever reads plain keys would
 * no longer see the end, the status or the issuer. Such documents are refused.
 *
 * @param opaque keys whose values are JSON literals, signed as they stand
 * @returns JSON Pointer of the key
 */
export const findIndirectTerm = (document: Json, opaque: readonly string[]): string | undefined => {
  const walk = (value: Json, path: readonly (string | number)[], inName: boolean): string | undefined => {
    if (Array.isArray(value)) return first(value, (item, i) => walk(item, [...path, i], inName));
    if (!isJsonObject(value)) return undefined;
    return first(Object.entries(value), ([key, inner]) => {
      const here = [...path, key];
      if (key === '@context' && path.length === 0) return undefined;
      if (inName && valueObjectKeys.includes(key)) return undefined;
      if (key.includes(':') || key.startsWith('@')) return pointer(...here);
      return opaque.includes(key) ? undefined : walk(inner, here, namedInLanguages.includes(key));
    });
  };
  return walk(document, [], false);
};

const first = <T, R>(items: readonly T[], find: (item: T, index: number) => R | undefined): R | undefined => {
  for (let i = 0; i < items.length; i += 1) {
    const found = find(items[i] as T, i);
    if (found !== undefined) return found;
  }
  return undefined;
};
