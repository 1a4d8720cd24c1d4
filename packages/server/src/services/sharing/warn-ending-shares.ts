import { installationTenant, putInOutbox, takeSharesToWarn } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

const day = 86_400_000;

/** Writes to those whose shares end within a day; once for each share. Returns how many. */
export const warnEndingShares = (deps: Deps): Promise<number> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const now = deps.clock.now();
    const shares = await takeSharesToWarn(transaction, { now: new Date(now), before: new Date(now + day) });
    await putInOutbox(
      transaction,
      shares.map(({ person, id }) => ({
        tenant: installationTenant,
        kind: 'mail' as const,
        template: 'share-ending',
        about: { kind: 'share', id },
        payload: { person },
        sendAfter: now,
      })),
      now,
    );
    return shares.length;
  });
