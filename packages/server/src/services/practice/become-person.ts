import { Problem } from '@sigillo/core/base';
import { listPracticePeople } from '../../store/index.ts';
import { type SessionToken, startUnprovenSession } from '../accounts/session-tokens.ts';
import type { Deps } from '../deps.ts';

/** Signs in as one of the invented people, and as nobody else: Problem `person-not-found`. */
export const becomePerson = (deps: Deps, personId: string): Promise<SessionToken> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const person = (await listPracticePeople(transaction)).find((one) => one.id === personId);
    if (!deps.installation.practice || !person) throw new Problem('missing', 'person-not-found');
    return startUnprovenSession(transaction, deps, person.id);
  });
