import type { VersionView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { rolesForDrafts } from '../../policies/designing.ts';
import { insertVersion, newId } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import type { AchievementAddress } from './get-achievement.ts';
import { loadVersion, loadVersions } from './load-version.ts';
import { recordDesign } from './record-design.ts';
import { toVersionView } from './version-view.ts';

/**
 * Starts the next version from the newest one, which stays as it is. Problem
 * `version-unfinished` while the newest one isn't published yet.
 */
export const createVersion = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress,
): Promise<VersionView> => {
  const member = requireMember(actor, address.organisation, ...rolesForDrafts);
  const { organisationId, person } = member;
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const [newest] = await loadVersions(transaction, organisationId, address.achievement);
    if (newest.publishedAt === undefined) {
      throw new Problem('conflict', 'version-unfinished', { values: { version: newest.number } });
    }
    const now = deps.clock.now();
    const key = { organisationId, achievementId: newest.achievementId, number: newest.number + 1 };
    await insertVersion(
      transaction,
      {
        ...key,
        id: newId(now),
        specification: newest.specification,
        author: { id: person.id, name: person.name },
      },
      now,
    );
    await recordDesign(transaction, key, { by: person, action: 'create', at: now });
    return toVersionView(transaction, deps, member, organisation, await loadVersion(transaction, key));
  });
};
