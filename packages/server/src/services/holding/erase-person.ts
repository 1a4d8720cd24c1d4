import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import {
  deletePerson,
  type EraseRows,
  erase,
  eraseHoldings,
  eraseLearner,
  findAwards,
  findOrganisation,
  forgetHolder,
  listShares,
  listWallet,
  type Transaction,
  type WalletRecord,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';

type Erased = ResponseOf<typeof walletOperations.erase>;

/** Deletes what is kept in clear of whoever is erased; also run again after a restore. */
export const eraseRows: EraseRows = async (transaction, erasure) => {
  if (erasure.subject === 'learner') {
    await eraseLearner(transaction, erasure.tenant, erasure.subjectId);
    return;
  }
  await forgetHolder(transaction, erasure.subjectId);
  await eraseHoldings(transaction, erasure.subjectId);
  await deletePerson(transaction, erasure.subjectId);
};

/**
 * Erases a person: the key of their wallet is destroyed, and with it every copy; account, shares
 * and sessions are deleted. Award registers keep their entries; which ones is said.
 */
export const erasePerson = async (deps: Deps, actor: Actor): Promise<Erased> => {
  const person = requirePerson(actor);
  const now = deps.clock.now();
  const { wallet, shares } = await deps.store.withScope({ person: person.id }, async (transaction) => ({
    wallet: await listWallet(transaction, person.id),
    shares: await listShares(transaction, person.id, new Date(now)),
  }));
  const kept = await deps.store.withScope({ system: true }, (transaction) => listKept(transaction, wallet));
  await erase(deps.store, eraseRows, {
    subject: 'person',
    subjectId: person.id,
    at: now,
  });
  return { erased: { credentials: wallet.length, shares: shares.length }, kept };
};

/** Entries of award registers, which the law lets nobody delete on request. */
const listKept = async (
  transaction: Transaction,
  wallet: readonly WalletRecord[],
): Promise<Erased['kept']> => {
  const kept: Erased['kept'] = [];
  for (const { origin } of wallet) {
    if (origin === undefined) continue;
    const organisation = await findOrganisation(transaction, origin.organisation);
    const [award] = await findAwards(transaction, origin.organisation, [origin.award]);
    if (organisation === undefined || award === undefined) continue;
    kept.push({
      organisation: { ...organisation.profile.legalName },
      registerNumber: award.registerNumber,
    });
  }
  return kept;
};
