import { assessmentTypes, supervisionTypes } from './eu/assessment.ts';
import { countries } from './eu/countries.ts';
import { accreditationTypes } from './eu/credentials.ts';
import { eqfLevels } from './eu/eqf-levels.ts';
import { iscedFields } from './eu/isced-fields.ts';
import { languages } from './eu/languages.ts';
import { learningModes } from './eu/learning.ts';
import { nqfFrameworks } from './eu/nqf-frameworks.ts';
import { qualityStandards } from './own/quality-standards.ts';
import { byId, type Concept } from './vocabulary.ts';

/** The lists whose codes a specification uses. */
const lists = /* @__PURE__ */ byId([
  accreditationTypes,
  assessmentTypes,
  countries,
  eqfLevels,
  iscedFields,
  languages,
  learningModes,
  nqfFrameworks,
  qualityStandards,
  supervisionTypes,
]);

/** A term as documents name it: code, IRI, the list's own label. */
export interface ConceptName {
  readonly code: string;
  readonly iri?: string;
  readonly label?: Readonly<Record<string, string>>;
}

const findExactly = (list: string, code: string): Concept | undefined => {
  const concept = lists.get(list)?.find(code);
  return concept?.code === code ? concept : undefined;
};

/** Tells whether a specification's list has the code, written exactly so; what the domain's rules ask. */
export const isKnownCode = (list: string, code: string): boolean => findExactly(list, code) !== undefined;

/** Names a term of a specification's list for a document. A code that the list lacks stays a bare code. */
export const toConceptName = (list: string, code: string): ConceptName => {
  const concept = findExactly(list, code);
  return concept === undefined ? { code } : { code, iri: concept.iri, label: { en: concept.label.en } };
};
