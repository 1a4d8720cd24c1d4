import { listOpenOffers, listShares, listWallet } from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { hashConfirmedEmails } from '../holding/find-offer.ts';

/** A share is worth a look when it ends within this time, in milliseconds. */
const endingSoon = 48 * 3_600_000;

/** What waits for a person: credentials not collected or not looked at yet, shares about to end. */
export const countWaiting = async (
  deps: Deps,
  actor: Actor,
): Promise<{ readonly credentials: number; readonly shares: number }> => {
  const { person } = actor;
  if (!person) return { credentials: 0, shares: 0 };
  const now = deps.clock.now();
  const hashes = await hashConfirmedEmails(deps, actor);
  // Offers lie with the organisations that made them.
  const offers = await deps.store.withScope({ system: true }, (transaction) =>
    listOpenOffers(transaction, hashes),
  );
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    const copies = await listWallet(transaction, person.id);
    const shares = await listShares(transaction, person.id, new Date(now));
    return {
      credentials: offers.length + copies.filter((copy) => copy.seenAt === undefined).length,
      shares: shares.filter(
        ({ endsAt, stoppedAt }) =>
          stoppedAt === undefined && endsAt.getTime() > now && endsAt.getTime() - now <= endingSoon,
      ).length,
    };
  });
};
