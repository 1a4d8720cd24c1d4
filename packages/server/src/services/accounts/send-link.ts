import type { Locale } from '@sigillo/contract/messages';
import {
  insertLink,
  installationTenant,
  type LinkPurpose,
  newId,
  putInOutbox,
  type Transaction,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { keepNext } from './where-next.ts';

/** A link that lies in the outbox longer than this is not sent any more. */
const waitingLifetime = 24 * 3_600_000;

/**
 * Puts a mail with a one-time link into the outbox. The link gets its secret when
 * the mail is written, so that none lies in the outbox or in a dump.
 *
 * @param transaction with scope `{ tenant: installationTenant }` or system
 */
export const sendLink = async (
  transaction: Transaction,
  deps: Deps,
  link: {
    readonly purpose: Exclude<LinkPurpose, 'claim-installation'>;
    /** Normalised. */
    readonly email: string;
    /** Whose address is confirmed. */
    readonly personId?: string;
    readonly next?: string;
    readonly locale: Locale;
  },
): Promise<void> => {
  const now = deps.clock.now();
  const id = newId(now);
  const { next, ...rest } = link;
  const kept = next === undefined ? {} : { next: await keepNext(transaction, deps, id, next) };
  await insertLink(transaction, { ...rest, ...kept, id, expiresAt: now + waitingLifetime }, now);
  await putInOutbox(
    transaction,
    [
      {
        tenant: installationTenant,
        kind: 'mail',
        template: link.purpose,
        about: { kind: 'link', id },
        payload: {},
        sendAfter: now,
      },
    ],
    now,
  );
};
