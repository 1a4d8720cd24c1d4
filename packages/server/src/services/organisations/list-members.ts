import { listMembers as storedMembers } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { type MemberView, toMemberView } from './member-view.ts';

/** The people of an organisation and their roles. */
export const listMembers = async (deps: Deps, actor: Actor, slug: string): Promise<MemberView[]> => {
  const { organisationId } = requireMember(actor, slug);
  const members = await deps.store.withScope({ tenant: organisationId }, (transaction) =>
    storedMembers(transaction, organisationId),
  );
  return members.map(toMemberView);
};
