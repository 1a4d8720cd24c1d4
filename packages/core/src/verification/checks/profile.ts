import { type CredentialElements, mandatoryElements } from '../../domain/index.ts';
import { type Check, createCheck } from '../check.ts';

/**
 * Counts Annex I's mandatory elements. It never decides a verdict: a stranger's
 * badge may be genuine without being a micro-credential.
 *
 * @see Council Recommendation 2022/C 243/02, Annex I
 */
export const checkProfile = (elements: CredentialElements, isBadge: boolean): Check => {
  if (!isBadge) return createCheck('profile', 'skipped', 'not-a-micro-credential');
  const done = mandatoryElements.filter((element) => elements[element] !== undefined).length;
  const values = { done, total: mandatoryElements.length };
  return done === mandatoryElements.length
    ? createCheck('profile', 'success', 'complete', { values })
    : createCheck('profile', 'warning', 'incomplete', { values });
};
