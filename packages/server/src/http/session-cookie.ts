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

/** Holds what binds a passkey's challenge to the browser that asked for it. */
const challengeName = (origin: string): string =>
  origin.startsWith('https:') ? '__Host-sigillo_challenge' : 'sigillo_challenge';

/** The secret of a browser that is about to sign in with a passkey. */
export const readChallengeCookie = (request: Request, origin: string): string | undefined => {
  const name = challengeName(origin);
  return parse(request.headers.get('cookie') ?? '', name)[name];
};

/** The `Set-Cookie` value that keeps that secret for `seconds`; zero ends it. */
export const challengeCookie = (origin: string, secret: string, seconds: number): string =>
  [
    `${challengeName(origin)}=${secret}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${seconds}`,
    ...(origin.startsWith('https:') ? ['Secure'] : []),
  ].join('; ');
