import { isJsonObject, type Json } from '../../base/index.ts';

/** Longest lists that are held against each other: what is compared may be anybody's. */
const longest = 200;

/**
 * Whether `fuller` says all that `said` says, and perhaps more: the same
 * values, further properties, further items, items in another order. What
 * contradicts the slots isn't believed.
 *
 * A concept's label may differ where its IRI is the same: the list has the word.
 */
export const agrees = (said: Json | undefined, fuller: Json | undefined): boolean => {
  if (said === undefined) return true;
  if (Array.isArray(said)) {
    return Array.isArray(fuller) && fuller.length <= longest && matchAll(said, fuller);
  }
  if (isJsonObject(said)) {
    if (!isJsonObject(fuller)) return false;
    const same = typeof said.iri === 'string' && said.iri === fuller.iri;
    return Object.entries(said).every(
      ([key, value]) =>
        (same && key === 'label') || (Object.hasOwn(fuller, key) && agrees(value, fuller[key])),
    );
  }
  return said === fuller;
};

/** Each item finds one of its own: the one in its place where that agrees, else the first that does. */
const matchAll = (said: readonly Json[], fuller: readonly Json[]): boolean => {
  if (said.every((item, i) => i < fuller.length && agrees(item, fuller[i]))) return true;
  const left = [...fuller];
  return said.every((item) => {
    const index = left.findIndex((candidate) => agrees(item, candidate));
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
};
