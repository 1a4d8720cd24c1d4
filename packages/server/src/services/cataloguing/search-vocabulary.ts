import type { publicOperations, ResponseOf } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { labelIn, search, vocabularies } from '@sigillo/core/vocabularies';

/** The most terms that one answer holds; the whole of every list but the longest. */
const maximumTerms = 300;

/** Terms of a controlled list, found by words. Problem `vocabulary-not-found`. */
export const searchVocabulary = (
  id: string,
  query: { readonly q?: string | undefined; readonly language: string },
): ResponseOf<typeof publicOperations.vocabulary> => {
  const vocabulary = vocabularies.get(id);
  if (!vocabulary) throw new Problem('missing', 'vocabulary-not-found');
  const label = labelIn(vocabulary, query.language);
  return {
    items: search(vocabulary, query.q ?? '', query.language)
      .slice(0, maximumTerms)
      .map((concept) => {
        const own = label(concept);
        return {
          code: concept.code,
          iri: concept.iri,
          label: { en: concept.label.en, [own.language]: own.text },
        };
      }),
  };
};
