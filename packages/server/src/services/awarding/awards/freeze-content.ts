import { toDateTime } from '@sigillo/core/base';
import {
  addMonths,
  type CredentialContent,
  type LearnerIdentification,
  type OrganisationReference,
  type StatusEntry,
} from '@sigillo/core/domain';
import type { DecisionRecord, OrganisationRecord, VersionRecord } from '../../../store/index.ts';
import type { LearnerRow } from '../learner-file/index.ts';

/** What all awards under one decision share. */
export interface AwardTerms {
  readonly origin: string;
  readonly practice: boolean;
  readonly did: string;
  readonly organisation: OrganisationRecord;
  readonly version: VersionRecord;
  readonly decision: DecisionRecord;
}

/** What is drawn for one award alone. */
export interface AwardDraw {
  /** UUID of the credential. */
  readonly credential: string;
  readonly sealDigest: string;
  readonly registerNumber: string;
  readonly status: readonly StatusEntry[];
  /** Milliseconds since 1970. */
  readonly issuedAt: number;
}

/** Everything that the credential will say, fixed before anything is sealed. */
export const freezeContent = (terms: AwardTerms, learner: LearnerRow, draw: AwardDraw): CredentialContent => {
  const { decision, version, organisation } = terms;
  const issuer = { ...toReference(organisation), id: terms.did };
  const issuedAt = toDateTime(draw.issuedAt);
  const months = version.specification.validityMonths;
  return {
    id: `urn:uuid:${draw.credential}`,
    practice: terms.practice,
    sealDigest: draw.sealDigest,
    learner: toIdentification(learner),
    achievement: {
      id: `${terms.origin}/m/${version.achievementId}`,
      version: version.number,
      specification: version.specification,
    },
    awardingBodies: [
      ...(organisation.profile.roles.includes('awarding-body') ? [issuer] : []),
      ...version.specification.jointAwardingBodies.map(({ legalName, country, homepage }) => ({
        legalName,
        identifiers: [],
        address: { country },
        ...(homepage === undefined ? {} : { homepage }),
      })),
    ],
    issuer,
    award: {
      route: learner.route,
      awardedOn: decision.decidedOn,
      place: decision.place,
      registerNumber: draw.registerNumber,
      results: learner.grade === undefined ? [] : [{ grade: learner.grade }],
    },
    issuedAt,
    validFrom: issuedAt,
    ...(months === undefined
      ? {}
      : { validUntil: `${addMonths(issuedAt.slice(0, 10), months)}${issuedAt.slice(10)}` }),
    status: draw.status,
  };
};

const toReference = ({ profile }: OrganisationRecord): OrganisationReference => ({
  legalName: profile.legalName,
  identifiers: profile.identifiers,
  address: profile.address,
  ...(profile.homepage === undefined ? {} : { homepage: profile.homepage }),
});

/** A national identifier stays out of the credential: it is kept as a keyed hash only. */
const toIdentification = (learner: LearnerRow): LearnerIdentification => {
  const { identifier, identifierScheme = 'student-number' } = learner;
  const identifiers =
    identifier === undefined || identifierScheme === 'national'
      ? []
      : [{ scheme: identifierScheme, value: identifier }];
  const identifiable = identifiers.length > 0 || learner.birthDate !== undefined;
  return {
    name: {
      full: learner.name,
      ...(learner.givenName === undefined ? {} : { given: learner.givenName }),
      ...(learner.familyName === undefined ? {} : { family: learner.familyName }),
      ...(learner.nameLanguage === undefined ? {} : { language: learner.nameLanguage }),
    },
    otherNames:
      learner.nameLatin === undefined
        ? []
        : [{ full: learner.nameLatin, language: `${learner.nameLanguage?.split('-')[0] ?? 'und'}-Latn` }],
    ...(learner.birthDate === undefined ? {} : { birthDate: learner.birthDate }),
    identifiers: identifiable ? identifiers : [{ scheme: 'email', value: learner.email }],
  };
};
