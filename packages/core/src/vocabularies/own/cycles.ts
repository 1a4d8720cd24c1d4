import { createOwnVocabulary } from '../vocabulary.ts';

/**
 * Cycles of the Qualifications Framework of the European Higher Education Area:
 * element 8. The Union has no list of them.
 *
 * @see Paris Communiqué (2018), appendix III
 */
export const cycles = /* @__PURE__ */ createOwnVocabulary('cycle', {
  short: 'Short cycle',
  first: 'First cycle',
  second: 'Second cycle',
  third: 'Third cycle',
});
