import { emailSchema, nextSchema } from '@sigillo/contract/api';
import type { Context } from 'hono';
import { endSession, readLink, requestSignInLink, useLink } from '../../services/accounts/index.ts';
import { listPeople } from '../../services/practice/index.ts';
import type { App, HttpEnv } from '../env.ts';
import { limitSignInLinks } from '../limits.ts';
import { readSessionCookie, sessionCookie } from '../session-cookie.ts';
import type { Web } from '../web.ts';
import { answerPage, secretPage } from './answer-page.ts';
import { readForm, textOf } from './read-form.ts';

/** A path of ours to go to, or nothing: never an address that leads elsewhere. */
export const nextPath = (wanted: string | undefined): string | undefined => {
  const parsed = nextSchema.safeParse(wanted === '' ? undefined : wanted);
  return parsed.success ? parsed.data : undefined;
};

const people = async (c: Context<HttpEnv>) => {
  const deps = c.get('deps');
  return deps.installation.practice ? { people: await listPeople(deps) } : {};
};

/** Signing in by a link to one's mailbox, and out. All of it works without JavaScript. */
export const installSignInPages = (app: App, web: Web): void => {
  app.get('/sign-in', async (c) => {
    const next = nextPath(c.req.query('next'));
    if (c.get('actor').person) return c.redirect(next ?? '/app', 303);
    const content = { kind: 'sign-in' as const, ...(next ? { next } : {}), ...(await people(c)) };
    return answerPage(c, web, content);
  });

  app.post('/sign-in', async (c) => {
    const deps = c.get('deps');
    const form = await readForm(c.req.raw);
    const email = textOf(form, 'email');
    const next = nextPath(textOf(form, 'next'));
    const content = { kind: 'sign-in' as const, email, ...(next ? { next } : {}) };
    if (!emailSchema.safeParse(email).success) {
      const faultCode = email === '' ? 'required' : 'email-malformed';
      return answerPage(c, web, { ...content, faultCode, ...(await people(c)) }, 400);
    }
    if (limitSignInLinks(deps)(c.get('address'), email))
      await requestSignInLink(deps, c.get('actor'), { email, next });
    return answerPage(c, web, { ...content, sentTo: email }, 200, secretPage);
  });

  app.get('/sign-in/with', async (c) => {
    const token = c.req.query('token') ?? '';
    const purpose = await readLink(c.get('deps'), token);
    if (purpose !== 'sign-in' && !c.get('actor').person) {
      const back = encodeURIComponent(`/sign-in/with?token=${token}`);
      return c.redirect(`/sign-in?next=${back}`, 303);
    }
    return answerPage(c, web, { kind: 'landing', purpose, token }, 200, secretPage);
  });

  app.post('/sign-in/with', async (c) => {
    const deps = c.get('deps');
    const form = await readForm(c.req.raw);
    const { next, session } = await useLink(deps, c.get('actor'), textOf(form, 'token'));
    if (session) {
      c.header('set-cookie', sessionCookie(deps.installation.origin, session.token, session.seconds));
    }
    return c.redirect(next, 303);
  });

  app.post('/sign-out', async (c) => {
    const deps = c.get('deps');
    const { origin } = deps.installation;
    const token = readSessionCookie(c.req.raw, origin);
    if (token !== undefined) await endSession(deps, token);
    c.header('set-cookie', sessionCookie(origin, '', 0));
    return c.redirect('/', 303);
  });
};
