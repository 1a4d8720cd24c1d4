import type { Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { type OrganisationState, pickLanguage } from '@sigillo/core/domain';
import { leavesNoAdministrator } from '../../policies/membership.ts';
import {
  deleteMember,
  listMemberships,
  lockMembers,
  recordAudit,
  type Transaction,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Of a registration that came to nothing and an organisation that ended nobody needs to take care. */
const uncared: readonly OrganisationState[] = ['refused', 'closed'];

/**
 * Takes a person out of all their organisations, or out of none: the Problem `last-administrator-erased`
 * names those that nobody could administer then. What they did there stays on record.
 */
export const leaveOrganisations = (deps: Deps, person: string, locale: Locale): Promise<void> =>
  // The person's memberships lie with all organisations.
  deps.store.withScope({ system: true }, async (transaction) => {
    const left: string[] = [];
    for (const { organisationId, slug, state, legalName } of await inOneOrder(transaction, person)) {
      // Locked until the end: of two administrators who leave at once, the second sees that the first is gone.
      const members = await lockMembers(transaction, organisationId);
      const member = members.find(({ personId }) => personId === person);
      if (member === undefined) continue;
      const administers = member.roles.includes('administrator') && !uncared.includes(state);
      if (administers && leavesNoAdministrator(members, member.id, [])) {
        left.push(pickLanguage(legalName, locale)?.text ?? slug);
        continue;
      }
      await deleteMember(transaction, organisationId, member.id);
      await recordAudit(transaction, [
        {
          tenant: organisationId,
          actor: { kind: 'person', id: person },
          action: 'leave-organisation',
          about: { kind: 'member', id: member.id },
          at: deps.clock.now(),
        },
      ]);
    }
    if (left.length > 0)
      throw new Problem('rule', 'last-administrator-erased', { values: { organisations: left.join(', ') } });
  });

/** By id, so that two who leave the same organisations never wait for each other. */
const inOneOrder = async (transaction: Transaction, person: string) =>
  [...(await listMemberships(transaction, person))].sort((one, other) =>
    one.organisationId < other.organisationId ? -1 : 1,
  );
