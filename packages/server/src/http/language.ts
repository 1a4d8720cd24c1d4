import { chooseLocale, isLocale, type Locale } from '@sigillo/contract/messages';
import { createMiddleware } from 'hono/factory';
import { parse } from 'hono/utils/cookie';
import type { HttpEnv } from './env.ts';

const cookieName = 'lang';
const oneYear = 365 * 24 * 3600;

const asLocale = (value: string | null | undefined): Locale | undefined =>
  value != null && isLocale(value) ? value : undefined;

/** The language that the address of a page asks for: `?lang=el`. */
export const languageInAddress = (request: Request): Locale | undefined =>
  new URL(request.url).pathname.startsWith('/api/')
    ? undefined
    : asLocale(new URL(request.url).searchParams.get('lang'));

/** The language of somebody whom we don't know: the address's, else the one chosen here before, else the browser's. */
export const languageOf = (request: Request): Locale =>
  languageInAddress(request) ??
  asLocale(parse(request.headers.get('cookie') ?? '', cookieName)[cookieName]) ??
  chooseLocale(request.headers.get('accept-language') ?? '');

/**
 * Tells whether the address's language is a choice that its reader made on one of our
 * pages. A link from elsewhere shows a page in a language and changes nobody's account.
 */
export const isOwnChoice = (request: Request): boolean =>
  languageInAddress(request) !== undefined && request.headers.get('sec-fetch-site') === 'same-origin';

/** The `Set-Cookie` value that keeps a language for a year. It names nobody, so scripts may read it. */
export const languageCookie = (origin: string, locale: Locale): string =>
  [
    `${cookieName}=${locale}`,
    'Path=/',
    'SameSite=Lax',
    `Max-Age=${oneYear}`,
    ...(origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');

/** Keeps the language that a page was asked for in its address, so that the pages after it speak it too. */
export const keepLanguage = createMiddleware<HttpEnv>(async (c, next) => {
  await next();
  const asked = languageInAddress(c.req.raw);
  if (asked === undefined || !(c.res.headers.get('content-type') ?? '').startsWith('text/html')) return;
  c.header('set-cookie', languageCookie(c.get('deps').installation.origin, asked), { append: true });
});
