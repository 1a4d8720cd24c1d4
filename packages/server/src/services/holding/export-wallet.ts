import { type JsonObject, toBase64url, toDateTime } from '@sigillo/core/base';
import type { ExportBundle } from '@sigillo/core/verification';
import { listPasskeys, listWallet } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { getRegister } from '../sealing/index.ts';
import { listShares } from '../sharing/list-shares.ts';
import { collectProof } from '../verifying/index.ts';
import { listLog } from './list-log.ts';
import { openCopies, toText } from './open-copies.ts';

/**
 * Everything of a person's in one file that verifies without us: the credentials as they were
 * sealed, the key documents and status lists behind them, the register, shares, passkeys and log.
 */
export const exportWallet = async (deps: Deps, actor: Actor): Promise<ExportBundle> => {
  const person = requirePerson(actor);
  const copies = await deps.store.withScope({ person: person.id }, async (transaction) =>
    openCopies(deps, transaction, person.id, await listWallet(transaction, person.id)),
  );
  const credentials = copies.map(({ document }) => toText(document));
  return {
    type: 'SigilloExport',
    version: 1,
    exportedAt: toDateTime(deps.clock.now()),
    credentials,
    ...(await collectProof(deps, credentials)),
    register: await getRegister(deps),
    // The secret links stay out: who finds the file must not be able to open them.
    shares: (await listShares(deps, actor)).map(({ url: _, ...share }) => asStored<JsonObject>(share)),
    passkeys: await exportPasskeys(deps, person.id),
    log: (await listLog(deps, actor)).map((entry) => asStored<JsonObject>(entry)),
  };
};

/** What is kept of a person's passkeys; the private halves never leave their devices. */
const exportPasskeys = async (deps: Deps, personId: string): Promise<readonly JsonObject[]> => {
  const passkeys = await deps.store.withScope({ person: personId }, (transaction) =>
    listPasskeys(transaction, personId),
  );
  return passkeys.map(({ name, credentialId, publicKey, createdAt, lastUsedAt }) => ({
    name,
    credentialId,
    publicKey: toBase64url(publicKey),
    createdAt: toDateTime(createdAt),
    ...(lastUsedAt === undefined ? {} : { lastUsedAt: toDateTime(lastUsedAt) }),
  }));
};
