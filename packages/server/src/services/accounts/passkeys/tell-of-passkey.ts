import { installationTenant, putInOutbox, type Transaction } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

/**
 * Writes to a person that a passkey of theirs came or went, so that they notice what they didn't do.
 *
 * @param transaction with scope `{ tenant: installationTenant }` or system
 */
export const tellOfPasskey = (
  transaction: Transaction,
  deps: Deps,
  personId: string,
  template: 'passkey-added' | 'passkey-removed',
): Promise<unknown> => {
  const now = deps.clock.now();
  return putInOutbox(
    transaction,
    [
      {
        tenant: installationTenant,
        kind: 'mail',
        template,
        about: { kind: 'account', id: personId },
        payload: {},
        sendAfter: now,
      },
    ],
    now,
  );
};
