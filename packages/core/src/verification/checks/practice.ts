import type { BadgeMarks } from '../../formats/open-badges-v3/index.ts';
import type { TrustStatement } from '../../ports/index.ts';
import { type Check, createCheck } from '../check.ts';

/** Asks whether it was made for practice: it says so itself, or its issuer's register does. */
export const checkPractice = (marks: BadgeMarks | undefined, trust: TrustStatement): Check => {
  if (marks?.practice === true)
    return createCheck('practice', 'warning', 'practice-marked', { pointer: '/microCredential/practice' });
  return trust.state === 'known' && trust.practice
    ? createCheck('practice', 'warning', 'practice-register')
    : createCheck('practice', 'success', 'not-practice');
};
