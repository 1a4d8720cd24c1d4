/**
 * vocabularies: controlled lists as tables, the Union's under `eu/` and ours
 * under `own/`. Facts only: codes, IRIs, English labels; ours in other languages
 * under `labels/`. What a term means for a micro-credential is the domain's to
 * say; how documents write it, formats'.
 */
import { assessmentTypes, supervisionTypes } from './eu/assessment.ts';
import { countries } from './eu/countries.ts';
import {
  accreditationTypes,
  credentialTypes,
  creditFrameworks,
  entitlementStatuses,
  entitlementTypes,
  evidenceTypes,
} from './eu/credentials.ts';
import { eqfLevels } from './eu/eqf-levels.ts';
import { iscedFields } from './eu/isced-fields.ts';
import { languages } from './eu/languages.ts';
import {
  learningActivityTypes,
  learningModes,
  learningOpportunityTypes,
  learningSchedules,
  learningSettings,
} from './eu/learning.ts';
import { nqfFrameworks } from './eu/nqf-frameworks.ts';
import { nqfLevels } from './eu/nqf-levels.ts';
import { skillReuseLevels, skillTypes } from './eu/skills.ts';
import { targetGroups } from './eu/target-groups.ts';
import { awardRoutes } from './own/award-routes.ts';
import { cycles } from './own/cycles.ts';
import { gradingSchemeKinds } from './own/grading-scheme-kinds.ts';
import { needKinds } from './own/need-kinds.ts';
import { qualityStandards } from './own/quality-standards.ts';
import { byId, type Vocabulary } from './vocabulary.ts';

export { type ConceptName, isKnownCode, toConceptName } from './concept-name.ts';
export type { Country } from './eu/countries.ts';
export type { Language } from './eu/languages.ts';
export type { NqfFramework } from './eu/nqf-frameworks.ts';
export { findNqfLevel, type NqfLevel } from './eu/nqf-levels.ts';
export { type Label, labelIn, labelOf } from './label.ts';
export type { QualityStandard } from './own/quality-standards.ts';
export { inOrderOfNames, search } from './search.ts';
export { loadLabels, translatedLanguages } from './translated-labels.ts';
export type { Concept, Vocabulary } from './vocabulary.ts';
export {
  accreditationTypes,
  assessmentTypes,
  awardRoutes,
  countries,
  credentialTypes,
  creditFrameworks,
  cycles,
  entitlementStatuses,
  entitlementTypes,
  eqfLevels,
  evidenceTypes,
  gradingSchemeKinds,
  iscedFields,
  languages,
  learningActivityTypes,
  learningModes,
  learningOpportunityTypes,
  learningSchedules,
  learningSettings,
  needKinds,
  nqfFrameworks,
  nqfLevels,
  qualityStandards,
  skillReuseLevels,
  skillTypes,
  supervisionTypes,
  targetGroups,
};

/** Every list by its id. Whoever needs one list imports it by name, and gets no other. */
export const vocabularies: ReadonlyMap<string, Vocabulary> = /* @__PURE__ */ byId([
  accreditationTypes,
  assessmentTypes,
  awardRoutes,
  countries,
  credentialTypes,
  creditFrameworks,
  cycles,
  entitlementStatuses,
  entitlementTypes,
  eqfLevels,
  evidenceTypes,
  gradingSchemeKinds,
  iscedFields,
  languages,
  learningActivityTypes,
  learningModes,
  learningOpportunityTypes,
  learningSchedules,
  learningSettings,
  needKinds,
  nqfFrameworks,
  nqfLevels,
  qualityStandards,
  skillReuseLevels,
  skillTypes,
  supervisionTypes,
  targetGroups,
]);
