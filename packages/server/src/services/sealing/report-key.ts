import { requireFreshProof } from '../accounts/proving/require-fresh-proof.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { markCompromised } from './change-key.ts';
import type { KeyView } from './key-view.ts';

/**
 * Says that a key is in wrong hands. It never seals again, and verifiers learn it from the
 * DID document; where it was the active one, a new key is made for what comes.
 *
 * Problems: `key-not-found`, `last-good-in-future`.
 */
export const reportKey = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly reason: string; readonly lastGoodAt: string },
): Promise<KeyView> => {
  const { organisationId: tenant, person } = requireMember(actor, slug, 'seal-keeper');
  requireFreshProof(deps, actor);
  const by = { kind: 'person', id: person.id } as const;
  return markCompromised(deps, { tenant, slug, by }, id, input);
};
