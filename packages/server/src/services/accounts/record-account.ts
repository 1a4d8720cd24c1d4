import { installationTenant, recordAudit, type Transaction } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Records what a person did with their own account. */
export const recordAccount = (
  transaction: Transaction,
  deps: Pick<Deps, 'clock'>,
  personId: string,
  action: string,
): Promise<void> =>
  recordAudit(transaction, [
    {
      tenant: installationTenant,
      actor: { kind: 'person', id: personId },
      action,
      about: { kind: 'account', id: personId },
      person: personId,
      at: deps.clock.now(),
    },
  ]);
