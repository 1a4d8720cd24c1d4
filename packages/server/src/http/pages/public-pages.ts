import { idSchema, publicOperations, slugSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { Context } from 'hono';
import {
  getProvider,
  getPublished,
  getPublishedDocument,
  listProviders,
  searchCatalogue,
} from '../../services/cataloguing/index.ts';
import { listPeople } from '../../services/practice/index.ts';
import type { App, HttpEnv } from '../env.ts';
import type { Web } from '../web.ts';
import { answerPage } from './answer-page.ts';

/** A part of the path in the shape that it must have; nothing is found under any other. */
const part = (
  c: Context<HttpEnv>,
  name: string,
  schema: { safeParse(value: unknown): { success: boolean } },
) => {
  const value = c.req.param(name) ?? '';
  if (!schema.safeParse(value).success) throw new Problem('missing', 'not-found');
  return value;
};

/** Search words that don't fit their shape are left out: a link that lost a letter still shows a list. */
const catalogueQuery = (given: Readonly<Record<string, string>>) => {
  const { shape } = publicOperations.catalogue.query as unknown as {
    shape: Record<string, { safeParse(value: unknown): { success: boolean } }>;
  };
  const kept = Object.entries(given).filter(
    ([name, value]) => value !== '' && Object.hasOwn(shape, name) && shape[name]?.safeParse(value).success,
  );
  const query = Object.fromEntries(kept);
  return { query, parsed: publicOperations.catalogue.query!.parse(query) };
};

const wantsDocument = (c: Context<HttpEnv>): boolean => {
  const accept = c.req.header('accept') ?? '';
  return !accept.includes('text/html') && /application\/(ld\+)?json/.test(accept);
};

const versionOf = (c: Context<HttpEnv>): number | undefined => {
  const number = Number(c.req.query('v') ?? '');
  return Number.isInteger(number) && number > 0 && number <= 10_000 ? number : undefined;
};

/** Home, catalogue, micro-credentials, organisations, and pages to read. */
export const installPublicPages = (app: App, web: Web): void => {
  app.get('/', async (c) => {
    const deps = c.get('deps');
    const people = deps.installation.practice ? { people: await listPeople(deps) } : {};
    return answerPage(c, web, { kind: 'home', ...people });
  });

  app.get('/find', async (c) => {
    const { query, parsed } = catalogueQuery(c.req.query());
    const result = await searchCatalogue(c.get('deps'), parsed);
    return answerPage(c, web, { kind: 'catalogue', query, result });
  });

  app.get('/m/:achievement', async (c) => {
    const deps = c.get('deps');
    const id = part(c, 'achievement', idSchema);
    if (wantsDocument(c)) {
      const document = await getPublishedDocument(deps, id, versionOf(c));
      return c.body(JSON.stringify(document), 200, {
        'content-type': 'application/ld+json',
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        vary: 'accept',
      });
    }
    const achievement = await getPublished(deps, id, versionOf(c));
    return answerPage(c, web, { kind: 'achievement', achievement }, 200, {
      vary: 'accept, cookie, accept-language',
    });
  });

  app.get('/providers', async (c) =>
    answerPage(c, web, {
      kind: 'organisations',
      items: await listProviders(c.get('deps'), c.get('actor').locale),
    }),
  );

  app.get('/o/:organisation', async (c) => {
    const organisation = await getProvider(c.get('deps'), part(c, 'organisation', slugSchema));
    return answerPage(c, web, { kind: 'organisation', organisation });
  });

  for (const topic of ['how-checking-works', 'accessibility', 'data-protection'] as const) {
    app.get(`/${topic}`, (c) => answerPage(c, web, { kind: 'text', topic }));
  }

  app.get('/robots.txt', (c) =>
    c.text(
      [
        'User-agent: *',
        'Disallow: /app',
        'Disallow: /s/',
        'Disallow: /collect/',
        'Disallow: /practice/',
        '',
      ].join('\n'),
    ),
  );
};
