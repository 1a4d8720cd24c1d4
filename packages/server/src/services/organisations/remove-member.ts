import { Problem } from '@sigillo/core/base';
import { leavesNoAdministrator } from '../../policies/membership.ts';
import { deleteMember, recordAudit } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { lockAsAdministrator } from './lock-as-administrator.ts';
import { pickMember } from './member-view.ts';

/** Removes a member. What the person did stays recorded. Problems: `member-not-found`, `last-administrator`. */
export const removeMember = (deps: Deps, actor: Actor, slug: string, id: string): Promise<void> => {
  const { organisationId, person } = requireMember(actor, slug, 'administrator');
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const members = await lockAsAdministrator(transaction, organisationId, person.id);
    pickMember(members, id);
    if (leavesNoAdministrator(members, id, [])) throw new Problem('rule', 'last-administrator');
    await deleteMember(transaction, organisationId, id);
    await recordAudit(transaction, [
      {
        tenant: organisationId,
        actor: { kind: 'person', id: person.id },
        action: 'remove-member',
        about: { kind: 'member', id },
        at: deps.clock.now(),
      },
    ]);
  });
};
