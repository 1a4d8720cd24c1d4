import { createOwnVocabulary } from '../vocabulary.ts';

/** The way that led to an award. Both give the same credential. */
export const awardRoutes = /* @__PURE__ */ createOwnVocabulary('award-route', {
  course: 'Course',
  validation: 'Validation of prior learning',
});
