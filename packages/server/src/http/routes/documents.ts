import { idSchema, slugSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import {
  microCredentialContextDocument,
  microCredentialContextPath,
} from '@sigillo/core/formats/open-badges-v3';
import { registerContext } from '@sigillo/core/formats/trust-register';
import type { Context } from 'hono';
import { getDidDocument, getRegister, getStatusList, statusListTtl } from '../../services/sealing/index.ts';
import { getTrust } from '../../services/verifying/index.ts';
import type { HttpEnv, InstallRoutes } from '../env.ts';

/** Documents that any verifier anywhere reads, from pages too: cacheable, and the same for everybody. */
const open = (seconds: number): Readonly<Record<string, string>> => ({
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'cache-control': `public, max-age=${seconds}`,
});
const minute = 60;
const year = 365 * 24 * 3600;

/**
 * What verifiers need without asking us about anybody: DID documents, status
 * lists, the signed register, contexts. Readers leave no trace here but a count.
 */
export const documentRoutes: InstallRoutes = (app, deps) => {
  const answer = (c: Context<HttpEnv>, body: string, mediaType: string, seconds: number) =>
    c.body(body, 200, { ...open(seconds), 'content-type': mediaType });

  app.get('/.well-known/did.json', async (c) => {
    const document = await getDidDocument(deps, deps.keys.installationDid);
    return answer(c, JSON.stringify(document), 'application/did+json', minute);
  });
  app.get('/o/:organisation/did.json', async (c) => {
    const slug = slugSchema.safeParse(c.req.param('organisation'));
    if (!slug.success) throw new Problem('missing', 'organisation-not-found');
    const document = await getDidDocument(deps, deps.keys.didOf(slug.data));
    return answer(c, JSON.stringify(document), 'application/did+json', minute);
  });
  app.get('/status/:list', async (c) => {
    const id = c.req.param('list');
    if (!idSchema.safeParse(id).success) throw new Problem('missing', 'status-list-not-found');
    const text = await getStatusList(deps, id);
    return answer(c, text, 'application/vc+ld+json', statusListTtl / 1000);
  });
  app.get('/trust.json', async (c) =>
    answer(c, JSON.stringify(await getTrust(deps)), 'application/json', minute),
  );
  app.get('/register.json', async (c) => answer(c, await getRegister(deps), 'application/vc', minute));

  // Published for readers; every credential carries the same bytes, so nobody has to fetch them.
  const contexts = [
    [microCredentialContextPath, microCredentialContextDocument],
    ['/contexts/register/v1', JSON.stringify({ '@context': registerContext })],
  ] as const;
  for (const [path, document] of contexts) {
    app.get(path, (c) => answer(c, document, 'application/ld+json', year));
  }
};
