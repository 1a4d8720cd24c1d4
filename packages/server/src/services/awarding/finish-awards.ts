import { failStrandedBatches, listTenantsWithUnsealed, listUnsealedAwards } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { sealAwards } from './awards/seal-awards.ts';

/** An intent younger than this is still in the hands of the request that wrote it, in milliseconds. */
const abandonedAfter = 60_000;

/**
 * Finishes single awards whose process died between intent and storing, and marks batches whose job was
 * given up as failed, so that they can be resumed. Run again and again.
 */
export const finishAwards = async (deps: Deps): Promise<void> => {
  const before = new Date(deps.clock.now() - abandonedAfter);
  const tenants = await deps.store.withScope({ system: true }, async (transaction) => {
    await failStrandedBatches(transaction, new Date(deps.clock.now()));
    return listTenantsWithUnsealed(transaction, before);
  });
  for (const tenant of tenants) {
    const ids = await deps.store.withScope({ tenant }, (transaction) =>
      listUnsealedAwards(transaction, { tenant, batch: undefined, limit: 50, decidedBefore: before }),
    );
    await sealAwards(deps, tenant, ids, undefined);
  }
};
