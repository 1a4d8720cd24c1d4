import { nextSchema, type Session } from '@sigillo/contract/api';
import type { PageContent } from '@sigillo/contract/pages';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Actor } from '../../services/actor.ts';
import type { Deps } from '../../services/deps.ts';
import type { HttpEnv } from '../env.ts';
import { languageInAddress, languageOf } from '../language.ts';
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

/** The language in which somebody wants to read what others wrote: one that our own pages need not have. */
const readingOf = (c: Context<HttpEnv>): string | undefined =>
  [c.req.query('read'), c.req.query('lang')].find((tag) => tag !== undefined && languageTag.test(tag));

/** The address's query without any choice of language. */
const queryOf = (c: Context<HttpEnv>): string => {
  const query = new URL(c.req.url).searchParams;
  query.delete('lang');
  query.delete('read');
  // Where to go next must be a path of ours, in every link that we write.
  if (!nextSchema.safeParse(query.get('next') ?? undefined).success) query.delete('next');
  return query.toString();
};

/** Renders a page in the reader's language; what others wrote, in that of the address (`?read=`) where they wrote it so. */
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
  const locale = actor?.locale ?? languageOf(c.req.raw);
  const reading = readingOf(c);
  const html = web.renderPage({
    content,
    locale,
    ...(reading !== undefined && { reading }),
    url: `${origin}${c.req.path}`,
    query: queryOf(c),
    languageInAddress: languageInAddress(c.req.raw) !== undefined,
    origin,
    session: sessionOf(deps, actor),
    now: deps.clock.now(),
  });
  return c.html(html, status, {
    'cache-control': 'private, no-cache',
    'content-language': locale,
    vary: 'cookie, accept-language',
    ...headers,
  });
};
