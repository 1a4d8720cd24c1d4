import { standingOfKey } from '../../policies/api-keys.ts';
import { findApiKey, isSessionOpen, listMemberships, type Transaction } from '../../store/index.ts';
import type { Actor, Membership } from '../actor.ts';
import type { Deps } from '../deps.ts';

/**
 * Whoever asked, as they stand now: for answers that go on for longer than a request. Where session
 * or key has ended meanwhile it is nobody.
 */
export const loadAnew = (deps: Deps, actor: Actor): Promise<Actor> =>
  // Memberships lie with all organisations; who asks was proven when the request came in.
  deps.store.withScope({ system: true }, async (transaction) => {
    const { person, session, key, locale } = actor;
    const nobody: Actor = { memberships: [], locale };
    if (person === undefined) return nobody;
    const memberships = await listMemberships(transaction, person.id);
    if (key !== undefined) {
      const mine = await membershipOfKey(transaction, key.id, memberships, deps.clock.now());
      return mine === undefined ? nobody : { ...actor, memberships: [mine] };
    }
    const open = session !== undefined && (await isSessionOpen(transaction, session.id, deps.clock.now()));
    return open ? { ...actor, memberships } : nobody;
  });

/** The one membership in which a key acts; none where the key doesn't count any more. */
const membershipOfKey = async (
  transaction: Transaction,
  id: string,
  memberships: readonly Membership[],
  now: number,
): Promise<Membership | undefined> => {
  const key = await findApiKey(transaction, id);
  const mine = memberships.find(({ organisationId }) => organisationId === key?.organisationId);
  return key !== undefined && standingOfKey(key, mine?.roles, now) === 'active' ? mine : undefined;
};
