import { randomBytes } from 'node:crypto';
import { fromBase64url, isJsonObject, type Json, Problem, parseJson } from '@sigillo/core/base';
import { hashToken } from '../../../keys/index.ts';
import {
  insertPasskeyChallenge,
  type PasskeyPurpose,
  type Transaction,
  takePasskeyChallenge,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

/** How long a challenge can be answered, in milliseconds. */
export const challengeLifetime = 5 * 60_000;

/** What an answer may be used for, and the browser or session that alone may give it. */
export interface ChallengeUse {
  readonly purpose: PasskeyPurpose;
  /** A session's id, or the secret that a browser holds while it signs in. */
  readonly holder: string;
}

const record = (challenge: string, { purpose, holder }: ChallengeUse) => ({
  purpose,
  challengeHash: hashToken(challenge),
  holderHash: hashToken(`${purpose} ${holder}`),
});

/** Draws a challenge for one answer within five minutes. */
export const makeChallenge = async (
  transaction: Transaction,
  deps: Deps,
  use: ChallengeUse,
): Promise<Uint8Array<ArrayBuffer>> => {
  const challenge = new Uint8Array(randomBytes(32));
  const text = Buffer.from(challenge).toString('base64url');
  await insertPasskeyChallenge(transaction, record(text, use), deps.clock.now() + challengeLifetime);
  return challenge;
};

/**
 * Uses up the challenge that an answer names and returns it. Whatever the answer turns out to be
 * worth, the challenge is gone. Problem `passkey-challenge-ended`.
 */
export const takeChallenge = async (deps: Deps, clientData: string, use: ChallengeUse): Promise<string> => {
  const challenge = readChallenge(clientData);
  const taken = await deps.store.withScope({}, (transaction) =>
    takePasskeyChallenge(transaction, record(challenge, use), deps.clock.now()),
  );
  if (!taken) throw new Problem('conflict', 'passkey-challenge-ended');
  return challenge;
};

/** The challenge in a browser's client data; empty, and so never one of ours, where there is none. */
const readChallenge = (clientData: string): string => {
  const bytes = fromBase64url(clientData);
  const parsed = bytes.ok ? parseJson(bytes.value, { maxSize: 8000 }) : undefined;
  const value: Json = parsed?.ok ? parsed.value : null;
  return isJsonObject(value) && typeof value.challenge === 'string' ? value.challenge : '';
};
