import type { VersionView } from '@sigillo/contract/api';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import { type AchievementView, toAchievementView } from './achievement-view.ts';
import { loadVersion, loadVersions } from './load-version.ts';
import { toVersionView } from './version-view.ts';

/** Which micro-credential, as its address says. */
export interface AchievementAddress {
  readonly organisation: string;
  readonly achievement: string;
}

/** Which version, as its address says. */
export interface VersionAddress extends AchievementAddress {
  readonly version: number;
}

/** A micro-credential with its versions. */
export const getAchievement = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress,
): Promise<AchievementView> => {
  const member = requireMember(actor, address.organisation);
  const { organisationId } = member;
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const versions = await loadVersions(transaction, organisationId, address.achievement);
    return toAchievementView(transaction, deps, member, organisation, versions);
  });
};

/** One version with its findings. */
export const getVersion = (deps: Deps, actor: Actor, address: VersionAddress): Promise<VersionView> => {
  const member = requireMember(actor, address.organisation);
  const { organisationId } = member;
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const version = await loadVersion(transaction, {
      organisationId,
      achievementId: address.achievement,
      number: address.version,
    });
    return toVersionView(transaction, deps, member, organisation, version);
  });
};
