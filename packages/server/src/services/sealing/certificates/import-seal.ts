import { Problem } from '@sigillo/core/base';
import { openPkcs12, readSealKey } from '../../../keys/index.ts';
import { insertSealCertificate } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { finishChange, loadSubject, requireFit, requireRoom, requireSealKeeper } from './change-seal.ts';
import { findOwn, readCertificates, toChainText } from './read-chain.ts';
import type { SealView } from './seal-view.ts';

/**
 * Imports a key for e-seals with its certificates from a file with a password. The key goes into
 * the custody; file and password are kept nowhere. It then waits for a second person.
 *
 * Problems: those of `openPkcs12`, `certificate-unreadable`, `certificate-not-of-key`,
 * `certificate-unfit`, `key-here-already`, `e-seals-waiting`, `organisation-not-confirmed`, and
 * those of `requireSealKeeper`.
 */
export const importSeal = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: { readonly file: Uint8Array; readonly password: string },
): Promise<SealView> => {
  const member = requireSealKeeper(deps, actor, slug);
  const { organisationId: tenant, person } = member;
  const opened = await openPkcs12(input.file, input.password);
  const key = readSealKey(opened.privateKey);
  if (key === undefined) throw new Problem('rule', 'key-unsupported');
  const brought = findOwn(readCertificates(opened.certificates), key);
  return deps.store.withScope({ tenant }, async (transaction) => {
    const subject = await loadSubject(transaction, tenant);
    await requireFit(deps, brought, subject);
    await requireRoom(transaction, tenant);
    const { id, type, publicKey } = key;
    const inserted = await insertSealCertificate(transaction, {
      ...{ tenant, id, type, publicKey },
      controller: deps.keys.didOf(slug),
      privateKey: await deps.keys.lockAway(transaction, tenant, key),
      state: 'waiting',
      certificate: brought.certificate.der,
      chain: toChainText(brought.chain),
      request: undefined,
      broughtBy: person.id,
      broughtByName: person.name,
      createdAt: new Date(deps.clock.now()),
    });
    if (!inserted) throw new Problem('conflict', 'key-here-already');
    return finishChange(deps, transaction, { member, subject, id, action: 'import-certificate' });
  });
};
