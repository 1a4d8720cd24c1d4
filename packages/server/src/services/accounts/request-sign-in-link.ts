import { installationTenant } from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { normaliseEmail } from './normalise-email.ts';
import { sendLink } from './send-link.ts';

/**
 * Sends a sign-in link. Nothing tells whether the address is known: a new person
 * gets an account by using the link.
 */
export const requestSignInLink = async (
  deps: Deps,
  actor: Actor,
  input: { readonly email: string; readonly next?: string | undefined },
): Promise<void> => {
  await deps.store.withScope({ tenant: installationTenant }, (transaction) =>
    sendLink(transaction, deps, {
      purpose: 'sign-in',
      email: normaliseEmail(input.email),
      locale: actor.locale,
      ...(input.next === undefined ? {} : { next: input.next }),
    }),
  );
};
