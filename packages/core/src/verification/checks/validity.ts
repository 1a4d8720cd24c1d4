import { toDateTime } from '../../base/index.ts';
import type { CredentialEnvelope } from '../../formats/vc-v2/index.ts';
import { type Check, createCheck } from '../check.ts';

// Clocks differ a little, and a credential is often checked in the minute it is made.
const skew = 5 * 60_000;

/** Asks whether the credential is in force now, by its own dates; the key's dates are the proof's matter. */
export const checkValidity = ({ validFrom, validUntil }: CredentialEnvelope, now: number): Check => {
  const values = {
    ...(validFrom === undefined ? {} : { from: toDateTime(validFrom) }),
    ...(validUntil === undefined ? {} : { until: toDateTime(validUntil) }),
  };
  if (validUntil !== undefined && now > validUntil)
    return createCheck('validity', 'failure', 'expired', { values, pointer: '/validUntil' });
  if (validFrom !== undefined && now + skew < validFrom)
    return createCheck('validity', 'warning', 'not-yet-in-force', { values, pointer: '/validFrom' });
  return validFrom === undefined && validUntil === undefined
    ? createCheck('validity', 'skipped', 'no-dates')
    : createCheck('validity', 'success', 'in-date', { values });
};
