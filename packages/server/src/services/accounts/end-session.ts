import { hashToken } from '../../keys/index.ts';
import { deleteSession } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Signs out: the token is worth nothing afterwards. */
export const endSession = (deps: Deps, token: string): Promise<void> =>
  deps.store.withScope({}, (transaction) => deleteSession(transaction, hashToken(token)));
