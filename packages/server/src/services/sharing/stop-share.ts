import { installationTenant, recordAudit, stopShare as stopStored } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { readShareView } from './list-shares.ts';
import type { ShareView } from './share-view.ts';

/** Stops a share at once; stopping it again changes nothing. Problem `share-not-found`. */
export const stopShare = async (deps: Deps, actor: Actor, id: string): Promise<ShareView> => {
  const person = requirePerson(actor);
  const now = deps.clock.now();
  return deps.store.withScope({ person: person.id }, async (transaction) => {
    await readShareView(deps, transaction, person.id, id);
    await stopStored(transaction, person.id, id, new Date(now));
    await recordAudit(transaction, [
      {
        tenant: installationTenant,
        actor: { kind: 'person', id: person.id },
        action: 'stop-share',
        about: { kind: 'share', id },
        person: person.id,
        at: now,
      },
    ]);
    return readShareView(deps, transaction, person.id, id);
  });
};
