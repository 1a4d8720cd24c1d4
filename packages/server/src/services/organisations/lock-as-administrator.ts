import { Problem } from '@sigillo/core/base';
import { lockMembers, type MemberRecord, type Transaction } from '../../store/index.ts';

/**
 * Locks the members for a change by one of them. Whoever lost the role while the request waited,
 * to somebody who was first, is told `role-missing`.
 */
export const lockAsAdministrator = async (
  transaction: Transaction,
  organisation: string,
  person: string,
): Promise<readonly MemberRecord[]> => {
  const members = await lockMembers(transaction, organisation);
  const administers = members.some(
    ({ personId, roles }) => personId === person && roles.includes('administrator'),
  );
  if (!administers) throw new Problem('forbidden', 'role-missing', { values: { roles: 'administrator' } });
  return members;
};
