import type { memberSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { z } from 'zod';
import type { MemberRecord } from '../../store/index.ts';

/** A member as the people of the organisation see each other. */
export type MemberView = z.infer<typeof memberSchema>;

/** Shapes a member for those who may see it. */
export const toMemberView = (member: MemberRecord): MemberView => ({
  id: member.id,
  name: member.name,
  email: member.email,
  roles: [...member.roles],
  ...(member.team === undefined ? {} : { team: member.team }),
  pending: member.personId === undefined,
});

/** Finds a member among those of the organisation, or refuses with `member-not-found`. */
export const pickMember = (members: readonly MemberRecord[], id: string): MemberRecord => {
  const found = members.find((member) => member.id === id);
  if (!found) throw new Problem('missing', 'member-not-found');
  return found;
};
