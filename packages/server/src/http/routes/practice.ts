import { practiceOperations } from '@sigillo/contract/api';
import { getSession, loadActor } from '../../services/accounts/index.ts';
import { becomePerson, listPeople, readMailbox } from '../../services/practice/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';
import { sessionCookie } from '../session-cookie.ts';

/** What only a practice installation has; in production these addresses don't exist. */
export const practiceRoutes: InstallRoutes = (app) => {
  mount(app, practiceOperations.people, async ({ deps }) => ({ items: await listPeople(deps) }));
  mount(app, practiceOperations.become, async ({ deps, actor, body, headers }) => {
    const { token, seconds } = await becomePerson(deps, body.person);
    headers.set('set-cookie', sessionCookie(deps.installation.origin, token, seconds));
    const became = await loadActor(deps, token);
    return getSession(deps, {
      memberships: [],
      locale: actor.locale,
      ...(became ? { person: became.person } : {}),
    });
  });
  mount(app, practiceOperations.mailbox, async ({ deps, query }) => ({
    items: await readMailbox(deps, query.to),
  }));
};
