import type { CheckedItem } from '@sigillo/contract/pages';
import { Problem } from '@sigillo/core/base';
import { collectCredential, getOffer, requestCollectLink } from '../../services/holding/index.ts';
import { openShare } from '../../services/sharing/index.ts';
import { verifyDocument } from '../../services/verifying/index.ts';
import type { App } from '../env.ts';
import { limitChecks, limitMails, toNetwork, weightOfBytes } from '../limits.ts';
import { verifierPolicy } from '../security-headers.ts';
import type { Web } from '../web.ts';
import { answerPage, secretPage } from './answer-page.ts';
import { readForm, textOf } from './read-form.ts';

/** All files of one form together; the API takes as much for one. */
const maximumFiles = 10_000_000;
/** More at once is work for the API. */
const mostFiles = 50;
/** Of all files together; a larger export is checked in the browser, by the command line or in parts by the API. */
const mostCredentials = 100;

const tokenForm = /^[A-Za-z0-9_-]{20,100}$/;

const tokenOf = (token: string, code: 'share' | 'offer'): string => {
  if (tokenForm.test(token)) return token;
  throw code === 'share'
    ? new Problem('missing', 'share-not-found')
    : new Problem('missing', 'offer-not-found');
};

/** What a form holds to be checked: chosen files by name, pasted text without one. */
const readInputs = async (
  form: FormData,
): Promise<readonly { readonly name: string; readonly input: Uint8Array | string }[]> => {
  const files = form.getAll('file').filter((entry) => typeof entry !== 'string');
  const inputs = await Promise.all(
    files
      .filter((file) => file.size > 0)
      .slice(0, mostFiles)
      .map(async (file) => ({
        name: file.name.slice(0, 200),
        input: new Uint8Array(await file.arrayBuffer()),
      })),
  );
  const text = textOf(form, 'text');
  return text === '' ? inputs : [...inputs, { name: '', input: text }];
};

/** Checking files, opening what was shared, collecting what was awarded. All of it works without JavaScript. */
export const installCredentialPages = (app: App, web: Web): void => {
  app.get('/verify', (c) => answerPage(c, web, { kind: 'verify', items: [] }, 200, verifierPolicy));

  app.post('/verify', async (c) => {
    const deps = c.get('deps');
    const limit = (weight: number) => limitChecks(deps)(c.get('address'), weight);
    limit(1);
    const inputs = await readInputs(await readForm(c.req.raw, maximumFiles));
    if (inputs.length === 0) {
      const content = { kind: 'verify' as const, items: [], faultCode: 'nothing-to-check' };
      return answerPage(c, web, content, 400, verifierPolicy);
    }
    const client = toNetwork(c.get('address'));
    limit(weightOfBytes(inputs.reduce((sum, { input }) => sum + input.length, 0)));
    const items: CheckedItem[] = [];
    let unchecked = 0;
    for (const { name, input } of inputs) {
      const most = mostCredentials - items.length;
      const { reports, size } = await verifyDocument(deps, input, { most, spend: limit, client });
      items.push(...reports.map((report) => ({ name, report })));
      unchecked += size - reports.length;
    }
    return answerPage(c, web, { kind: 'verify', items, unchecked }, 200, secretPage);
  });

  app.get('/s/:token', async (c) => {
    const token = tokenOf(c.req.param('token'), 'share');
    const deps = c.get('deps');
    const limit = (weight: number) => limitChecks(deps)(c.get('address'), weight);
    limit(1);
    const { items, ...share } = await openShare(deps, c.get('actor').locale, token, limit);
    const content = {
      kind: 'share' as const,
      ...share,
      items: items.map(({ report, downloadable }, position) => ({
        name: '',
        report,
        ...(downloadable ? { href: `/s/${token}/${position}/file` } : {}),
      })),
    };
    return answerPage(c, web, content, 200, secretPage);
  });

  app.get('/collect/:token', async (c) => {
    const token = tokenOf(c.req.param('token'), 'offer');
    const offer = await getOffer(c.get('deps'), c.get('actor'), token);
    return answerPage(c, web, { kind: 'collect', token, offer, linkSent: false }, 200, secretPage);
  });

  app.post('/collect/:token', async (c) => {
    const deps = c.get('deps');
    const token = tokenOf(c.req.param('token'), 'offer');
    const form = await readForm(c.req.raw);
    if (textOf(form, 'action') === 'collect') {
      const credential = await collectCredential(deps, c.get('actor'), token);
      return c.redirect(`/app/wallet/credentials/${credential}`, 303);
    }
    limitMails(deps)(c.get('address'), token);
    await requestCollectLink(deps, c.get('actor'), token);
    const offer = await getOffer(deps, c.get('actor'), token);
    return answerPage(c, web, { kind: 'collect', token, offer, linkSent: true }, 200, secretPage);
  });
};
