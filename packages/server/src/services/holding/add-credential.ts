import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { installationTenant, recordAudit } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { toReportView, verifyCredential } from '../verifying/index.ts';
import { keepCopy } from './keep-copy.ts';

/**
 * Adds a credential from elsewhere. It is checked first, and kept only if it can be read;
 * what the check found is shown, not demanded. Problem `credential-unreadable`.
 */
export const addCredential = async (
  deps: Deps,
  actor: Actor,
  document: Uint8Array,
): Promise<ResponseOf<typeof walletOperations.add>> => {
  const person = requirePerson(actor);
  const report = await verifyCredential(deps, document);
  const credential = await deps.store.withScope({ person: person.id }, async (transaction) => {
    const id = await keepCopy(deps, transaction, person.id, { document, report });
    await recordAudit(transaction, [
      {
        tenant: installationTenant,
        actor: { kind: 'person', id: person.id },
        action: 'add-credential',
        about: { kind: 'credential', id },
        person: person.id,
        at: deps.clock.now(),
      },
    ]);
    return id;
  });
  return { credential, report: toReportView(report) };
};
