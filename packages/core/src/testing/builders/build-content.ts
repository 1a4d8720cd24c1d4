import type { CredentialContent } from '../../domain/index.ts';
import { lifeCycleAssessment } from './build-specification.ts';

/** Who awards and seals the example. */
export const hohenwald: CredentialContent['issuer'] = {
  id: 'did:web:sigillo.example:o:hohenwald',
  legalName: { 'de-AT': 'Universität Hohenwald', en: 'University of Hohenwald' },
  identifiers: [
    { scheme: 'vat', value: 'ATU00000000' },
    { scheme: 'erasmus', value: 'A HOHENW01' },
  ],
  address: {
    country: 'AT',
    region: 'Steiermark',
    locality: 'Hohenwald',
    street: 'Waldgasse 1',
    postalCode: '8999',
  },
  homepage: 'https://hohenwald.example',
};

/** One award of the example to an invented learner, frozen before it is sealed. */
export const lifeCycleAward: CredentialContent = {
  id: 'urn:uuid:6f1c2d34-8a0b-4c5d-9e6f-7a8b9c0d1e2f',
  practice: false,
  sealDigest: '3b1f0c9a5d7e42688a6b4c2d0e1f3a5b7c9d8e6f4a2b0c1d3e5f7a9b8c6d4e2f',
  learner: {
    name: { full: 'Елена Димитрова', given: 'Елена', family: 'Димитрова', language: 'bg-Cyrl' },
    otherNames: [{ full: 'Elena Dimitrova', given: 'Elena', family: 'Dimitrova', language: 'bg-Latn' }],
    birthDate: '1994-04-17',
    identifiers: [
      {
        scheme: 'european-student-identifier',
        value: 'urn:schac:personalUniqueCode:int:esi:hohenwald.example:4711',
      },
    ],
  },
  achievement: {
    id: 'https://sigillo.example/m/life-cycle-assessment',
    version: 3,
    specification: lifeCycleAssessment,
  },
  awardingBodies: [hohenwald],
  issuer: hohenwald,
  award: {
    route: 'course',
    awardedOn: '2026-09-28',
    place: { locality: 'Hohenwald', country: 'AT' },
    registerNumber: 'HW-2026-000312',
    results: [{ grade: '1' }, { outcome: 'outcome-5', grade: '2', supervision: 'supervised-with-id' }],
  },
  issuedAt: '2026-10-01T09:30:00Z',
  validFrom: '2026-10-01T09:30:00Z',
  status: [
    { purpose: 'revocation', list: 'https://sigillo.example/status/7k2m', index: 48_213 },
    { purpose: 'suspension', list: 'https://sigillo.example/status/9p4q', index: 97_002 },
  ],
};

/** The complete example, with parts replaced. */
export const buildContent = (overrides: Partial<CredentialContent> = {}): CredentialContent => ({
  ...lifeCycleAward,
  ...overrides,
});
