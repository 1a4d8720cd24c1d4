import { Problem } from '@sigillo/core/base';
import { createMiddleware } from 'hono/factory';
import { readSessionCookie } from './session-cookie.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site made a browser send: `origin-foreign`.
 *
 * A browser names the page's origin with every POST. A write with our cookie
 * and without that header, nor its younger sibling, is refused as well; a
 * program without cookie needs neither.
 *
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export const checkOrigin = (origin: string) =>
  createMiddleware(async (c, next) => {
    if (!safeMethods.has(c.req.method)) {
      const named = c.req.header('origin');
      const site = c.req.header('sec-fetch-site');
      const own =
        named !== undefined
          ? named === origin
          : site !== undefined
            ? site === 'same-origin' || site === 'none'
            : readSessionCookie(c.req.raw, origin) === undefined;
      if (!own) throw new Problem('forbidden', 'origin-foreign', { values: { origin } });
    }
    await next();
  });
