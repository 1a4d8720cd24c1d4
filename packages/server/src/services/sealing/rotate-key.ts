import { requireFreshProof } from '../accounts/proving/require-fresh-proof.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { replaceKey } from './change-key.ts';
import type { KeyView } from './key-view.ts';

/**
 * Makes a new sealing key and retires the active one, whose private half is forgotten. What the old
 * one sealed stays in force. Problems `organisation-not-confirmed`,
 * `e-seal-needs-certificate`.
 */
export const rotateKey = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  use: KeyView['use'] = 'credential',
): Promise<KeyView> => {
  const { organisationId: tenant, person } = requireMember(actor, slug, 'seal-keeper');
  requireFreshProof(deps, actor);
  const by = { kind: 'person', id: person.id } as const;
  return replaceKey(deps, { tenant, slug, by }, use);
};
