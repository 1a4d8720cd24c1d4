import { Problem } from '@sigillo/core/base';
import {
  findShare,
  listShares as listStored,
  listViews,
  listWallet,
  type ShareRecord,
  type ShareViewKind,
  type Transaction,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { openCopies } from '../holding/open-copies.ts';
import { type ShareView, toShareView } from './share-view.ts';

/** What a person has shared, open ones first. */
export const listShares = async (deps: Deps, actor: Actor): Promise<ShareView[]> => {
  const person = requirePerson(actor);
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    const shares = await listStored(transaction, person.id, new Date(deps.clock.now()));
    return toViews(deps, transaction, person.id, shares);
  });
};

/** One share and when it was viewed; never by whom, which isn't kept. Problem `share-not-found`. */
export const getShare = async (
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<ShareView & { readonly log: { at: string; kind: ShareViewKind }[] }> => {
  const person = requirePerson(actor);
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    const view = await readShareView(deps, transaction, person.id, id);
    const views = await listViews(transaction, person.id, id);
    return { ...view, log: views.map(({ at, kind }) => ({ at: at.toISOString(), kind })) };
  });
};

/** Reads one share of a person. Problem `share-not-found`. (Scope: the person.) */
export const readShareView = async (
  deps: Deps,
  transaction: Transaction,
  person: string,
  id: string,
): Promise<ShareView> => {
  const share = await findShare(transaction, person, id);
  const [view] = await toViews(deps, transaction, person, share === undefined ? [] : [share]);
  if (view === undefined) throw new Problem('missing', 'share-not-found');
  return view;
};

const toViews = async (
  deps: Deps,
  transaction: Transaction,
  person: string,
  shares: readonly ShareRecord[],
): Promise<ShareView[]> => {
  if (shares.length === 0) return [];
  const copies = await openCopies(deps, transaction, person, await listWallet(transaction, person));
  const cards = new Map(copies.map(({ record, card }) => [record.id, card]));
  const key = await deps.encryption.personKey(transaction, person);
  return shares.map((share) => toShareView(deps, key, share, cards));
};
