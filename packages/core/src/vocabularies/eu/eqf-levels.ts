import { createEuVocabulary } from '../vocabulary.ts';

/** Levels of the European Qualifications Framework: element 8. Reached only through a national framework. */
export const eqfLevels = /* @__PURE__ */ createEuVocabulary('eqf-level', 'http://data.europa.eu/snb/eqf', [
  ['1', '1', 'Level 1'],
  ['2', '2', 'Level 2'],
  ['3', '3', 'Level 3'],
  ['4', '4', 'Level 4'],
  ['5', '5', 'Level 5'],
  ['6', '6', 'Level 6'],
  ['7', '7', 'Level 7'],
  ['8', '8', 'Level 8'],
]);
