import { sessionOperations } from '@sigillo/contract/api';
import { endSession, getSession, requestSignInLink, updatePerson } from '../../services/accounts/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitSignInLinks } from '../limits.ts';
import { mount } from '../mount.ts';
import { readSessionCookie, sessionCookie } from '../session-cookie.ts';

/** Who is signed in; signing in by link, and out. */
export const sessionRoutes: InstallRoutes = (app, deps) => {
  const limit = limitSignInLinks(deps);
  mount(app, sessionOperations.get, ({ deps, actor }) => getSession(deps, actor));
  mount(app, sessionOperations.requestLink, async ({ deps, actor, body, address }) => {
    if (limit(address, body.email)) await requestSignInLink(deps, actor, body);
    return { sent: true as const };
  });
  mount(app, sessionOperations.update, ({ deps, actor, body }) => updatePerson(deps, actor, body));
  mount(app, sessionOperations.end, async ({ deps, request, headers }) => {
    const { origin } = deps.installation;
    const token = readSessionCookie(request, origin);
    if (token !== undefined) await endSession(deps, token);
    headers.set('set-cookie', sessionCookie(origin, '', 0));
    return undefined;
  });
};
