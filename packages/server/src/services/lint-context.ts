import { toDateTime } from '@sigillo/core/base';
import type { LintContext, Organisation } from '@sigillo/core/domain';
import { isKnownCode } from '@sigillo/core/vocabularies';

/** What the Annex I rules must know of the organisation behind a specification, at `now` (ms). */
export const lintContextOf = (profile: Organisation, now: number): LintContext => {
  const day = toDay(now);
  const power = profile.awardingPower;
  const inForce =
    power !== undefined &&
    power.validFrom <= day &&
    (power.validUntil === undefined || day <= power.validUntil);
  return {
    mayAwardEcts: inForce && power.mayAwardEcts,
    mayAward: profile.roles.includes('awarding-body'),
    organisationCountry: profile.address.country,
    today: day,
    isKnownCode,
  };
};

/** The calendar date of a moment, in UTC. */
export const toDay = (now: number): string => toDateTime(now).slice(0, 10);
