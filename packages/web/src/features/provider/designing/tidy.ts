import type { Specification } from '@sigillo/contract/api';

type Json = unknown;

const isObject = (value: Json): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields whose emptiness says something of its own, so that it is sent. */
const keptEmpty = new Set([
  'type',
  'level',
  'title',
  'description',
  'statement',
  'reason',
  'contribution',
  'legalName',
]);

const tidied = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(tidied);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, tidied(inner)] as const)
      .filter(([name, inner]) => keptEmpty.has(name) || !isNothing(inner)),
  );
};

const isNothing = (value: Json): boolean =>
  value === undefined || value === '' || (isObject(value) && Object.keys(value).length === 0);

/**
 * A draft as it is sent: fields that were typed into and emptied again are left
 * out, because in a specification what isn't known is absent.
 */
export const tidy = (specification: Specification): Specification => tidied(specification) as Specification;

/** Whether there is nothing at a place, so that what is wrong with it is only that it is still missing. */
export const isBlankAt = (specification: Specification, pointer: string): boolean => {
  let value: Json = specification;
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(name)];
    else value = isObject(value) ? value[name] : undefined;
  }
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  );
};
