import { hashToken, newToken } from '../../keys/index.ts';
import {
  insertSession,
  newId,
  replaceSession,
  type SessionRecord,
  type Transaction,
} from '../../store/index.ts';
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
  session: Pick<SessionRecord, 'id' | 'personId' | 'startedAt' | 'provenAt'>,
): Promise<SessionToken> => {
  const now = deps.clock.now();
  const token = newToken();
  const expiresAt = Math.min(now + idleLifetime, session.startedAt + wholeLifetime);
  await insertSession(transaction, hashToken(token), {
    id: session.id,
    personId: session.personId,
    startedAt: session.startedAt,
    ...(session.provenAt === undefined ? {} : { provenAt: session.provenAt }),
    renewedAt: now,
    expiresAt,
  });
  return { token, seconds: Math.floor((expiresAt - now) / 1000) };
};

/** Signs a person in. Whoever calls has just seen the proof that it is this person. */
export const startSession = (
  transaction: Transaction,
  deps: Deps,
  personId: string,
): Promise<SessionToken> => {
  const now = deps.clock.now();
  return issue(transaction, deps, { id: newId(now), personId, startedAt: now, provenAt: now });
};

/** Lets somebody be an invented person. It proves nothing, and what wants proof will ask for it. */
export const startUnprovenSession = (
  transaction: Transaction,
  deps: Deps,
  personId: string,
): Promise<SessionToken> => {
  const now = deps.clock.now();
  return issue(transaction, deps, { id: newId(now), personId, startedAt: now });
};

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
  return issue(transaction, deps, session);
};
