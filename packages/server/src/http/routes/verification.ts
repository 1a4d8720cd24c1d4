import { publicOperations } from '@sigillo/contract/api';
import { downloadShared, openShare } from '../../services/sharing/index.ts';
import { verifyDocument } from '../../services/verifying/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitChecks, toNetwork, weightOfBytes } from '../limits.ts';
import { mount } from '../mount.ts';

/** Credentials of one file that one request has checked: the rest is asked for by `from`. */
const mostAtOnce = 50;

/** Checking a file, and opening what somebody shared. */
export const verificationRoutes: InstallRoutes = (app, deps) => {
  const limit = limitChecks(deps);

  mount(app, publicOperations.verify, async ({ deps, query, rawBody, address }) => {
    limit(address, weightOfBytes(rawBody.length));
    const { from } = query;
    const spend = (credentials: number) => limit(address, credentials);
    const { reports, size } = await verifyDocument(deps, rawBody, {
      from,
      most: mostAtOnce,
      spend,
      client: toNetwork(address),
    });
    const next = from + reports.length;
    return { items: [...reports], total: size, ...(reports.length > 0 && next < size ? { next } : {}) };
  });
  mount(app, publicOperations.getShare, ({ deps, actor, params, address }) => {
    limit(address);
    return openShare(deps, actor.locale, params.token, (credentials) => limit(address, credentials));
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
