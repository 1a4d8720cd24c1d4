import { parse } from 'hono/utils/cookie';

/** With the prefix, a browser takes the cookie only from this very host, over https. */
const nameFor = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-sigillo_session' : 'sigillo_session';

/** The session's token as the browser sent it. */
export const readSessionCookie = (request: Request, origin: string): string | undefined => {
  const name = nameFor(origin);
  return parse(request.headers.get('cookie') ?? '', name)[name];
};

/** The `Set-Cookie` value that keeps a session for `seconds`; zero ends it. */
export const sessionCookie = (origin: string, token: string, seconds: number): string =>
  [
    `${nameFor(origin)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    `Max-Age=${seconds}`,
    ...(origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');
