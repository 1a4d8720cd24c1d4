import type { BadgeMarks } from '../../formats/open-badges-v3/index.ts';
import type { TrustStatement } from '../../ports/index.ts';
import { type Check, createCheck } from '../check.ts';

/**
 * Asks whether it was made for practice: it says so itself, or its certificate, or its issuer's register does.
 *
 * @param certified whether the certificate says so
 * @param pointer where the mark stands
 */
export const checkPractice = (
  marks: Pick<BadgeMarks, 'practice'> | undefined,
  trust: TrustStatement,
  { certified = false, pointer = '/microCredential/practice' } = {},
): Check => {
  if (marks?.practice === true) return createCheck('practice', 'warning', 'practice-marked', { pointer });
  if (certified) return createCheck('practice', 'warning', 'practice-certificate');
  return trust.state === 'known' && trust.practice
    ? createCheck('practice', 'warning', 'practice-register')
    : createCheck('practice', 'success', 'not-practice');
};
