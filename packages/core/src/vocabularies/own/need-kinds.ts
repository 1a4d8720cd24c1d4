import { createOwnVocabulary } from '../vocabulary.ts';

/**
 * The needs that a micro-credential may answer.
 *
 * @see Council Recommendation 2022/C 243/02, point 5(a)
 */
export const needKinds = /* @__PURE__ */ createOwnVocabulary('need-kind', {
  societal: 'Societal need',
  personal: 'Personal need',
  cultural: 'Cultural need',
  'labour-market': 'Labour-market need',
});
