import { Problem } from '@sigillo/core/base';
import { installationTenant } from '../../store/index.ts';
import { normaliseEmail } from '../accounts/normalise-email.ts';
import { sendLink } from '../accounts/send-link.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { findOffered } from './find-offer.ts';

/**
 * Sends a sign-in link that leads back to the offer, to the address that the
 * credential was sent to and nowhere else. Problems: `offer-not-found`, `offer-gone`.
 */
export const requestCollectLink = async (deps: Deps, actor: Actor, token: string): Promise<void> => {
  const { email, state } = await findOffered(deps, token);
  if (email === undefined || state === 'gone') throw new Problem('missing', 'offer-gone');
  await deps.store.withScope({ tenant: installationTenant }, (transaction) =>
    sendLink(transaction, deps, {
      purpose: 'sign-in',
      email: normaliseEmail(email),
      next: `/collect/${token}`,
      locale: actor.locale,
    }),
  );
};
