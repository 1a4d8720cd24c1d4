import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { fromUtf8 } from '@sigillo/core/base';
import { findAward, findOrganisation, listOpenOffers, listWallet, noteChecked } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { verifyCredential } from '../verifying/index.ts';
import { hashConfirmedEmails } from './find-offer.ts';
import { type OpenedCopy, openCopies } from './open-copies.ts';
import { toWalletCard, type WalletCardView } from './wallet-card.ts';

type Listing = ResponseOf<typeof walletOperations.list>;

/** A state older than this is looked at again, in milliseconds; as long as a status list may be cached. */
const staleAfter = 60_000;
/** Most that one listing checks anew: the rest follows at the next. */
const mostChecks = 25;

/** A person's credentials, newest first, and what waits to be collected. */
export const listCredentials = async (deps: Deps, actor: Actor): Promise<Listing> => {
  const person = requirePerson(actor);
  const copies = await deps.store.withScope({ person: person.id }, async (transaction) =>
    openCopies(deps, transaction, person.id, await listWallet(transaction, person.id)),
  );
  const stale = copies
    .filter(({ record }) => record.checkedAt.getTime() + staleAfter < deps.clock.now())
    .slice(0, mostChecks);
  const states = new Map<string, string>();
  for (const copy of stale) states.set(copy.record.id, await checkAgain(deps, person.id, copy));
  const checkedAt = new Date(deps.clock.now());
  const items = copies.map(({ record, card }): WalletCardView => {
    const state = states.get(record.id);
    return toWalletCard(state === undefined ? record : { ...record, state, checkedAt }, card);
  });
  return { items, uncollected: await listUncollected(deps, actor) };
};

const checkAgain = async (deps: Deps, person: string, { record, document }: OpenedCopy): Promise<string> => {
  const { verdict } = await verifyCredential(deps, document);
  await deps.store.withScope({ person }, (transaction) =>
    noteChecked(transaction, record, { state: verdict, at: new Date(deps.clock.now()), seen: false }),
  );
  return verdict;
};

/** Told offers to one of the person's confirmed addresses. */
const listUncollected = async (deps: Deps, actor: Actor): Promise<Listing['uncollected']> => {
  const hashes = await hashConfirmedEmails(deps, actor);
  if (hashes.length === 0) return [];
  return deps.store.withScope({ system: true }, async (transaction) => {
    const found: Listing['uncollected'] = [];
    for (const offer of await listOpenOffers(transaction, hashes)) {
      const award = await findAward(transaction, offer.tenant, offer.award);
      const organisation = await findOrganisation(transaction, offer.tenant);
      if (award === undefined || organisation === undefined) continue;
      const key = await deps.encryption.tenantKey(transaction, offer.tenant);
      const place = { table: 'award_offer', id: offer.award };
      const token = fromUtf8(deps.encryption.decryptBody(key, place, offer.token));
      if (!token.ok) throw new Error(`the token of offer ${offer.award} is no text`);
      found.push({
        token: token.value,
        title: { ...award.title },
        issuer: { ...organisation.profile.legalName },
      });
    }
    return found;
  });
};
