import { listSealingKeys } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { type KeyView, toKeyView } from './key-view.ts';

/** The sealing keys of an organisation, newest first. */
export const listKeys = async (deps: Deps, actor: Actor, slug: string): Promise<readonly KeyView[]> => {
  const { organisationId: tenant } = requireMember(actor, slug);
  const keys = await deps.store.withScope({ tenant }, (transaction) => listSealingKeys(transaction, tenant));
  return keys.map(toKeyView);
};
