import { createRequire } from 'node:module';
import { root } from '../lib/root.js';

const { IntlMessageFormat } = createRequire(`${root}/packages/contract/package.json`)('intl-messageformat');

/** Kinds of parts in a parsed message. @see @formatjs/icu-messageformat-parser, TYPE */
const kinds = { literal: 0, number: 2, date: 3, time: 4, select: 5, plural: 6, hash: 7, tag: 8 };

/** What code relies on in a sentence: the values and tags it names, and the keys of its selects. */
const partsOf = (elements) =>
  elements.flatMap(({ type, value, options = {}, children = [] }) => {
    if (type === kinds.literal || type === kinds.hash) return [];
    const inside = [
      ...Object.values(options).flatMap((option) => partsOf(option.value)),
      ...partsOf(children),
    ];
    if (type === kinds.tag) return [`<${value}>`, ...inside];
    if (type === kinds.select) return [`{${value}: ${Object.keys(options).sort().join(', ')}}`, ...inside];
    return [`{${value}}`, ...inside];
  });

/**
 * The form of a sentence, comparable between languages: order and number don't
 * count, because grammar moves and repeats what it needs. Throws where the text
 * isn't ICU MessageFormat.
 */
export const formOf = (text, language) =>
  [...new Set(partsOf(new IntlMessageFormat(text, language).getAst()))].sort().join(' ');

/** The plural branches that a language needs and a sentence lacks, where it tells numbers apart at all. */
export const missingPlurals = (text, language) => {
  const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const missing = [];
  const walk = (elements) => {
    for (const { type, value, options = {}, pluralType, children = [] } of elements) {
      const categories = Object.keys(options).filter((key) => !key.startsWith('='));
      if (type === kinds.plural && pluralType !== 'ordinal' && categories.length > 1)
        missing.push(
          ...needed.filter((category) => !(category in options)).map((category) => `${value}: ${category}`),
        );
      for (const option of Object.values(options)) walk(option.value);
      walk(children);
    }
  };
  walk(new IntlMessageFormat(text, language).getAst());
  return missing;
};
