import type { Fault } from '@sigillo/core/base';
import type { Offering } from '@sigillo/core/domain';
import { isKnownCode } from '@sigillo/core/vocabularies';

/** Whether people can still enrol on `today` (`YYYY-MM-DD`). */
export const isOpen = (offering: Offering, today: string): boolean => {
  const last = offering.enrolUntil ?? offering.startsOn ?? offering.endsOn;
  return last === undefined || today <= last;
};

/** What is wrong with the terms of an offering beyond their shape. */
export const lintOffering = (offering: Offering): readonly Fault[] => [
  ...(isKnownCode('learning-mode', offering.mode) ? [] : [{ pointer: '/mode', code: 'not-in-list' }]),
  ...(offering.place === undefined || isKnownCode('country', offering.place.country)
    ? []
    : [{ pointer: '/place/country', code: 'not-in-list' }]),
  ...(offering.startsOn !== undefined && offering.endsOn !== undefined && offering.endsOn < offering.startsOn
    ? [{ pointer: '/endsOn', code: 'ends-before-start' }]
    : []),
  ...(offering.enrolUntil !== undefined &&
  offering.endsOn !== undefined &&
  offering.endsOn < offering.enrolUntil
    ? [{ pointer: '/enrolUntil', code: 'enrols-after-end' }]
    : []),
  ...(Object.keys(offering.howToEnrol).length === 0 ? [{ pointer: '/howToEnrol', code: 'required' }] : []),
];
