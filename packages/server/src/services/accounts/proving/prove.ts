import type { Assertion, ProofWay, ResponseOf, stepUpOperations } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { generateAuthenticationOptions } from '@simplewebauthn/server';
import {
  listPasskeys,
  listPracticePeople,
  markSessionProven,
  type Transaction,
} from '../../../store/index.ts';
import { type Actor, requireSession } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { challengeLifetime, makeChallenge } from '../passkeys/challenges.ts';
import { relyingParty } from '../passkeys/relying-party.ts';
import { verifyAssertion } from '../passkeys/verify-assertion.ts';
import { recordAccount } from '../record-account.ts';
import { isFreshlyProven } from './require-fresh-proof.ts';

/** How a person can prove that it is them, the best way first. */
export const listProofWays = async (
  deps: Deps,
  actor: Actor,
): Promise<ResponseOf<typeof stepUpOperations.get>> => {
  const { person } = requireSession(actor);
  const passkeys = await deps.store.withScope({ person: person.id }, (transaction) =>
    listPasskeys(transaction, person.id),
  );
  const invented = await isInvented(deps, person.id);
  const ways: ProofWay[] = [
    ...(passkeys.length > 0 ? (['passkey'] as const) : []),
    ...(invented ? (['practice'] as const) : []),
    'mail',
  ];
  return { fresh: isFreshlyProven(deps, actor), ways, email: person.email };
};

/** Begins to prove it with one of the person's passkeys. */
export const beginPasskeyProof = async (
  deps: Deps,
  actor: Actor,
): Promise<ResponseOf<typeof stepUpOperations.passkeyOptions>> => {
  const { person, session } = requireSession(actor);
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    const passkeys = await listPasskeys(transaction, person.id);
    const options = await generateAuthenticationOptions({
      rpID: relyingParty(deps).id,
      challenge: await makeChallenge(transaction, deps, { purpose: 'step-up', holder: session.id }),
      timeout: challengeLifetime,
      userVerification: 'required',
      allowCredentials: passkeys.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports: [...transports],
      })),
    });
    return { options: { ...options } };
  });
};

/** Takes a passkey's answer as proof. Problems: `passkey-challenge-ended`, `passkey-not-accepted`. */
export const proveByPasskey = async (deps: Deps, actor: Actor, assertion: Assertion): Promise<void> => {
  const { person, session } = requireSession(actor);
  const passkey = await verifyAssertion(deps, assertion, { purpose: 'step-up', holder: session.id });
  if (passkey.personId !== person.id) throw new Problem('forbidden', 'passkey-not-accepted');
  await deps.store.withScope({ person: person.id }, (transaction) => prove(transaction, deps, actor));
};

/** Lets one of the invented people of a practice system go on without proof. Problem `person-not-found`. */
export const skipProof = async (deps: Deps, actor: Actor): Promise<void> => {
  const { person } = requireSession(actor);
  if (!(await isInvented(deps, person.id))) throw new Problem('missing', 'person-not-found');
  await deps.store.withScope({ person: person.id }, (transaction) => prove(transaction, deps, actor));
};

/** Notes the proof on the session. */
export const prove = async (transaction: Transaction, deps: Deps, actor: Actor): Promise<void> => {
  const { person, session } = requireSession(actor);
  await markSessionProven(transaction, session.id, deps.clock.now());
  await recordAccount(transaction, deps, person.id, 'step-up');
};

const isInvented = async (deps: Deps, personId: string): Promise<boolean> => {
  if (!deps.installation.practice) return false;
  const people = await deps.store.withScope({ system: true }, listPracticePeople);
  return people.some(({ id }) => id === personId);
};
