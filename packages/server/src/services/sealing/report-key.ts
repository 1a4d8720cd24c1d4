import { Problem } from '@sigillo/core/base';
import { dropSignedStatusLists, markSealingKeyCompromised, recordAudit } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { type KeyView, readKeyView } from './key-view.ts';

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
  const now = deps.clock.now();
  const lastGoodAt = new Date(input.lastGoodAt);
  if (lastGoodAt.getTime() > now) throw new Problem('rule', 'last-good-in-future');
  return deps.store.withScope({ tenant }, async (transaction) => {
    const key = await markSealingKeyCompromised(transaction, { tenant, id, lastGoodAt, at: new Date(now) });
    if (key === undefined) throw new Problem('missing', 'key-not-found');
    // What the lost key signed counts no more, the status lists among it.
    await dropSignedStatusLists(transaction, tenant);
    await deps.keys.ensureKey(transaction, { organisation: tenant, slug });
    await recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'person', id: person.id },
        action: 'report-key',
        about: { kind: 'key' },
        detail: { key: id, reason: input.reason },
        at: now,
      },
    ]);
    return readKeyView(transaction, tenant, id);
  });
};
