import { Problem } from '@sigillo/core/base';
import type { MemberRole } from '@sigillo/core/domain';
import { leavesNoAdministrator } from '../../policies/membership.ts';
import { recordAudit, updateMember } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { lockAsAdministrator } from './lock-as-administrator.ts';
import { type MemberView, pickMember, toMemberView } from './member-view.ts';

/** Changes roles and team of a member. Problems: `member-not-found`, `last-administrator`. */
export const changeMember = (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly roles: readonly MemberRole[]; readonly team?: string | undefined },
): Promise<MemberView> => {
  const { organisationId, person } = requireMember(actor, slug, 'administrator');
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const members = await lockAsAdministrator(transaction, organisationId, person.id);
    const member = pickMember(members, id);
    if (leavesNoAdministrator(members, id, input.roles)) throw new Problem('rule', 'last-administrator');
    const { roles, team } = input;
    await updateMember(transaction, organisationId, id, { roles, ...(team === undefined ? {} : { team }) });
    await recordAudit(transaction, [
      {
        tenant: organisationId,
        actor: { kind: 'person', id: person.id },
        action: 'change-member',
        about: { kind: 'member', id },
        detail: { roles: roles.join(',') },
        at: deps.clock.now(),
      },
    ]);
    const { team: _before, ...rest } = member;
    return toMemberView({ ...rest, roles, ...(team === undefined ? {} : { team }) });
  });
};
