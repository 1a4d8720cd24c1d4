import { Problem } from '@sigillo/core/base';
import { installationTenant, recordAudit, removeWalletCredential } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';

/** Removes a person's copy; the award stays in the register. Problem `credential-not-found`. */
export const removeCredential = async (deps: Deps, actor: Actor, id: string): Promise<void> => {
  const person = requirePerson(actor);
  await deps.store.withScope({ person: person.id }, async (transaction) => {
    if (!(await removeWalletCredential(transaction, person.id, id))) {
      throw new Problem('missing', 'credential-not-found');
    }
    await recordAudit(transaction, [
      {
        tenant: installationTenant,
        actor: { kind: 'person', id: person.id },
        action: 'remove-credential',
        about: { kind: 'credential', id },
        person: person.id,
        at: deps.clock.now(),
      },
    ]);
  });
};
