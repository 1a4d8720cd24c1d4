import { Problem } from '@sigillo/core/base';
import { changeAwards, findAward } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type AwardView, loadAwardView } from './award-view.ts';
import { changeStatus } from './change-status.ts';

const change = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  terms: { readonly on: boolean; readonly reason: string },
): Promise<AwardView> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant, person } = member;
  await deps.store.withScope({ tenant }, async (transaction) => {
    const award = await findAward(transaction, tenant, id);
    if (award === undefined) throw new Problem('missing', 'award-not-found');
    await changeStatus(deps, transaction, {
      tenant,
      awards: [id],
      from: [terms.on ? 'active' : 'suspended'],
      to: terms.on ? 'suspended' : 'active',
      purpose: 'suspension',
      on: terms.on,
      action: terms.on ? 'suspend' : 'reinstate',
      reason: terms.reason,
      template: terms.on ? 'award-suspended' : 'award-reinstated',
      mailDelay: deps.mailDelay,
      person: person.id,
    });
    await changeAwards(
      transaction,
      { tenant, ids: [id], from: ['issued'] },
      { reason: terms.on ? terms.reason : null },
    );
  });
  return loadAwardView(deps, member, id);
};

/** Suspends an award for now: every copy of it. Problems: `award-not-found`, `credential-state`. */
export const suspendAward = (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly reason: string },
): Promise<AwardView> => change(deps, actor, slug, id, { on: true, reason: input.reason });

/** Ends a suspension. Problems: `award-not-found`, `credential-state`. */
export const reinstateAward = (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly reason: string },
): Promise<AwardView> => change(deps, actor, slug, id, { on: false, reason: input.reason });
