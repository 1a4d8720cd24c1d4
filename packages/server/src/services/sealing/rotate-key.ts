import { Problem } from '@sigillo/core/base';
import { findOrganisation, recordAudit } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { type KeyView, readKeyView } from './key-view.ts';

/**
 * Makes a new sealing key and retires the active one, whose private half is forgotten. What the old
 * one sealed stays in force. Problem `organisation-not-confirmed`.
 */
export const rotateKey = async (deps: Deps, actor: Actor, slug: string): Promise<KeyView> => {
  const { organisationId: tenant, person } = requireMember(actor, slug, 'seal-keeper');
  return deps.store.withScope({ tenant }, async (transaction) => {
    const organisation = await findOrganisation(transaction, tenant);
    if (organisation?.state !== 'confirmed') throw new Problem('rule', 'organisation-not-confirmed');
    const id = await deps.keys.rotateKey(transaction, { organisation: tenant, slug });
    await recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'person', id: person.id },
        action: 'rotate-key',
        about: { kind: 'key' },
        detail: { key: id },
        at: deps.clock.now(),
      },
    ]);
    return readKeyView(transaction, tenant, id);
  });
};
