import { Problem } from '@sigillo/core/base';
import {
  type Actor as Doer,
  dropSignedStatusLists,
  findOrganisation,
  markSealingKeyCompromised,
  recordAudit,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { type KeyView, readKeyView } from './key-view.ts';

/** Whose key is changed, and who does it. Whether they may was decided before. */
export interface KeyChange {
  readonly tenant: string;
  readonly slug: string;
  readonly by: Doer;
}

/**
 * Makes a new key and retires the active one of the same use. Problems `organisation-not-confirmed`;
 * `e-seal-needs-certificate` in production, where a new key for e-seals comes with its certificate.
 */
export const replaceKey = (
  deps: Deps,
  { tenant, slug, by }: KeyChange,
  use: KeyView['use'] = 'credential',
): Promise<KeyView> =>
  deps.store.withScope({ tenant }, async (transaction) => {
    if (use === 'e-seal' && !deps.installation.practice)
      throw new Problem('rule', 'e-seal-needs-certificate');
    const organisation = await findOrganisation(transaction, tenant);
    if (organisation?.state !== 'confirmed') throw new Problem('rule', 'organisation-not-confirmed');
    const rotate = use === 'e-seal' ? deps.keys.rotateESeal : deps.keys.rotateKey;
    const id = await rotate(transaction, { organisation: tenant, slug });
    await recordAudit(transaction, [
      {
        tenant,
        actor: by,
        action: 'rotate-key',
        about: { kind: 'key' },
        detail: { key: id },
        at: deps.clock.now(),
      },
    ]);
    return readKeyView(transaction, tenant, id);
  });

/** Marks a key as in wrong hands since `lastGoodAt`. Problems: `key-not-found`, `last-good-in-future`. */
export const markCompromised = (
  deps: Deps,
  { tenant, slug, by }: KeyChange,
  id: string,
  input: { readonly reason: string; readonly lastGoodAt: string },
): Promise<KeyView> => {
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
        actor: by,
        action: 'report-key',
        about: { kind: 'key' },
        detail: { key: id, reason: input.reason },
        at: now,
      },
    ]);
    return readKeyView(transaction, tenant, id);
  });
};
