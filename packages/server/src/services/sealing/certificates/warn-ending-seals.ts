import { putInOutbox, takeEndingSeals } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

const day = 24 * 3_600_000;
/** Authorities take their time. */
export const sealNotice = 60 * day;

/** Writes to organisations whose certificate for e-seals ends within sixty days; once for each. Returns to how many. */
export const warnEndingSeals = (deps: Deps): Promise<number> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const now = deps.clock.now();
    const ending = await takeEndingSeals(transaction, new Date(now + sealNotice), new Date(now));
    await putInOutbox(
      transaction,
      ending.map(({ tenant }) => ({
        tenant,
        kind: 'mail' as const,
        template: 'e-seal-ending',
        about: { kind: 'organisation', id: tenant },
        payload: {},
        sendAfter: now,
      })),
      now,
    );
    return ending.length;
  });
