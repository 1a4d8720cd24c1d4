import type { Organisation } from '@sigillo/core/domain';

/** Who has registered an organisation that the operator hasn't looked at yet; invented like everything here. */
export const registrant = {
  handle: 'doyle',
  name: 'Aoife Doyle',
  email: 'aoife.doyle@ballyfarnan.example.org',
  locale: 'en',
} as const;

/** What the operator finds waiting: a college whose awarding power is still to be looked up. */
export const waitingRegistration: Organisation = {
  legalName: { en: 'Ballyfarnan College of Further Education' },
  displayName: { en: 'Ballyfarnan College' },
  roles: ['provider', 'awarding-body', 'issuer'],
  identifiers: [{ scheme: 'vat', value: 'IE0000006A' }],
  address: {
    country: 'IE',
    region: 'County Roscommon',
    locality: 'Ballyfarnan',
    street: 'Mill Road 6',
    postalCode: 'F52 X000',
  },
  homepage: 'https://ballyfarnan.example.org',
  email: 'courses@ballyfarnan.example.org',
  description: { en: 'Courses in food, forestry and care, by day and in the evening. An invented example.' },
  awardingPower: {
    legalBasis: {
      en: 'Further Education and Training Act 2013 (practice entry without legal effect)',
    },
    jurisdiction: 'IE',
    fields: [],
    mayAwardEcts: false,
    validFrom: '2013-10-27',
  },
};
