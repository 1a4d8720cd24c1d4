import { hashToken } from '../../keys/index.ts';
import { findPerson, findSession, listMemberships } from '../../store/index.ts';
import type { ActingPerson, ActingSession, Membership } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { renewSession, type SessionToken } from './session-tokens.ts';

/** Who a session's token stands for. */
export interface LoadedActor {
  readonly person: ActingPerson;
  readonly session: ActingSession;
  readonly memberships: readonly Membership[];
  /** The person's own choice; may be a language that we no longer have. */
  readonly locale: string;
  /** The token that takes the old one's place. */
  readonly renewed?: SessionToken;
}

/** Finds the person behind a session's token with all memberships; undefined when the session ended. */
export const loadActor = (deps: Deps, token: string): Promise<LoadedActor | undefined> => {
  const tokenHash = hashToken(token);
  // The token is proof of who asks, and memberships lie with all organisations.
  return deps.store.withScope({ system: true }, async (transaction) => {
    const session = await findSession(transaction, tokenHash, deps.clock.now());
    if (!session) return undefined;
    const person = await findPerson(transaction, session.personId);
    if (!person) return undefined;
    const { locale, ...acting } = person;
    const memberships = await listMemberships(transaction, person.id);
    const renewed = await renewSession(transaction, deps, tokenHash, session);
    return {
      person: acting,
      session: {
        id: session.id,
        ...(session.provenAt === undefined ? {} : { provenAt: session.provenAt }),
      },
      locale,
      memberships: memberships.map(({ organisationId, slug, state, roles }) => ({
        organisationId,
        slug,
        state,
        roles,
      })),
      ...(renewed ? { renewed } : {}),
    };
  });
};
