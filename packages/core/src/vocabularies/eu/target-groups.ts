import { createEuVocabulary } from '../vocabulary.ts';

/** For whom an opportunity is meant, in the Union's wording. */
export const targetGroups = /* @__PURE__ */ createEuVocabulary(
  'target-group',
  'http://data.europa.eu/snb/target-group',
  [
    ['in-primary', '5b1417fd15', 'Persons in primary education'],
    ['completed-primary', '1cfca7f767', 'Persons who have completed primary education'],
    ['in-secondary', '46806e0244', 'Persons in secondary/compulsory education'],
    ['completed-secondary', '919082b88b', 'Persons who have completed secondary/compulsory education'],
    ['in-tertiary-eqf-6', '1599531db0', 'Persons in tertiary education (EQF 6)'],
    ['in-tertiary-eqf-7', 'acb7f20f25', 'Persons in tertiary education (EQF 7)'],
    ['in-tertiary-eqf-8', 'b0bf4f9fe9', 'Persons in tertiary education (EQF 8)'],
    ['completed-tertiary-eqf-6', 'e7627913ad', 'Persons who have completed tertiary education (EQF 6)'],
    ['completed-tertiary-eqf-7', '527a6f97eb', 'Persons who have completed tertiary education (EQF 7)'],
    ['completed-tertiary-eqf-8', '808b99d38f', 'Persons who have completed tertiary education (EQF 8)'],
    ['work-experience-0-3', '5e56931138', 'Persons with 0-3 years work experience'],
    ['work-experience-3-10', 'cbedf28444', 'Persons with 3-10 years work experience'],
    ['work-experience-10-plus', 'd45b47b458', 'Persons with 10+ years work experience'],
    ['retraining', '05f11c859b', 'Persons requiring employment retraining'],
    ['learning-disability', 'de9cd193ce', 'Persons with a learning disability'],
    ['migrants', 'c900d8ecb1', 'Migrants'],
    ['native-speakers', 'e3782a33ab', 'Native Speakers'],
    ['non-native-speakers', '0247b300b0', 'Non-Native Speakers'],
    ['high-achievers', '022beab85a', 'High Achievers'],
    ['low-achievers', 'fd1279fd9f', 'Low Achievers'],
  ],
);
