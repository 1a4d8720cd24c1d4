import { hashToken, newToken } from '../../keys/index.ts';
import { insertSession, replaceSession, type SessionRecord, type Transaction } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

const hour = 3_600_000;
/** A session that nobody uses ends after this time. */
const idleLifetime = 72 * hour;
/** Whatever its use, a session ends after this time. */
const wholeLifetime = 30 * 24 * hour;
/** A token is changed for a new one after this time. */
const tokenLifetime = 12 * hour;
/** Requests under way when a token is changed still carry the old one. */
const grace = 60_000;

/** A session's token for the browser's cookie, and for how many seconds. */
export interface SessionToken {
  readonly token: string;
  readonly seconds: number;
}

const issue = async (
  transaction: Transaction,
  deps: Deps,
  personId: string,
  startedAt: number,
): Promise<SessionToken> => {
  const now = deps.clock.now();
  const token = newToken();
  const expiresAt = Math.min(now + idleLifetime, startedAt + wholeLifetime);
  await insertSession(transaction, hashToken(token), { personId, startedAt, renewedAt: now, expiresAt });
  return { token, seconds: Math.floor((expiresAt - now) / 1000) };
};

/** Signs a person in. Whoever calls has seen the proof that it is this person. */
export const startSession = (transaction: Transaction, deps: Deps, personId: string): Promise<SessionToken> =>
  issue(transaction, deps, personId, deps.clock.now());

/** Changes the token of a session where it is time; undefined where it isn't, or another request just did. */
export const renewSession = async (
  transaction: Transaction,
  deps: Deps,
  tokenHash: Uint8Array,
  session: SessionRecord,
): Promise<SessionToken | undefined> => {
  const now = deps.clock.now();
  if (session.replaced || now - session.renewedAt < tokenLifetime) return undefined;
  if (!(await replaceSession(transaction, tokenHash, now + grace))) return undefined;
  return issue(transaction, deps, session.personId, session.startedAt);
};
