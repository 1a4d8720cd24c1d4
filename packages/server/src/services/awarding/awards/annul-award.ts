import { Problem } from '@sigillo/core/base';
import { changeAwards, findAward, noteOffer } from '../../../store/index.ts';
import { requireFreshProof } from '../../accounts/proving/require-fresh-proof.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type AwardView, loadAwardView } from './award-view.ts';
import { callBack } from './call-back.ts';
import { changeStatus } from './change-status.ts';

/**
 * Takes back an award before the learner was told. The entry stays in the register as annulled,
 * and its credential is revoked, in case the bytes have left us.
 *
 * Problems: `award-not-found`, `credential-state`, `award-already-told`.
 */
export const annulAward = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly reason: string },
): Promise<AwardView> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant, person } = member;
  requireFreshProof(deps, actor);
  const now = deps.clock.now();
  await deps.store.withScope({ tenant }, async (transaction) => {
    const award = await findAward(transaction, tenant, id);
    if (award === undefined) throw new Problem('missing', 'award-not-found');
    if (award.state !== 'issued') throw new Problem('conflict', 'credential-state');
    // A mail that is being sent can't be called back: then it is too late.
    if (!(await callBack(transaction, tenant, id, now))) {
      throw new Problem('conflict', 'award-already-told');
    }
    await changeStatus(deps, transaction, {
      tenant,
      awards: [id],
      from: ['active', 'suspended'],
      to: 'revoked',
      purpose: 'revocation',
      on: true,
      action: 'annul',
      reason: input.reason,
      template: undefined,
      mailDelay: 0,
      person: person.id,
    });
    await changeAwards(
      transaction,
      { tenant, ids: [id], from: ['issued'] },
      { state: 'annulled', revokedAt: new Date(now), reason: input.reason },
    );
    await noteOffer(transaction, { tenant, awards: [id] }, { closedAt: new Date(now) });
  });
  return loadAwardView(deps, member, id);
};
