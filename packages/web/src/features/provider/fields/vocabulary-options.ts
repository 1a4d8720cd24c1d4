import { type Concept, inOrderOfNames, labelIn, search, type Vocabulary } from '@sigillo/core/vocabularies';
import type { Option } from '../../../ui/index.ts';

const capitalised = (text: string): string => {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
};

/** Terms of a list to choose from, in the reader's language: names by the alphabet, others in the list's order. */
export const optionsOf = <C extends Concept>(
  vocabulary: Vocabulary<C>,
  locale: string,
  keep: (concept: C) => boolean = () => true,
): readonly Option[] => {
  const label = labelIn(vocabulary, locale);
  return inOrderOfNames(vocabulary, vocabulary.concepts.filter(keep), locale).map((concept) => ({
    value: concept.code,
    label: capitalised(label(concept).text),
  }));
};

/** What people typing `query` may mean, best first; no more than a list can show. */
export const matchingOptions = <C extends Concept>(
  vocabulary: Vocabulary<C>,
  query: string,
  locale: string,
  keep: (concept: C) => boolean = () => true,
): readonly Option[] => {
  const label = labelIn(vocabulary, locale);
  return search(vocabulary, query, locale)
    .filter(keep)
    .slice(0, 60)
    .map((concept) => {
      const wider = concept.broader === undefined ? undefined : vocabulary.find(concept.broader);
      return {
        value: concept.code,
        label: capitalised(label(concept).text),
        ...(wider && { help: capitalised(label(wider).text) }),
      };
    });
};

/** A term as the reader knows it; a code that the list lacks stays as it is. */
export const conceptName = (vocabulary: Vocabulary, code: string, locale: string): string => {
  const concept = vocabulary.find(code);
  return concept ? capitalised(labelIn(vocabulary, locale)(concept).text) : code;
};
