import { createEmptySpecification } from '@sigillo/core/domain';
import { rolesForDrafts } from '../../policies/designing.ts';
import { insertAchievement, insertVersion, newId } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from '../organisations/load-organisation.ts';
import { type AchievementView, toAchievementView } from './achievement-view.ts';
import { loadVersions } from './load-version.ts';
import { recordDesign } from './record-design.ts';

/** Starts a micro-credential: a first draft with nothing but its title, in the first of its languages. */
export const createAchievement = (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: { readonly title: string; readonly languages: readonly string[] },
): Promise<AchievementView> => {
  const member = requireMember(actor, slug, ...rolesForDrafts);
  const { organisationId, person } = member;
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const now = deps.clock.now();
    const key = { organisationId, achievementId: newId(now), number: 1 };
    const [primary = 'en'] = input.languages;
    await insertAchievement(transaction, organisationId, key.achievementId, now);
    await insertVersion(
      transaction,
      {
        ...key,
        id: newId(now),
        specification: { ...createEmptySpecification(input.languages), title: { [primary]: input.title } },
        author: { id: person.id, name: person.name },
      },
      now,
    );
    await recordDesign(transaction, key, { by: person, action: 'create', at: now });
    const versions = await loadVersions(transaction, organisationId, key.achievementId);
    return toAchievementView(transaction, deps, member, organisation, versions);
  });
};
