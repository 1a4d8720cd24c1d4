import { createMiddleware } from 'hono/factory';
import { routePath } from 'hono/route';
import { truncateAddress } from './address.ts';
import type { HttpEnv } from './env.ts';

/**
 * Logs each request by the pattern of its route: the path itself, the query and
 * the headers may hold secret links, names and sessions.
 */
export const logRequests = createMiddleware<HttpEnv>(async (c, next) => {
  const deps = c.get('deps');
  const started = deps.clock.now();
  await next();
  // Of whoever only reads nothing is kept: nobody is to learn who looked at which list or page.
  const notable = c.req.method !== 'GET' || c.res.status === 403 || c.res.status === 429;
  deps.log.info(
    {
      trace: c.get('trace'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: deps.clock.now() - started,
      ...(notable ? { from: truncateAddress(c.get('address')) } : {}),
    },
    'request',
  );
});
