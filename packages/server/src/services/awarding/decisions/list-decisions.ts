import { listDecisions as listStored } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type DecisionView, toDecisionView } from './decision-view.ts';

/** The award decisions of an organisation, newest first. */
export const listDecisions = async (
  deps: Deps,
  actor: Actor,
  slug: string,
): Promise<readonly DecisionView[]> => {
  const { organisationId: tenant } = requireMember(actor, slug);
  const decisions = await deps.store.withScope({ tenant }, (transaction) => listStored(transaction, tenant));
  return decisions.map(toDecisionView);
};
