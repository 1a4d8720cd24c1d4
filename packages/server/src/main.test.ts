import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSpecification } from '@sigillo/core/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Config, readConfig } from './config/index.ts';
import { loadWeb } from './load-web.ts';
import { type RunningServer, startServer } from './main.ts';

const built = existsSync(
  fileURLToPath(new URL('../../web/dist/client/.vite/manifest.json', import.meta.url)),
);
if (!built) console.info('skipped: the pages are not built (npm run build)');

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });

/** A person at a browser: cookies, our origin, no following of redirects. */
const openBrowser = (origin: string) => {
  let cookie = '';
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = { origin, cookie, accept: 'text/html', ...init.headers };
    const response = await fetch(`${origin}${path}`, { ...init, headers, redirect: 'manual' });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const text = await response.text();
    return { status: response.status, text, location: response.headers.get('location') };
  };
  const api = async (method: string, path: string, body: object = {}) => {
    const answer = await request(path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(method === 'GET' ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, json: answer.text === '' ? undefined : JSON.parse(answer.text) };
  };
  const form = (path: string, fields: Readonly<Record<string, string>>) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields) });
  const signIn = async (email: string): Promise<void> => {
    await form('/sign-in', { email });
    for (let wait = 0; wait < 100; wait++) {
      const { json } = await api('GET', `/api/practice/mailbox?to=${email}`);
      // An invitation may have come in the same moment.
      const texts = json.items.map(({ text }: { text: string }) => text).join('\n');
      const token = /with\?token=([\w-]+)/.exec(texts)?.[1];
      if (token !== undefined) {
        expect((await form('/sign-in/with', { token })).status).toBe(303);
        return;
      }
      await sleep(100);
    }
    throw new Error('no mail came');
  };
  return { get: request, api, form, signIn };
};

describe('pages that are not built', () => {
  it('are said to be so', async () => {
    await expect(loadWeb('/nonexistent/')).rejects.toMatchObject({ code: 'pages-not-built' });
  });
});

describe.runIf(built)('a whole installation', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sigillo-start-'));
  let config: Config;
  let server: RunningServer;
  beforeAll(async () => {
    config = readConfig({ PORT: String(await freePort()), DATA_DIR: dataDir, LOG_LEVEL: 'silent' });
    server = await startServer(config);
  });
  afterAll(async () => {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('serves pages, the application and the description of its API', async () => {
    const anybody = openBrowser(server.origin);
    for (const path of [
      '/',
      '/verify',
      '/find',
      '/providers',
      '/sign-in',
      '/app/wallet',
      '/data-protection',
    ]) {
      const page = await anybody.get(path);
      expect([path, page.status]).toEqual([path, 200]);
      expect(page.text.toLowerCase()).toContain('<!doctype html>');
    }
    expect((await anybody.api('GET', '/api/openapi.json')).json.openapi).toBe('3.1.1');
    expect((await anybody.get('/nowhere')).status).toBe(404);
    const [style = ''] = /\/assets\/[\w.-]+\.css/.exec((await anybody.get('/')).text) ?? [];
    expect((await anybody.get(style)).status).toBe(200);
    expect((await anybody.get('/assets/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it('takes a micro-credential from nothing to its public page', async () => {
    const operator = openBrowser(server.origin);
    await operator.signIn('operator@example.org');
    const token = new URL(server.setUpLink ?? '').searchParams.get('token') ?? '';
    expect((await operator.form('/sign-in/with', { token })).status).toBe(303);

    const author = openBrowser(server.origin);
    await author.signIn('author@hohenwald.example');
    const { slug } = (
      await author.api('POST', '/api/organisations', {
        legalName: { en: 'University of Hohenwald' },
        roles: ['provider', 'awarding-body', 'issuer'],
        identifiers: [{ scheme: 'vat', value: 'ATU00000000' }],
        address: { country: 'AT', locality: 'Hohenwald' },
        awardingPower: {
          legalBasis: { en: 'Universities Act 2002' },
          jurisdiction: 'AT',
          mayAwardEcts: true,
          validFrom: '2002-10-01',
        },
      })
    ).json;
    const confirm = `/api/operator/organisations/${slug}/confirm`;
    expect((await operator.api('POST', confirm, { checked: 'the act' })).json.state).toBe('confirmed');
    await author.api('POST', `/api/organisations/${slug}/members`, {
      name: 'Second Person',
      email: 'approver@hohenwald.example',
      roles: ['approver'],
    });
    const approver = openBrowser(server.origin);
    await approver.signIn('approver@hohenwald.example');

    const all = `/api/organisations/${slug}/achievements`;
    const created = await author.api('POST', all, { title: 'Ökobilanz', languages: ['de-AT', 'en'] });
    const { id } = created.json;
    const version = `${all}/${id}/versions/1`;
    const specification = buildSpecification();
    expect((await author.api('PUT', version, { revision: 1, specification })).status).toBe(200);
    expect((await author.api('POST', `${version}/submit`)).json.state).toBe('in-review');
    const todo = await approver.api('GET', `/api/organisations/${slug}/todo`);
    expect(todo.json.items).toMatchObject([{ kind: 'approve-version' }]);
    expect((await approver.api('POST', `${version}/approve`)).json.state).toBe('approved');
    expect((await author.api('POST', `${version}/publish`)).json.state).toBe('published');

    const page = await openBrowser(server.origin).get(`/m/${id}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Life-Cycle Assessment of Products');
    expect((await openBrowser(server.origin).get(`/o/${slug}`)).text).toContain('Hohenwald');
  });

  it('keeps everything over a restart, and is one server at a time', async () => {
    await expect(startServer(config)).rejects.toMatchObject({ code: 'server-already-running' });
    const before = (await openBrowser(server.origin).api('GET', '/api/public/achievements')).json.total;
    expect(before).toBe(1);
    await server.close();
    server = await startServer(config);
    expect((await openBrowser(server.origin).api('GET', '/api/public/achievements')).json.total).toBe(1);
    expect(server.setUpLink).toBeUndefined();
  }, 60_000);

  it('says when its port is taken', async () => {
    const other = mkdtempSync(join(tmpdir(), 'sigillo-start-'));
    const taken = { ...config, dataDir: other };
    await expect(startServer(taken)).rejects.toMatchObject({ code: 'port-in-use' });
    rmSync(other, { recursive: true, force: true });
  }, 60_000);
});
