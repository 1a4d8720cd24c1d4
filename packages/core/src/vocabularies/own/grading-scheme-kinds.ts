import { createOwnVocabulary } from '../vocabulary.ts';

/** How a grading scheme writes its results: element 14. */
export const gradingSchemeKinds = /* @__PURE__ */ createOwnVocabulary('grading-scheme-kind', {
  'pass-fail': 'Pass or fail',
  numeric: 'Numbers',
  letters: 'Letters',
  described: 'In words',
});
