import type { Specification } from '@sigillo/contract/api';

/** Whether an object is a text by languages. An outcome has an `id`, and `id` is also Indonesian: names alone don't tell. */
const isText = (value: object, languages: readonly string[]): boolean =>
  Object.entries(value).every(([name, inner]) => typeof inner === 'string' && languages.includes(name));

const strip = (value: unknown, tag: string, languages: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((one) => strip(one, tag, languages));
  if (typeof value !== 'object' || value === null) return value;
  const entries = isText(value, languages)
    ? Object.entries(value).filter(([name]) => name !== tag)
    : Object.entries(value).map(([name, inner]) => [name, strip(inner, tag, languages)] as const);
  return Object.fromEntries(entries);
};

/** A specification that isn't written in a language any more: its texts in it go too. */
export const withoutLanguage = (specification: Specification, tag: string): Specification => ({
  ...(strip(specification, tag, specification.languages) as Specification),
  languages: specification.languages.filter((one) => one !== tag),
});
