import { createEuVocabulary } from '../vocabulary.ts';

/** What kind of outcome a learning outcome is. */
export const skillTypes = /* @__PURE__ */ createEuVocabulary(
  'skill-type',
  'http://data.europa.eu/snb/skill-type',
  [
    ['knowledge', 'knowledge', 'knowledge'],
    ['skill', 'skill', 'skill'],
  ],
);

/** How far a skill carries beyond one occupation. */
export const skillReuseLevels = /* @__PURE__ */ createEuVocabulary(
  'skill-reuse-level',
  'http://data.europa.eu/snb/skill-reuse-level',
  [
    ['transversal', 'transversal', 'transversal skills and competences'],
    ['cross-sector', 'cross-sector', 'cross-sector skills and competences'],
    ['sector-specific', 'sector-specific', 'sector specific skills and competences'],
    ['occupation-specific', 'occupation-specific', 'occupation specific skills and competences'],
  ],
);
