import type { VersionView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { AchievementSpecification } from '@sigillo/core/domain';
import { rolesForDrafts } from '../../policies/designing.ts';
import { saveDraft } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import { ConflictProblem } from '../conflict-problem.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import type { VersionAddress } from './get-achievement.ts';
import { loadVersion } from './load-version.ts';
import { toVersionView } from './version-view.ts';

/**
 * Saves a draft over the revision that its author saw. Problems:
 * `version-not-draft`; `draft-changed`, with what is stored now, when somebody
 * else saved meanwhile.
 */
export const saveVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  input: { readonly revision: number; readonly specification: object },
): Promise<VersionView> => {
  const member = requireMember(actor, address.organisation, ...rolesForDrafts);
  const { organisationId, person } = member;
  const key = { organisationId, achievementId: address.achievement, number: address.version };
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const before = await loadVersion(transaction, key, true);
    if (before.state !== 'draft') {
      throw new Problem('conflict', 'version-not-draft', { values: { state: before.state } });
    }
    const saved = await saveDraft(
      transaction,
      key,
      {
        revision: input.revision,
        specification: asStored<AchievementSpecification>(input.specification),
        editors: [...new Set([...before.editors, person.id])],
      },
      deps.clock.now(),
    );
    if (!saved) {
      throw new ConflictProblem(
        'draft-changed',
        await toVersionView(transaction, deps, member, organisation, before),
      );
    }
    const after = await loadVersion(transaction, key);
    return toVersionView(transaction, deps, member, organisation, after);
  });
};
