import { findMessage, formatMessage, isMessageId, type Locale, messageIds } from '@sigillo/contract/messages';
import { createOpenApi } from '@sigillo/contract/openapi';
import { Problem } from '@sigillo/core/base';
import type { Context } from 'hono';
import { docsStyle, tryScript } from '../api-docs/docs-files.ts';
import { renderDocs, renderProblems } from '../api-docs/docs-page.ts';
import type { HttpEnv, InstallRoutes } from '../env.ts';

const codes = messageIds.flatMap((id) => /^problem\.([a-z0-9-]+)\.title$/.exec(id)?.[1] ?? []);

/** A code's sentences as the catalogue has them, the values that they name still in braces. */
const described = (locale: Locale, code: string) => {
  const say = (part: 'title' | 'remedy'): string => {
    const id = `problem.${code}.${part}`;
    return isMessageId(id) ? findMessage(locale, id).text : '';
  };
  return { code, title: say('title'), remedy: say('remedy') };
};

/** The API for developers: its description, a page to try it on, and what each problem code means. */
export const describingRoutes: InstallRoutes = (app, deps) => {
  const { origin, practice } = deps.installation;
  const lasting = { 'cache-control': 'public, max-age=300' };
  /** Pages speak their reader's language: a cache that others share must not keep them. */
  const own = (c: Context<HttpEnv>) => ({
    'cache-control': 'private, max-age=300',
    'content-language': c.get('actor').locale,
    vary: 'cookie, accept-language',
  });

  app.get('/api/openapi.json', (c) => {
    // The same for everybody: programs read it, and caches keep it.
    const title = formatMessage('en', 'api.docs.title');
    return c.json(createOpenApi({ origin, practice, title }), 200, lasting);
  });
  app.get('/api/docs', (c) => c.html(renderDocs(c.get('actor').locale, practice), 200, own(c)));
  app.get('/api/docs/docs.css', (c) =>
    c.body(docsStyle, 200, { ...lasting, 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/api/docs/try.js', (c) =>
    c.body(tryScript, 200, { ...lasting, 'content-type': 'text/javascript; charset=utf-8' }),
  );
  app.get('/api/problems', (c) => {
    const { locale } = c.get('actor');
    return c.html(
      renderProblems(
        locale,
        codes.map((code) => described(locale, code)),
      ),
      200,
      own(c),
    );
  });
  app.get('/api/problems/:code', (c) => {
    const code = c.req.param('code');
    if (!codes.includes(code)) throw new Problem('missing', 'not-found');
    return c.html(
      renderProblems(c.get('actor').locale, [described(c.get('actor').locale, code)]),
      200,
      own(c),
    );
  });
};
