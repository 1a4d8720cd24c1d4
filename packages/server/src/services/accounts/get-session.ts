import type { Session } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { listMemberships } from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { countWaiting } from './count-waiting.ts';

/** Who is signed in, what they may see, and what waits for them. */
export const getSession = async (deps: Deps, actor: Actor): Promise<Session> => {
  const { practice } = deps.installation;
  const { person } = actor;
  if (!person) return { practice, memberships: [], waiting: { credentials: 0, shares: 0 } };
  // Names of organisations lie with the organisations.
  const memberships = await deps.store.withScope({ system: true }, (transaction) =>
    listMemberships(transaction, person.id),
  );
  const { compare } = new Intl.Collator(actor.locale);
  const nameOf = ({ legalName, slug }: (typeof memberships)[number]): string =>
    pickLanguage(legalName, actor.locale, ['en'])?.text ?? slug;
  return {
    practice,
    person: { ...person, locale: actor.locale },
    memberships: [...memberships]
      .sort((one, other) => compare(nameOf(one), nameOf(other)))
      .map(({ slug, legalName, state, organisationRoles, roles }) => ({
        slug,
        legalName,
        state,
        organisationRoles: [...organisationRoles],
        roles: [...roles],
      })),
    waiting: await countWaiting(deps, actor),
  };
};
