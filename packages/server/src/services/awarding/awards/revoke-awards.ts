import { Problem } from '@sigillo/core/base';
import { changeAwards, findAwards, noteOffer } from '../../../store/index.ts';
import { requireFreshProof } from '../../accounts/proving/require-fresh-proof.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type AwardView, loadAwardView } from './award-view.ts';
import { callBack } from './call-back.ts';
import { changeStatus } from './change-status.ts';

/** What is revoked and why. */
export interface Revocation {
  readonly awards: readonly string[];
  readonly reason: string;
  /** How many, as the person typed it; wanted for more than one. */
  readonly count?: number | undefined;
}

/**
 * Revokes awards for good: every copy of each, all or none. Returns how many.
 *
 * Problems: `count-mismatch`, `award-not-found`, `credential-state`.
 */
export const revokeAwards = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  revocation: Revocation,
): Promise<number> => {
  const { organisationId: tenant, person } = requireMember(actor, slug, 'awarding-officer', 'registrar');
  requireFreshProof(deps, actor);
  const awards = [...new Set(revocation.awards)];
  if ((awards.length > 1 || revocation.count !== undefined) && revocation.count !== awards.length) {
    throw new Problem('rule', 'count-mismatch', { values: { count: awards.length } });
  }
  const now = deps.clock.now();
  await deps.store.withScope({ tenant }, async (transaction) => {
    const found = await findAwards(transaction, tenant, awards);
    if (found.length !== awards.length) throw new Problem('missing', 'award-not-found');
    const told: string[] = [];
    for (const id of awards) {
      // Who hasn't been told of the award needn't be told of its end.
      if (!(await callBack(transaction, tenant, id, now))) told.push(id);
    }
    const change = {
      tenant,
      from: ['active', 'suspended'],
      to: 'revoked',
      purpose: 'revocation',
      on: true,
      action: 'revoke',
      reason: revocation.reason,
      mailDelay: deps.mailDelay,
      person: person.id,
    } as const;
    await changeStatus(deps, transaction, { ...change, awards: told, template: 'award-revoked' });
    const untold = awards.filter((id) => !told.includes(id));
    await changeStatus(deps, transaction, { ...change, awards: untold, template: undefined });
    await changeAwards(
      transaction,
      { tenant, ids: awards, from: ['issued'] },
      { revokedAt: new Date(now), reason: revocation.reason },
    );
    await noteOffer(transaction, { tenant, awards: untold }, { closedAt: new Date(now) });
  });
  return awards.length;
};

/** Revokes one award for good. Problems as with several. */
export const revokeAward = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  input: { readonly reason: string; readonly count?: number | undefined },
): Promise<AwardView> => {
  const member = requireMember(actor, slug);
  await revokeAwards(deps, actor, slug, { ...input, awards: [id] });
  return loadAwardView(deps, member, id);
};
