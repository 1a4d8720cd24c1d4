import type { CredentialContent } from '@sigillo/core/domain';
import type { OrganisationRecord, VersionRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { toInstant } from '../today.ts';

/** Nobody: shown where a learner's name, number and grade will stand. */
const inventedLearner: CredentialContent['learner'] = {
  name: { full: 'Alex Muster', given: 'Alex', family: 'Muster' },
  otherNames: [],
  birthDate: '1990-01-01',
  identifiers: [{ scheme: 'student-number', value: '0000000' }],
};

/** What a credential of this version would state, of an invented learner; it can't be sealed, for it has no status. */
export const toPreviewContent = (
  deps: Deps,
  { profile, slug }: OrganisationRecord,
  version: VersionRecord,
): CredentialContent => {
  const issuer = {
    id: deps.keys.didOf(slug),
    legalName: profile.legalName,
    identifiers: profile.identifiers,
    address: profile.address,
    ...(profile.homepage === undefined ? {} : { homepage: profile.homepage }),
  };
  const now = `${toInstant(deps.clock.now()).slice(0, 19)}Z`;
  return {
    id: `urn:uuid:${version.id}`,
    practice: deps.installation.practice,
    sealDigest: '0'.repeat(64),
    learner: inventedLearner,
    achievement: {
      id: `${deps.installation.origin}/m/${version.achievementId}`,
      version: version.number,
      specification: version.specification,
    },
    awardingBodies: [
      issuer,
      ...version.specification.jointAwardingBodies.map((body) => ({
        legalName: body.legalName,
        identifiers: [],
        address: { country: body.country },
      })),
    ],
    issuer,
    award: {
      route: 'course',
      awardedOn: now.slice(0, 10),
      place: { country: profile.address.country },
      registerNumber: '0000',
      results: [],
    },
    issuedAt: now,
    validFrom: now,
    status: [],
  };
};
