import { Problem } from '@sigillo/core/base';
import type { MemberRole } from '@sigillo/core/domain';
import {
  findOwnerOfAddress,
  insertMember,
  type MemberRecord,
  newId,
  putInOutbox,
  recordAudit,
} from '../../store/index.ts';
import { normaliseEmail } from '../accounts/normalise-email.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { type MemberView, toMemberView } from './member-view.ts';

/**
 * Invites a person by e-mail. Whoever signs in with that confirmed address is a
 * member from then on; somebody with an account is one at once.
 *
 * Problem `member-exists` when the address is a member or invited already.
 */
export const inviteMember = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: {
    readonly name: string;
    readonly email: string;
    readonly roles: readonly MemberRole[];
    readonly team?: string | undefined;
  },
): Promise<MemberView> => {
  const { organisationId, person } = requireMember(actor, slug, 'administrator');
  const email = normaliseEmail(input.email);
  const owner = await deps.store.withScope({}, (transaction) => findOwnerOfAddress(transaction, email));
  const now = deps.clock.now();
  const member: MemberRecord = {
    id: newId(now),
    organisationId,
    name: input.name,
    email,
    roles: input.roles,
    ...(owner === undefined ? {} : { personId: owner }),
    ...(input.team === undefined ? {} : { team: input.team }),
  };
  await deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    if (!(await insertMember(transaction, member, now))) throw new Problem('conflict', 'member-exists');
    await putInOutbox(
      transaction,
      [
        {
          tenant: organisationId,
          kind: 'mail',
          template: 'invitation',
          about: { kind: 'member', id: member.id },
          payload: { locale: actor.locale, by: person.name },
          sendAfter: now,
        },
      ],
      now,
    );
    await recordAudit(transaction, [
      {
        tenant: organisationId,
        actor: { kind: 'person', id: person.id },
        action: 'invite-member',
        about: { kind: 'member', id: member.id },
        detail: { roles: input.roles.join(',') },
        at: now,
      },
    ]);
  });
  return toMemberView(member);
};
