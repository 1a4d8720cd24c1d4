import { isJsonObject, type Json, pointer } from '../../base/index.ts';

/**
 * Finds an inline context that gives a meaning to every undefined term
 * (`@vocab`) or type (`@base`), and returns the pointer to that entry.
 * Under such a context nobody could tell a misspelt claim from a signed one.
 *
 * Looks at every `@context` of the document, scoped contexts included; contexts
 * named by address are the loader's matter.
 */
export const findCatchAllContext = (document: Json): string | undefined => search(document, [], false);

const search = (value: Json, path: readonly (string | number)[], inContext: boolean): string | undefined => {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const found = search(item, [...path, index], inContext);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isJsonObject(value)) return undefined;
  for (const [key, member] of Object.entries(value)) {
    if (inContext && (key === '@vocab' || key === '@base')) return pointer(...path, key);
    const found = search(member, [...path, key], inContext || key === '@context');
    if (found !== undefined) return found;
  }
  return undefined;
};
