import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import {
  deleteMembersOf,
  deletePerson,
  type EraseRows,
  erase,
  eraseHoldings,
  eraseLearner,
  findAwards,
  findOrganisation,
  forgetHolder,
  listOffersOf,
  listShares,
  listWallet,
  type Transaction,
  type WalletRecord,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { hashConfirmedEmails } from './find-offer.ts';
import { leaveOrganisations } from './leave-organisations.ts';

type Erased = ResponseOf<typeof walletOperations.erase>;

/** Deletes what is kept in clear of whoever is erased; also run again after a restore. */
export const eraseRows: EraseRows = async (transaction, erasure) => {
  if (erasure.subject === 'learner') {
    await eraseLearner(transaction, erasure.tenant, erasure.subjectId);
    return;
  }
  await deleteMembersOf(transaction, erasure.subjectId);
  await forgetHolder(transaction, erasure.subjectId);
  await eraseHoldings(transaction, erasure.subjectId);
  await deletePerson(transaction, erasure.subjectId);
};

/**
 * Erases a person: the key of their wallet is destroyed, and with it every copy; account, memberships,
 * shares and sessions are deleted. Award registers keep their entries, collected or not; which ones is said.
 *
 * Problem `last-administrator-erased` where an organisation would be left without an administrator.
 */
export const erasePerson = async (deps: Deps, actor: Actor): Promise<Erased> => {
  const person = requirePerson(actor);
  const now = deps.clock.now();
  const { wallet, shares } = await deps.store.withScope({ person: person.id }, async (transaction) => ({
    wallet: await listWallet(transaction, person.id),
    shares: await listShares(transaction, person.id, new Date(now)),
  }));
  const hashes = await hashConfirmedEmails(deps, actor);
  const kept = await deps.store.withScope({ system: true }, async (transaction) =>
    listKept(transaction, [...(await listOffersOf(transaction, person.id, hashes)), ...originsOf(wallet)]),
  );
  await leaveOrganisations(deps, person.id, actor.locale);
  await erase(deps.store, eraseRows, {
    subject: 'person',
    subjectId: person.id,
    at: now,
  });
  return { erased: { credentials: wallet.length, shares: shares.length }, kept };
};

/** An award by its place. */
interface AwardPlace {
  readonly tenant: string;
  readonly award: string;
}

const originsOf = (wallet: readonly WalletRecord[]): readonly AwardPlace[] =>
  wallet.flatMap(({ origin }) =>
    origin === undefined ? [] : [{ tenant: origin.organisation, award: origin.award }],
  );

/** Entries of award registers, which the law lets nobody delete on request; each once. */
const listKept = async (transaction: Transaction, places: readonly AwardPlace[]): Promise<Erased['kept']> => {
  const awards = new Map<string, Set<string>>();
  for (const { tenant, award } of places)
    awards.set(tenant, (awards.get(tenant) ?? new Set<string>()).add(award));
  const kept: Erased['kept'] = [];
  for (const [tenant, ids] of awards) {
    const organisation = await findOrganisation(transaction, tenant);
    if (organisation === undefined) continue;
    for (const { registerNumber } of await findAwards(transaction, tenant, [...ids]))
      kept.push({ organisation: { ...organisation.profile.legalName }, registerNumber });
  }
  return kept;
};
