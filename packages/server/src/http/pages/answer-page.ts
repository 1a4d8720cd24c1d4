import type { Session } from '@sigillo/contract/api';
import { isLocale } from '@sigillo/contract/messages';
import type { PageContent } from '@sigillo/contract/pages';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Actor } from '../../services/actor.ts';
import type { Deps } from '../../services/deps.ts';
import type { HttpEnv } from '../env.ts';
import type { Web } from '../web.ts';

/** What public pages show of whoever looks. They name no organisation, so none is looked up. */
const sessionOf = (deps: Deps, actor: Actor | undefined): Session => ({
  practice: deps.installation.practice,
  ...(actor?.person ? { person: { ...actor.person, locale: actor.locale } } : {}),
  memberships: [],
  waiting: { credentials: 0, shares: 0 },
});

/** Headers of pages that somebody's secret link leads to. */
export const secretPage: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow',
};

/** A language as addresses name it. */
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** Renders a page in the language of the address (`?lang=`), else of the person, else of the browser; what others wrote, in that of the address. */
export const answerPage = (
  c: Context<HttpEnv>,
  web: Web,
  content: PageContent,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Response => {
  const deps = c.get('deps');
  // Undefined when something failed before anybody was asked who they are.
  const actor = c.get('actor') as Actor | undefined;
  const { origin } = deps.installation;
  const wanted = c.req.query('lang') ?? '';
  const html = web.renderPage({
    content,
    locale: isLocale(wanted) ? wanted : (actor?.locale ?? 'en'),
    ...(languageTag.test(wanted) && { reading: wanted }),
    url: `${origin}${c.req.path}`,
    origin,
    session: sessionOf(deps, actor),
    now: deps.clock.now(),
  });
  return c.html(html, status, {
    'cache-control': 'private, no-cache',
    vary: 'cookie, accept-language',
    ...headers,
  });
};
