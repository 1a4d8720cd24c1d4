import type { passkeyOperations, ResponseOf } from '@sigillo/contract/api';
import { type PasskeyRecord, listPasskeys as readPasskeys } from '../../../store/index.ts';
import { type Actor, requirePerson } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toInstant } from '../../today.ts';

/** A passkey as its owner sees it. */
export type PasskeyView = ResponseOf<typeof passkeyOperations.list>['items'][number];

export const toPasskeyView = ({ id, name, synced, createdAt, lastUsedAt }: PasskeyRecord): PasskeyView => ({
  id,
  name,
  synced,
  createdAt: toInstant(createdAt),
  ...(lastUsedAt === undefined ? {} : { lastUsedAt: toInstant(lastUsedAt) }),
});

/** A person's passkeys, oldest first. */
export const listPasskeys = async (deps: Deps, actor: Actor): Promise<PasskeyView[]> => {
  const { id } = requirePerson(actor);
  const passkeys = await deps.store.withScope({ person: id }, (transaction) => readPasskeys(transaction, id));
  return passkeys.map(toPasskeyView);
};
