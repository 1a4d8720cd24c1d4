import type { BatchView } from '@sigillo/contract/api';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { readBatchView } from './batch-view.ts';

/** One batch with its faults. Problem `batch-not-found`. */
export const getBatch = (deps: Deps, actor: Actor, slug: string, id: string): Promise<BatchView> => {
  const { organisationId: tenant } = requireMember(actor, slug, 'awarding-officer', 'registrar');
  return deps.store.withScope({ tenant }, (transaction) =>
    readBatchView(deps, transaction, tenant, id, actor.locale),
  );
};
