import { publicOperations } from '@sigillo/contract/api';
import { downloadShared, openShare } from '../../services/sharing/index.ts';
import { verifyDocument } from '../../services/verifying/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitChecks } from '../limits.ts';
import { mount } from '../mount.ts';

/** Checking a file, and opening what somebody shared. */
export const verificationRoutes: InstallRoutes = (app, deps) => {
  const limit = limitChecks(deps);

  mount(app, publicOperations.verify, async ({ deps, rawBody, address }) => {
    limit(address);
    return { items: [...(await verifyDocument(deps, rawBody))] };
  });
  mount(app, publicOperations.getShare, ({ deps, actor, params, address }) => {
    limit(address);
    return openShare(deps, actor.locale, params.token);
  });

  app.get('/s/:token/:position{[0-9]{1,3}}/file', async (c) => {
    limit(c.get('address'));
    const token = c.req.param('token');
    const position = Number(c.req.param('position'));
    const { document, fileName } = await downloadShared(deps, c.get('actor').locale, token, position);
    return c.body(new Uint8Array(document), 200, {
      'content-type': 'application/vc',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`,
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex',
    });
  });
};
