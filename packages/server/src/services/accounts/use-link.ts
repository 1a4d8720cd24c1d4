import { Problem } from '@sigillo/core/base';
import { hashToken } from '../../keys/index.ts';
import {
  claimInvitations,
  confirmEmailAddress,
  deletePerson,
  endClaimLinks,
  findInvitedName,
  findOwnerOfAddress,
  hasOperator,
  insertPerson,
  makeOperator,
  newId,
  type SignInLink,
  type Transaction,
  takeLink,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { recordAccount } from './record-account.ts';
import { type SessionToken, startSession } from './session-tokens.ts';
import { readNext } from './where-next.ts';

/** Where to go after a link was used, and the session that it began. */
export interface UsedLink {
  readonly next: string;
  readonly session?: SessionToken;
}

/**
 * Uses a one-time link up: signs in, confirms an address of the signed-in person, or
 * makes that person the operator of a new installation.
 *
 * Problems: `sign-in-link-ended`, `email-taken`, `sign-in-required`, `email-link-not-yours`.
 */
export const useLink = (deps: Deps, actor: Actor, token: string): Promise<UsedLink> =>
  // An invitation may lie with any organisation, and nobody is signed in yet.
  deps.store.withScope({ system: true }, async (transaction) => {
    const link = await takeLink(transaction, hashToken(token), deps.clock.now());
    if (!link) throw new Problem('missing', 'sign-in-link-ended');
    const next = (await readNext(transaction, deps, link)) ?? '/app';
    switch (link.purpose) {
      case 'sign-in':
        return { next, session: await signIn(transaction, deps, link) };
      case 'confirm-email':
        // Whoever reads a mailbox may press the button of a mail that they never asked for. Theirs
        // would be the address, and the asker's the account that it opens.
        if (requirePerson(actor).id !== link.personId) throw new Problem('forbidden', 'email-link-not-yours');
        await confirm(transaction, deps, link);
        return { next };
      case 'claim-installation': {
        const person = requirePerson(actor);
        // Each start prints a link: the first that is used ends the others.
        await endClaimLinks(transaction);
        if (await hasOperator(transaction)) throw new Problem('missing', 'sign-in-link-ended');
        await makeOperator(transaction, person.id);
        await recordAccount(transaction, deps, person.id, 'claim-installation');
        return { next: '/app/operator/organisations' };
      }
    }
  });

const signIn = async (transaction: Transaction, deps: Deps, link: SignInLink): Promise<SessionToken> => {
  const email = link.email ?? '';
  const now = deps.clock.now();
  let personId = await findOwnerOfAddress(transaction, email);
  if (personId === undefined) {
    personId = newId(now);
    const name = (await findInvitedName(transaction, email)) ?? email.split('@')[0] ?? email;
    await insertPerson(transaction, { id: personId, name, locale: link.locale, operator: false }, now);
    if (await confirmEmailAddress(transaction, personId, email, now)) {
      await recordAccount(transaction, deps, personId, 'open-account');
    } else {
      // Another link to this address was used at the same moment: there is one account, not two.
      await deletePerson(transaction, personId);
      personId = (await findOwnerOfAddress(transaction, email)) ?? '';
    }
  }
  await claimInvitations(transaction, email, personId, now);
  await recordAccount(transaction, deps, personId, 'sign-in');
  return startSession(transaction, deps, personId);
};

const confirm = async (transaction: Transaction, deps: Deps, link: SignInLink): Promise<void> => {
  const email = link.email ?? '';
  const personId = link.personId ?? '';
  if (!(await confirmEmailAddress(transaction, personId, email, deps.clock.now()))) {
    throw new Problem('conflict', 'email-taken');
  }
  await claimInvitations(transaction, email, personId, deps.clock.now());
  await recordAccount(transaction, deps, personId, 'confirm-email');
};
