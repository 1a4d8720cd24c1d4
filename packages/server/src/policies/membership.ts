import type { MemberRole } from '@sigillo/core/domain';

interface Standing {
  readonly id: string;
  readonly personId?: string;
  readonly roles: readonly MemberRole[];
}

/**
 * Whether an organisation would be left without an administrator if `id` had
 * `roles` (none at all: removed). Who was only invited doesn't count yet.
 */
export const leavesNoAdministrator = (
  members: readonly Standing[],
  id: string,
  roles: readonly MemberRole[],
): boolean =>
  !members.some(
    (member) =>
      member.personId !== undefined && (member.id === id ? roles : member.roles).includes('administrator'),
  );
