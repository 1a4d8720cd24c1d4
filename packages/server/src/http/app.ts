import { randomBytes } from 'node:crypto';
import { operations } from '@sigillo/contract/openapi';
import { Problem } from '@sigillo/core/base';
import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Deps } from '../services/deps.ts';
import { peerAddress } from './address.ts';
import { authenticate } from './authenticate.ts';
import type { App, HttpEnv } from './env.ts';
import { keepLanguage, languageOf } from './language.ts';
import { checkOrigin } from './origin-check.ts';
import { answerPage, secretPage } from './pages/answer-page.ts';
import { installPages } from './pages/index.ts';
import { statusOf, toProblemDocument } from './problem.ts';
import { logRequests } from './request-log.ts';
import { publicRoutes, routes } from './routes/index.ts';
import { securityHeaders } from './security-headers.ts';
import { createStaticFiles } from './static-files.ts';
import type { Web } from './web.ts';

/** Browsers that ask for a page get pages; programs and everything below /api get problem documents. */
const wantsPage = (c: Context<HttpEnv>): boolean =>
  !c.req.path.startsWith('/api/') && (c.req.header('accept') ?? '').includes('text/html');

const answerProblem = (c: Context<HttpEnv>, web: Web, problem: Problem): Response | Promise<Response> => {
  const trace = c.get('trace');
  const status = statusOf(problem) as ContentfulStatusCode;
  const { seconds } = problem.values;
  if (seconds !== undefined) c.header('retry-after', String(seconds));
  if (wantsPage(c)) {
    const values = { ...problem.values, trace };
    const content = { kind: 'error' as const, status, code: problem.code, values, trace };
    // Whatever an address was, or was for somebody: caches and search engines keep nothing of an error.
    return answerPage(c, web, content, status, secretPage);
  }
  const deps = c.get('deps');
  const locale = c.get('actor')?.locale ?? languageOf(c.req.raw);
  const document = toProblemDocument(problem, {
    locale,
    origin: deps.installation.origin,
    trace,
  });
  return c.body(JSON.stringify(document), status, {
    'content-type': 'application/problem+json',
    'content-language': locale,
    'cache-control': 'no-store',
  });
};

const addresses = operations.map(({ method, path }) => ({
  method: method.toUpperCase(),
  form: new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`),
}));

/** The methods of the API's operations at a path. */
const methodsAt = (path: string): readonly string[] =>
  addresses.filter(({ form }) => form.test(path)).map(({ method }) => method);

/** Answers that leave as they are: sealed documents and streams are measured and cached by their bytes. */
const isStream = (c: Context): boolean => (c.req.header('accept') ?? '').includes('text/event-stream');

/**
 * Builds the whole web application: API, documents for machines, pages for
 * people, files of the web package.
 *
 * @param proxies how many proxies stand before it and append to `X-Forwarded-For`
 */
export const createApp = (deps: Deps, web: Web, proxies = 0): App => {
  const app: App = new Hono<HttpEnv>();
  const files = createStaticFiles(web.files);
  const squeeze = compress();

  app.use(async (c, next) => {
    c.set('deps', deps);
    c.set('trace', randomBytes(8).toString('hex'));
    c.set('address', peerAddress(c, proxies));
    await next();
  });
  app.use(logRequests);
  app.use(securityHeaders(deps.installation.origin.startsWith('https:')));
  app.use((c, next) => (isStream(c) ? next() : squeeze(c, next)));

  app.get('/assets/*', async (c) => (await files.serve(c.req.path)) ?? c.notFound());
  for (const name of ['/favicon.svg', '/favicon.ico', '/manifest.webmanifest']) {
    app.get(name, async (c) => (await files.serve(name)) ?? c.notFound());
  }
  for (const path of ['/app', '/app/*']) {
    app.get(path, async (c) => (await files.serve('index.html')) ?? c.notFound());
  }

  for (const install of publicRoutes) install(app, deps);

  app.use(checkOrigin(deps.installation.origin));
  app.use(keepLanguage);
  app.use(authenticate);
  for (const install of routes) install(app, deps);
  installPages(app, web);

  app.notFound((c) => {
    const allowed = methodsAt(c.req.path);
    if (allowed.length === 0) return answerProblem(c, web, new Problem('missing', 'not-found'));
    c.header('allow', allowed.join(', '));
    const values = { method: c.req.method, allowed: allowed.join(', ') };
    return answerProblem(c, web, new Problem('request', 'method-not-allowed', { values }));
  });
  app.onError((thrown, c) => {
    if (thrown instanceof Problem) return answerProblem(c, web, thrown);
    deps.log.error({ trace: c.get('trace'), err: thrown }, 'fault');
    return answerProblem(c, web, new Problem('upstream', 'unexpected'));
  });
  return app;
};
