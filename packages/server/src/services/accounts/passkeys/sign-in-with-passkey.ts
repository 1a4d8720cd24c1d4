import type { Assertion, passkeyOperations, ResponseOf } from '@sigillo/contract/api';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { claimInvitations, listEmailAddresses } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { recordAccount } from '../record-account.ts';
import { type SessionToken, startSession } from '../session-tokens.ts';
import { challengeLifetime, makeChallenge } from './challenges.ts';
import { relyingParty } from './relying-party.ts';
import { verifyAssertion } from './verify-assertion.ts';

type Options = ResponseOf<typeof passkeyOperations.signInOptions>;

/**
 * Begins to sign in with a passkey. No passkey is named, so nobody learns whose there are: the
 * authenticator knows which of its own are for this host.
 *
 * @param holder the secret that only this browser holds
 */
export const beginPasskeySignIn = (deps: Deps, holder: string): Promise<Options> =>
  deps.store.withScope({}, async (transaction) => {
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(deps).id,
      challenge: await makeChallenge(transaction, deps, { purpose: 'sign-in', holder }),
      timeout: challengeLifetime,
      userVerification: 'required',
    });
    return { options: { ...options } };
  });

/** Signs in whoever holds the passkey. Problems: `passkey-challenge-ended`, `passkey-not-accepted`. */
export const signInWithPasskey = async (
  deps: Deps,
  holder: string,
  assertion: Assertion,
): Promise<SessionToken> => {
  const { personId } = await verifyAssertion(deps, assertion, { purpose: 'sign-in', holder });
  // An invitation may lie with any organisation.
  return deps.store.withScope({ system: true }, async (transaction) => {
    for (const { email, confirmed } of await listEmailAddresses(transaction, personId)) {
      if (confirmed) await claimInvitations(transaction, email, personId, deps.clock.now());
    }
    await recordAccount(transaction, deps, personId, 'sign-in-passkey');
    return startSession(transaction, deps, personId);
  });
};
