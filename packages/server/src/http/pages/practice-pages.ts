import { practiceOperations } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { createMiddleware } from 'hono/factory';
import { becomePerson, readMailbox } from '../../services/practice/index.ts';
import type { App, HttpEnv } from '../env.ts';
import { sessionCookie } from '../session-cookie.ts';
import type { Web } from '../web.ts';
import { answerPage, secretPage } from './answer-page.ts';
import { readForm, textOf } from './read-form.ts';
import { nextPath } from './sign-in-pages.ts';

/** In production these addresses don't exist. */
const practiceOnly = createMiddleware<HttpEnv>(async (c, next) => {
  if (!c.get('deps').installation.practice) throw new Problem('missing', 'not-found');
  await next();
});

/** The mailbox that everybody reads, and being somebody invented with one click. */
export const installPracticePages = (app: App, web: Web): void => {
  app.use('/practice/*', practiceOnly);

  app.get('/practice/mailbox', async (c) => {
    const sought = practiceOperations.mailbox.query!.safeParse({ to: c.req.query('to') || undefined });
    const to = sought.success ? sought.data.to : undefined;
    const items = await readMailbox(c.get('deps'), to);
    const content = { kind: 'mailbox' as const, items, ...(to === undefined ? {} : { to }) };
    return answerPage(c, web, content, 200, secretPage);
  });

  app.post('/practice/become', async (c) => {
    const deps = c.get('deps');
    const form = await readForm(c.req.raw);
    const { token, seconds } = await becomePerson(deps, textOf(form, 'person'));
    c.header('set-cookie', sessionCookie(deps.installation.origin, token, seconds));
    return c.redirect(nextPath(textOf(form, 'next')) ?? '/app', 303);
  });
};
