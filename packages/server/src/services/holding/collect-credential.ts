import { Problem } from '@sigillo/core/base';
import { findWalletByAward, listCredentials, noteOffer, recordAudit } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { verifyOwn } from '../verifying/index.ts';
import { findOffered, isSentTo } from './find-offer.ts';
import { keepCopy } from './keep-copy.ts';

/**
 * Collects: copies the sealed bytes to the person, under the person's key, where they
 * outlive the organisation. It takes the secret link and a confirmed address that
 * it was sent to. Collecting again gives the same copy. Returns its id.
 *
 * Problems: `offer-not-found`, `offer-gone`, `offer-not-yours`, `offer-collected`.
 */
export const collectCredential = async (deps: Deps, actor: Actor, token: string): Promise<string> => {
  const person = requirePerson(actor);
  const { offer, award, state } = await findOffered(deps, token);
  if (!(await isSentTo(deps, actor, offer))) throw new Problem('forbidden', 'offer-not-yours');
  if (state === 'gone') throw new Problem('missing', 'offer-gone');
  if (state === 'collected' && offer.collectedBy !== person.id)
    throw new Problem('conflict', 'offer-collected');
  const document = await readSealed(deps, offer.tenant, award.id, award.learner);
  const report = await verifyOwn(deps, document);
  const now = deps.clock.now();
  const scope = { tenant: offer.tenant, person: person.id };
  return deps.store.withScope(scope, async (transaction) => {
    const kept = await findWalletByAward(transaction, person.id, award.id);
    if (kept !== undefined) return kept;
    const origin = { organisation: offer.tenant, award: award.id };
    const id = await keepCopy(deps, transaction, person.id, { document, report, origin });
    await noteOffer(
      transaction,
      { tenant: offer.tenant, awards: [award.id] },
      { collected: { at: new Date(now), by: person.id } },
    );
    await recordAudit(transaction, [
      {
        tenant: offer.tenant,
        actor: { kind: 'person', id: person.id },
        action: 'collect',
        about: { kind: 'award', id: award.id },
        person: person.id,
        at: now,
      },
    ]);
    return id;
  });
};

const readSealed = (
  deps: Deps,
  tenant: string,
  award: string,
  learner: string | undefined,
): Promise<Uint8Array> =>
  deps.store.withScope({ tenant }, async (transaction) => {
    const [credential] = await listCredentials(transaction, tenant, [award]);
    const keys = await deps.encryption.findLearnerKeys(
      transaction,
      tenant,
      learner === undefined ? [] : [learner],
    );
    const key = keys.get(learner ?? '');
    if (credential?.body === undefined || key === undefined) throw new Problem('missing', 'offer-gone');
    return deps.encryption.decryptBody(key, { table: 'credential', id: credential.id }, credential.body);
  });
