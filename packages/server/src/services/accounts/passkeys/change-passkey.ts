import { Problem } from '@sigillo/core/base';
import {
  deletePasskey,
  installationTenant,
  listPasskeys,
  renamePasskey as storeName,
} from '../../../store/index.ts';
import { type Actor, requirePerson } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { requireFreshProof } from '../proving/require-fresh-proof.ts';
import { recordAccount } from '../record-account.ts';
import { type PasskeyView, toPasskeyView } from './list-passkeys.ts';
import { tellOfPasskey } from './tell-of-passkey.ts';

/** Gives a passkey another name. Problem `passkey-not-found`. */
export const renamePasskey = async (
  deps: Deps,
  actor: Actor,
  passkey: string,
  name: string,
): Promise<PasskeyView> => {
  const { id } = requirePerson(actor);
  return deps.store.withScope({ person: id }, async (transaction) => {
    await storeName(transaction, id, passkey, name);
    const renamed = (await listPasskeys(transaction, id)).find((one) => one.id === passkey);
    if (!renamed) throw new Problem('missing', 'passkey-not-found');
    await recordAccount(transaction, deps, id, 'rename-passkey');
    return toPasskeyView(renamed);
  });
};

/**
 * Removes a passkey, the last one too: links by mail remain. The person is written to.
 * Problems: `passkey-not-found`, `step-up-needed`.
 */
export const removePasskey = async (deps: Deps, actor: Actor, passkey: string): Promise<void> => {
  const { id } = requirePerson(actor);
  await deps.store.withScope({ person: id, tenant: installationTenant }, async (transaction) => {
    if (!(await listPasskeys(transaction, id)).some((one) => one.id === passkey)) {
      throw new Problem('missing', 'passkey-not-found');
    }
    requireFreshProof(deps, actor);
    await deletePasskey(transaction, id, passkey);
    await recordAccount(transaction, deps, id, 'remove-passkey');
    await tellOfPasskey(transaction, deps, id, 'passkey-removed');
  });
};
