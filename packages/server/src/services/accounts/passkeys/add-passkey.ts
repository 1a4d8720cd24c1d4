import type { Attestation, passkeyOperations, ResponseOf } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { decodeAttestationObject, isoBase64URL } from '@simplewebauthn/server/helpers';
import {
  findPasskeyByCredential,
  insertPasskey,
  listPasskeys,
  newId,
  type PasskeyRecord,
} from '../../../store/index.ts';
import { type Actor, requireSession } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { requireFreshProof } from '../proving/require-fresh-proof.ts';
import { recordAccount } from '../record-account.ts';
import { challengeLifetime, makeChallenge, takeChallenge } from './challenges.ts';
import { type PasskeyView, toPasskeyView } from './list-passkeys.ts';
import { relyingParty } from './relying-party.ts';
import { tellOfPasskey } from './tell-of-passkey.ts';
import { toUserBytes } from './verify-assertion.ts';

/** A person has few devices; more would only fill the store. */
const mostPasskeys = 20;
/** EdDSA, ES256, RS256: what authenticators have. */
const algorithms = [-8, -7, -257];

/** Begins to add a passkey: what the browser is to make. Problems: `step-up-needed`, `passkey-too-many`. */
export const beginPasskey = async (
  deps: Deps,
  actor: Actor,
): Promise<ResponseOf<typeof passkeyOperations.options>> => {
  const { person, session } = requireSession(actor);
  requireFreshProof(deps, actor);
  const { id: rpID } = relyingParty(deps);
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    const passkeys = await listPasskeys(transaction, person.id);
    requireRoom(passkeys);
    const options = await generateRegistrationOptions({
      rpName: 'Sigillo',
      rpID,
      userName: person.email,
      userDisplayName: person.name,
      userID: toUserBytes(person.id),
      challenge: await makeChallenge(transaction, deps, { purpose: 'add', holder: session.id }),
      timeout: challengeLifetime,
      attestationType: 'none',
      excludeCredentials: passkeys.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      supportedAlgorithmIDs: algorithms,
    });
    return { options: { ...options } };
  });
};

/**
 * Adds the passkey that the browser made, and writes to the person that it was.
 *
 * Problems: `step-up-needed`, `passkey-challenge-ended`, `passkey-not-accepted`, `passkey-exists`,
 * `passkey-too-many`.
 *
 * @see https://www.w3.org/TR/webauthn-3/#sctn-registering-a-new-credential
 */
export const addPasskey = async (
  deps: Deps,
  actor: Actor,
  input: { readonly name: string; readonly credential: Attestation },
): Promise<PasskeyView> => {
  const { person, session } = requireSession(actor);
  requireFreshProof(deps, actor);
  const use = { purpose: 'add', holder: session.id } as const;
  const challenge = await takeChallenge(deps, input.credential.response.clientDataJSON, use);
  const { credential, credentialBackedUp } = await check(deps, input.credential, challenge);
  const now = deps.clock.now();
  const passkey: PasskeyRecord = {
    id: newId(now),
    personId: person.id,
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: input.credential.response.transports ?? [],
    synced: credentialBackedUp,
    name: input.name,
    createdAt: now,
  };
  // Whether anybody has it already can only be seen across persons.
  await deps.store.withScope({ system: true }, async (transaction) => {
    if (await findPasskeyByCredential(transaction, passkey.credentialId)) {
      throw new Problem('conflict', 'passkey-exists');
    }
    requireRoom(await listPasskeys(transaction, person.id));
    await insertPasskey(transaction, passkey);
    await recordAccount(transaction, deps, person.id, 'add-passkey');
    await tellOfPasskey(transaction, deps, person.id, 'passkey-added');
  });
  return toPasskeyView(passkey);
};

const requireRoom = (passkeys: readonly PasskeyRecord[]): void => {
  if (passkeys.length >= mostPasskeys) {
    throw new Problem('rule', 'passkey-too-many', { values: { most: mostPasskeys } });
  }
};

const check = async (deps: Deps, attestation: Attestation, challenge: string) => {
  const { id, origin } = relyingParty(deps);
  try {
    requireNoAttestation(attestation.response.attestationObject);
    const result = await verifyRegistrationResponse({
      response: {
        ...attestation,
        response: {
          clientDataJSON: attestation.response.clientDataJSON,
          attestationObject: attestation.response.attestationObject,
        },
        clientExtensionResults: {},
      },
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: id,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    });
    if (result.verified) return result.registrationInfo;
  } catch (cause) {
    throw new Problem('forbidden', 'passkey-not-accepted', { cause });
  }
  throw new Problem('forbidden', 'passkey-not-accepted');
};

/**
 * We ask for no attestation, so a browser sends none, or one that the passkey signed itself. Any
 * other is turned away unread: checking it would fetch addresses out of a stranger's certificates.
 */
const requireNoAttestation = (attestationObject: string): void => {
  const decoded = decodeAttestationObject(isoBase64URL.toBuffer(attestationObject));
  const format = decoded.get('fmt');
  const own = format === 'packed' && decoded.get('attStmt').get('x5c') === undefined;
  if (format !== 'none' && !own) throw new Error(`attestation ${format} wasn't asked for`);
};
