import type { Assertion } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import { findPasskeyByCredential, notePasskeyUse, type PasskeyRecord } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { type ChallengeUse, takeChallenge } from './challenges.ts';
import { relyingParty } from './relying-party.ts';

/**
 * Checks that a passkey of ours signed this browser's challenge, on our origin, with its user
 * verified, and that it isn't a copy. Returns the passkey, its use noted.
 *
 * Problems: `passkey-challenge-ended`, `passkey-not-accepted`.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-verifying-assertion
 */
export const verifyAssertion = async (
  deps: Deps,
  assertion: Assertion,
  use: ChallengeUse,
): Promise<PasskeyRecord> => {
  const challenge = await takeChallenge(deps, assertion.response.clientDataJSON, use);
  // Who asks isn't known yet, and passkeys lie with all persons.
  return deps.store.withScope({ system: true }, async (transaction) => {
    const passkey = await findPasskeyByCredential(transaction, assertion.id);
    if (!passkey) throw notAccepted();
    const { userHandle } = assertion.response;
    if (userHandle !== undefined && userHandle !== toUserHandle(passkey.personId)) throw notAccepted();
    const { newCounter: counter, credentialBackedUp: synced } = await check(
      deps,
      assertion,
      passkey,
      challenge,
    );
    const noted = await notePasskeyUse(transaction, passkey, { counter, synced, at: deps.clock.now() });
    if (!noted) throw notAccepted();
    return passkey;
  });
};

/** A person's id as authenticators keep it: the 16 bytes of the UUID. */
export const toUserBytes = (personId: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));

const toUserHandle = (personId: string): string => Buffer.from(toUserBytes(personId)).toString('base64url');

const notAccepted = (cause?: unknown): Problem => new Problem('forbidden', 'passkey-not-accepted', { cause });

const check = async (deps: Deps, assertion: Assertion, passkey: PasskeyRecord, challenge: string) => {
  const { id, origin } = relyingParty(deps);
  const { userHandle, ...response } = assertion.response;
  // The library throws a plain Error for each rule that an answer breaks.
  const result = await verifyAuthenticationResponse({
    response: {
      ...assertion,
      response: { ...response, ...(userHandle === undefined ? {} : { userHandle }) },
      clientExtensionResults: {},
    },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: {
      id: passkey.credentialId,
      publicKey: new Uint8Array(passkey.publicKey),
      counter: passkey.counter,
    },
  }).catch((cause: unknown) => {
    throw notAccepted(cause);
  });
  if (!result.verified) throw notAccepted();
  return result.authenticationInfo;
};
