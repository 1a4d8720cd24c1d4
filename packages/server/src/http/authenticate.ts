import { chooseLocale, isLocale } from '@sigillo/contract/messages';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { loadActor } from '../services/accounts/load-actor.ts';
import type { HttpEnv } from './env.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

/** Finds out who asks and in which language. An unknown or ended session is nobody, and its cookie goes. */
export const authenticate = createMiddleware<HttpEnv>(async (c, next) => {
  const deps = c.get('deps');
  const { origin } = deps.installation;
  const fallback = chooseLocale(c.req.header('accept-language') ?? '');
  const token = readSessionCookie(c.req.raw, origin);
  if (token === undefined) {
    c.set('actor', { memberships: [], locale: fallback });
    return next();
  }
  const found = await loadActor(deps, token);
  if (!found) {
    c.set('actor', { memberships: [], locale: fallback });
    await next();
    if (!c.res.headers.has('set-cookie')) sendCookie(c, sessionCookie(origin, '', 0));
    return;
  }
  const locale = isLocale(found.locale) ? found.locale : fallback;
  c.set('actor', { person: found.person, memberships: found.memberships, locale });
  await next();
  if (found.renewed && !c.res.headers.has('set-cookie')) {
    sendCookie(c, sessionCookie(origin, found.renewed.token, found.renewed.seconds));
  }
});

/** What carries a session's cookie must lie in no cache, even where the rest of it is for everybody. */
const sendCookie = (c: Context<HttpEnv>, cookie: string): void => {
  c.header('set-cookie', cookie);
  c.header('cache-control', 'no-store');
};
