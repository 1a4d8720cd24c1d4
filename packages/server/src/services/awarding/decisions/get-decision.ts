import type { BatchView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { findDecision, listBatches } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toBatchOutline } from '../batches/batch-view.ts';
import { type DecisionView, toDecisionView } from './decision-view.ts';

/** One decision with its batches, without their rows. Problem `decision-not-found`. */
export const getDecision = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
): Promise<DecisionView & { readonly batchList: BatchView[] }> => {
  const { organisationId: tenant } = requireMember(actor, slug);
  return deps.store.withScope({ tenant }, async (transaction) => {
    const decision = await findDecision(transaction, tenant, id);
    if (decision === undefined) throw new Problem('missing', 'decision-not-found');
    const batches = await listBatches(transaction, tenant, id);
    return { ...toDecisionView(decision), batchList: batches.map(toBatchOutline) };
  });
};
