import { Problem } from '@sigillo/core/base';
import { findAwardingObstacle } from '../../../policies/awarding.policy.ts';
import {
  findOrganisation,
  findVersion,
  listOfferings,
  type OrganisationRecord,
  type Transaction,
  type VersionRecord,
} from '../../../store/index.ts';

/** What an award rests on. */
export interface Awardable {
  readonly organisation: OrganisationRecord;
  readonly version: VersionRecord;
}

/**
 * Loads organisation and version and sees that the one may award the other now.
 * Problems: `achievement-not-found`, `organisation-not-confirmed`,
 * `version-not-approved`, `version-not-awardable`.
 */
export const loadAwardable = async (
  transaction: Transaction,
  key: { readonly organisationId: string; readonly achievementId: string; readonly number: number },
): Promise<Awardable> => {
  const organisation = await findOrganisation(transaction, key.organisationId);
  const version = await findVersion(transaction, key);
  if (organisation === undefined || version === undefined) {
    throw new Problem('missing', 'achievement-not-found');
  }
  const offerings = await listOfferings(transaction, key.organisationId, key.achievementId);
  const obstacle = findAwardingObstacle({
    organisation: organisation.state,
    version,
    starts: offerings
      .filter(({ number }) => number === key.number)
      .flatMap(({ terms }) => (terms.startsOn === undefined ? [] : [terms.startsOn])),
  });
  if (obstacle !== undefined) throw new Problem('rule', obstacle, { values: { state: version.state } });
  return { organisation, version };
};
