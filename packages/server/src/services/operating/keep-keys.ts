import { listSealingKeys } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { findIdBySlug } from '../organisations/index.ts';
import { type KeyChange, markCompromised, replaceKey } from '../sealing/change-key.ts';
import { type KeyView, toKeyView } from '../sealing/key-view.ts';

export type { KeyView } from '../sealing/key-view.ts';

// Whoever calls these sits at the machine with its master key: there is nobody to ask for a role.

const changeOf = async (deps: Deps, slug: string): Promise<KeyChange> => ({
  tenant: await findIdBySlug(deps, slug),
  slug,
  by: { kind: 'operator' },
});

/** The sealing keys of an organisation, newest first. Problem `organisation-not-found`. */
export const listKeysOf = async (deps: Deps, slug: string): Promise<readonly KeyView[]> => {
  const tenant = await findIdBySlug(deps, slug);
  const keys = await deps.store.withScope({ tenant }, (transaction) => listSealingKeys(transaction, tenant));
  return keys.map(toKeyView);
};

/** Makes a new sealing key and retires the active one. Problems: `organisation-not-found`, `organisation-not-confirmed`. */
export const replaceKeyOf = async (deps: Deps, slug: string): Promise<KeyView> =>
  replaceKey(deps, await changeOf(deps, slug));

/** Says that a key is in wrong hands. Problems: `organisation-not-found`, `key-not-found`, `last-good-in-future`. */
export const reportKeyOf = async (
  deps: Deps,
  slug: string,
  id: string,
  input: { readonly reason: string; readonly lastGoodAt: string },
): Promise<KeyView> => markCompromised(deps, await changeOf(deps, slug), id, input);
