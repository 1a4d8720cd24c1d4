import { deleteSealCertificate, recordAudit } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { findUnused, requireConfirmer } from './change-seal.ts';

/** Forgets a key that has never sealed. Problem `key-not-found`, and those of `requireConfirmer`. */
export const withdrawSeal = async (deps: Deps, actor: Actor, slug: string, id: string): Promise<void> => {
  const { organisationId: tenant, person } = requireConfirmer(deps, actor, slug);
  await deps.store.withScope({ tenant }, async (transaction) => {
    await findUnused(transaction, tenant, id);
    await deleteSealCertificate(transaction, tenant, id);
    await recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'person', id: person.id },
        action: 'withdraw-certificate',
        about: { kind: 'key' },
        detail: { key: id },
        at: deps.clock.now(),
      },
    ]);
  });
};
