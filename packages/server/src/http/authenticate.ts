import { isLocale } from '@sigillo/contract/messages';
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { loadActor } from '../services/accounts/load-actor.ts';
import { updatePerson } from '../services/accounts/update-person.ts';
import { authenticateKey, readBearer } from './authenticate-key.ts';
import type { HttpEnv } from './env.ts';
import { isOwnChoice, languageInAddress, languageOf } from './language.ts';
import { readSessionCookie, sessionCookie } from './session-cookie.ts';

/**
 * Finds out who asks and in which language. Below `/api/` a program may bring a key, and then nothing else
 * counts. An unknown or ended session is nobody, and its cookie goes.
 */
export const authenticate = createMiddleware<HttpEnv>(async (c, next) => {
  const deps = c.get('deps');
  const { origin } = deps.installation;
  const fallback = languageOf(c.req.raw);
  const key = readBearer(c.req.raw);
  if (key !== undefined && c.req.path.startsWith('/api/')) return authenticateKey(c, key, fallback, next);
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
  const asked = languageInAddress(c.req.raw);
  const locale = asked ?? (isLocale(found.locale) ? found.locale : fallback);
  const { person, session, memberships } = found;
  const actor = { person, session, memberships, locale };
  c.set('actor', actor);
  // Who is signed in keeps a language in the account, whichever page they choose it on.
  if (asked !== undefined && asked !== found.locale && isOwnChoice(c.req.raw))
    await updatePerson(deps, actor, { locale: asked });
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
