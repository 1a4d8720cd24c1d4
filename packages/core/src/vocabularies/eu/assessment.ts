import { createEuVocabulary } from '../vocabulary.ts';

/** Ways of assessing: element 9 of Annex I. `attendance` is in the Union's list, and is not an assessment. */
export const assessmentTypes = /* @__PURE__ */ createEuVocabulary(
  'assessment-type',
  'http://data.europa.eu/snb/assessment',
  [
    ['written', '6e6cb2cc78', 'written examination'],
    ['oral', 'd30284d7df', 'oral examination'],
    ['practical', '6a4db9f11d', 'practical assessment'],
    ['project', '795dac4096', 'project work'],
    ['assignment', '2939dae15f', 'marked assignment'],
    ['portfolio', '4f03b91c0e', 'portfolio'],
    ['artefact', 'de4d165a6c', 'artefact assessment'],
    ['quiz', 'b1b68f6735', 'quiz'],
    ['continuous', '3484bd7e51', 'continuous evaluation'],
    ['problem-based', 'c4256a2726', 'problem based learning'],
    ['group-performance', '56539a6507', 'group performance'],
    ['peer-assessment', '19a2e5e671', 'peer assessment'],
    ['peer-review', '812e3b0ae1', 'peer review'],
    ['attendance', '7331eb4762', 'level of attendance'],
  ],
);

/** Supervision and identity check during assessment: element 13. Online or onsite is said apart. */
export const supervisionTypes = /* @__PURE__ */ createEuVocabulary(
  'supervision',
  'http://data.europa.eu/snb/supervision-verification',
  [
    ['supervised-with-id', '70be69aaf9', 'Supervised with ID Verification'],
    ['supervised-without-id', '44314532f9', 'Supervised without ID Verification'],
    ['unsupervised-with-id', 'df2880c5cb', 'Unsupervised with ID Verification'],
    ['unsupervised-without-id', 'c598449d64', 'Unsupervised without ID Verification'],
  ],
);
