import { walletOperations } from '@sigillo/contract/api';
import {
  addCredential,
  addEmail,
  collectCredential,
  downloadCredential,
  downloadEuropean,
  erasePerson,
  exportWallet,
  getCredential,
  getOffer,
  listCredentials,
  listEmails,
  listLog,
  makePrimary,
  removeCredential,
  removeEmail,
  requestCollectLink,
} from '../../services/holding/index.ts';
import { requirePerson } from '../../services/index.ts';
import { createShare, getShare, listShares, stopShare } from '../../services/sharing/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitChecks, limitMails } from '../limits.ts';
import { mount } from '../mount.ts';
import { sessionCookie } from '../session-cookie.ts';

/** What a person does with their own credentials: collect, keep, share, take away, erase. */
export const walletRoutes: InstallRoutes = (app, deps) => {
  const limitMail = limitMails(deps);
  const limit = limitChecks(deps);

  mount(app, walletOperations.offer, ({ deps, actor, params, address }) => {
    limit(address);
    return getOffer(deps, actor, params.token);
  });
  mount(app, walletOperations.requestCollectLink, async ({ deps, actor, params, address }) => {
    limitMail(address, params.token);
    await requestCollectLink(deps, actor, params.token);
    return { sent: true as const };
  });
  mount(app, walletOperations.collect, async ({ deps, actor, params }) => ({
    credential: await collectCredential(deps, actor, params.token),
  }));

  mount(app, walletOperations.list, ({ deps, actor }) => listCredentials(deps, actor));
  mount(app, walletOperations.get, ({ deps, actor, params }) =>
    getCredential(deps, actor, params.credential),
  );
  mount(app, walletOperations.download, async ({ deps, actor, params, query }) => {
    const european = query.face === 'elm';
    const download = european ? downloadEuropean : downloadCredential;
    const { document, fileName } = await download(deps, actor, params.credential);
    return { body: document, mediaType: european ? 'application/ld+json' : 'application/vc', fileName };
  });
  mount(app, walletOperations.add, ({ deps, actor, rawBody }) => addCredential(deps, actor, rawBody));
  mount(app, walletOperations.remove, async ({ deps, actor, params }) => {
    await removeCredential(deps, actor, params.credential);
    return undefined;
  });
  mount(app, walletOperations.export, async ({ deps, actor }) => ({
    body: JSON.stringify(await exportWallet(deps, actor)),
    mediaType: 'application/json',
    fileName: 'sigillo-export.json',
  }));

  mount(app, walletOperations.listShares, async ({ deps, actor }) => ({
    items: await listShares(deps, actor),
  }));
  mount(app, walletOperations.share, ({ deps, actor, body }) => createShare(deps, actor, body));
  mount(app, walletOperations.getShare, ({ deps, actor, params }) => getShare(deps, actor, params.share));
  mount(app, walletOperations.stopShare, ({ deps, actor, params }) => stopShare(deps, actor, params.share));

  mount(app, walletOperations.listEmails, async ({ deps, actor }) => ({
    items: await listEmails(deps, actor),
  }));
  mount(app, walletOperations.addEmail, async ({ deps, actor, body, address }) => {
    limitMail(address, `${requirePerson(actor).id} ${body.email}`);
    await addEmail(deps, actor, body.email);
    return { sent: true as const };
  });
  mount(app, walletOperations.makePrimary, async ({ deps, actor, params }) => ({
    email: await makePrimary(deps, actor, params.email),
  }));
  mount(app, walletOperations.removeEmail, async ({ deps, actor, params }) => {
    await removeEmail(deps, actor, params.email);
    return undefined;
  });

  mount(app, walletOperations.log, async ({ deps, actor }) => ({ items: await listLog(deps, actor) }));
  mount(app, walletOperations.erase, async ({ deps, actor, headers }) => {
    const erased = await erasePerson(deps, actor);
    headers.set('set-cookie', sessionCookie(deps.installation.origin, '', 0));
    return erased;
  });
};
