import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashToken, newToken } from '../keys/index.ts';
import { offerInstallation } from '../services/operating/index.ts';
import {
  deleteExpiredLinks,
  findLink,
  insertLink,
  installationTenant,
  newId,
  setLinkToken,
} from '../store/index.ts';
import { createApp } from './app.ts';
import { type Browser, openApp, openBrowser, type TestApp } from './testing/index.ts';

const minute = 60_000;

describe('signing in', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await openApp();
  });
  afterAll(() => test.close());

  /** The link in the newest mail to an address, as a path. */
  const linkTo = async (browser: Browser, email: string): Promise<string> => {
    await test.sendMails();
    const { json } = await browser.send('GET', `/api/practice/mailbox?to=${encodeURIComponent(email)}`);
    return /https?:\/\/[^/]+(\/sign-in\/with\S+)/.exec(json.items[0]?.text)?.[1] ?? '';
  };

  const signIn = async (email: string, next?: string): Promise<Browser> => {
    const browser = openBrowser(test.app);
    await browser.post('/sign-in', { email, ...(next ? { next } : {}) });
    const link = await linkTo(browser, email);
    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    await browser.post('/sign-in/with', { token });
    return browser;
  };

  it('needs the mailbox, a button, and no password', async () => {
    const browser = openBrowser(test.app);
    const asked = await browser.post('/sign-in', { email: ' Anna@Example.org ', next: '/app/wallet' });
    expect(asked.text).toContain('"sentTo":"Anna@Example.org"');
    const link = await linkTo(browser, 'anna@example.org');
    const landing = await browser.get(link);
    expect(landing.text).toContain('"kind":"landing","purpose":"sign-in"');
    expect(browser.cookie()).toBe('');
    expect((await browser.get(link)).status).toBe(200);

    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    const signedIn = await browser.post('/sign-in/with', { token });
    expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/app/wallet']);
    const cookie = signedIn.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^sigillo_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=259200$/);
    const session = await browser.send('GET', '/api/session');
    expect(session.json.person).toMatchObject({ name: 'anna', email: 'anna@example.org', operator: false });
  });

  it('keeps neither links nor sessions readable', async () => {
    const browser = await signIn('keeps@example.org');
    const [, token = ''] = browser.cookie().split('=');
    const stored = await test.deps.store.pool.query(
      `select encode(token_hash, 'base64') as hash, t::text as row from session t
       union all select encode(token_hash, 'base64'), t::text from sign_in_link t`,
    );
    expect(stored.rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(stored.rows)).not.toContain(token);
  });

  it.each([
    { name: 'used', prepare: async (token: string) => void (await use(token)) },
    { name: 'sixteen minutes old', prepare: async () => test.world.clock.advance(16 * minute) },
    { name: 'invented', prepare: async () => {}, invented: true },
  ])('refuses a link that is $name with sign-in-link-ended', async ({ prepare, invented }) => {
    const browser = openBrowser(test.app);
    await browser.post('/sign-in', { email: 'ended@example.org' });
    const link = await linkTo(browser, 'ended@example.org');
    const real = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    const token = invented ? newToken() : real;
    await prepare(token);
    for (const answer of [await browser.get(`/sign-in/with?token=${token}`), await use(token)]) {
      expect([answer.status, answer.code]).toEqual([410, 'sign-in-link-ended']);
    }
  });
  const use = (token: string) => openBrowser(test.app).post('/sign-in/with', { token });

  it('gives one of fifty replays of a link a session', async () => {
    const browser = openBrowser(test.app);
    await browser.post('/sign-in', { email: 'replay@example.org' });
    const link = await linkTo(browser, 'replay@example.org');
    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    const answers = await Promise.all(Array.from({ length: 50 }, () => use(token)));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it('opens one account by two links that are used at once', async () => {
    const browser = openBrowser(test.app);
    const tokens: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      test.world.clock.advance(1_000);
      await browser.post('/sign-in', { email: 'twice@example.org' });
      const link = await linkTo(browser, 'twice@example.org');
      tokens.push(new URLSearchParams(link.split('?')[1]).get('token') ?? '');
    }
    const browsers = tokens.map(() => openBrowser(test.app));
    await Promise.all(browsers.map((one, i) => one.post('/sign-in/with', { token: tokens[i] ?? '' })));
    await browsers[0]?.send('PATCH', '/api/session', { name: 'Only One' });
    const sessions = await Promise.all(browsers.map((one) => one.send('GET', '/api/session')));
    expect(sessions.map(({ json }) => json.person.name)).toEqual(tokens.map(() => 'Only One'));
  });

  it('refuses an address that is none, and keeps what was typed', async () => {
    const answer = await openBrowser(test.app).post('/sign-in', { email: 'anna@' });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('"email":"anna@","faultCode":"email-malformed"');
  });

  it('keeps where a link leads as no secret for whoever copies the database', async () => {
    const browser = openBrowser(test.app);
    const next = '/collect/a-secret-that-opens-an-offer';
    await browser.post('/sign-in', { email: 'way@example.org', next });
    const link = await linkTo(browser, 'way@example.org');
    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    const kept = await test.deps.store.withScope({}, (transaction) =>
      findLink(transaction, hashToken(token)),
    );
    expect(Buffer.from(kept?.next ?? '').toString('latin1')).not.toContain('secret');
    expect((await use(token)).headers.get('location')).toBe(next);
  });

  it('never leads to another site', async () => {
    for (const next of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
      const answer = await openBrowser(test.app).get(`/sign-in?next=${encodeURIComponent(next)}`);
      expect(answer.text).not.toContain('evil');
    }
  });

  it('slows down who asks for many links', async () => {
    const answers = [];
    for (let count = 0; count < 6; count++) {
      answers.push(
        await openBrowser(test.app).send('POST', '/api/session/link', { email: 'much@example.org' }),
      );
    }
    expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 202, 202, 429]);
    expect(answers[5]?.json.code).toBe('too-many-requests');
    expect(Number(answers[5]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('keeps nobody out whose address others ask links for, and fills no mailbox', async () => {
    const proxied = createApp(test.deps, { renderPage: JSON.stringify, files: '/nonexistent' }, 1);
    const email = 'wanted@example.org';
    const ask = (from: string) =>
      proxied.request('http://localhost:8080/api/session/link', {
        method: 'POST',
        headers: {
          origin: 'http://localhost:8080',
          'content-type': 'application/json',
          'x-forwarded-for': from,
        },
        body: JSON.stringify({ email }),
      });
    const statuses: number[] = [];
    for (const stranger of ['192.0.2.1', '192.0.2.2', '192.0.2.3'])
      for (let count = 0; count < 6; count += 1) statuses.push((await ask(stranger)).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(3);
    await test.sendMails();
    // A little before the window ends: hardly a worse moment for the owner.
    test.world.clock.advance(5 * minute - 1);
    expect((await ask('198.51.100.7')).status).toBe(202);
    const browser = openBrowser(test.app);
    const link = await linkTo(browser, email);
    const mailbox = await browser.send('GET', `/api/practice/mailbox?to=${email}`);
    expect(mailbox.json.items).toHaveLength(7);
    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    expect((await use(token)).status).toBe(303);
  });

  it('ends a session when asked, for its token too', async () => {
    const browser = await signIn('out@example.org');
    const cookie = browser.cookie();
    expect((await browser.send('DELETE', '/api/session')).status).toBe(204);
    expect(browser.cookie()).toBe('');
    const answer = await openBrowser(test.app).send('GET', '/api/session', undefined, { cookie });
    expect(answer.json.person).toBeUndefined();
  });

  it('changes the token of a session that lives on, and lets the old one run out', async () => {
    const browser = await signIn('renewed@example.org');
    const before = browser.cookie();
    test.world.clock.advance(13 * 60 * minute);
    await browser.send('GET', '/api/session');
    expect(browser.cookie()).not.toBe(before);
    const old = (at: Browser) => at.send('GET', '/api/session', undefined, { cookie: before });
    expect((await old(openBrowser(test.app))).json.person).toBeDefined();
    test.world.clock.advance(2 * minute);
    expect((await old(openBrowser(test.app))).json.person).toBeUndefined();
    expect((await browser.send('GET', '/api/session')).json.person.email).toBe('renewed@example.org');
  });

  it('lets no cache keep an answer that carries a session’s cookie', async () => {
    const browser = await signIn('cached@example.org');
    const ask = (at: Browser) => at.send('GET', '/api/openapi.json');
    expect((await ask(browser)).headers.get('cache-control')).toBe('public, max-age=300');
    test.world.clock.advance(13 * 60 * minute);
    const renewed = await ask(browser);
    expect(renewed.headers.get('set-cookie')).toContain('sigillo_session=');
    expect(renewed.headers.get('cache-control')).toBe('no-store');
    const stale = openBrowser(test.app);
    stale.hold('sigillo_session', newToken());
    const ended = await ask(stale);
    expect(ended.headers.get('set-cookie')).toContain('Max-Age=0');
    expect(ended.headers.get('cache-control')).toBe('no-store');
  });

  it('ends a session that nobody uses for three days', async () => {
    const browser = await signIn('idle@example.org');
    test.world.clock.advance(73 * 60 * minute);
    expect((await browser.send('GET', '/api/session')).json.person).toBeUndefined();
  });

  it('changes name and language, and refuses a language that we don’t have', async () => {
    const browser = await signIn('name@example.org');
    const changed = await browser.send('PATCH', '/api/session', { name: 'Anna Nowak', locale: 'en' });
    expect(changed.json.person).toMatchObject({ name: 'Anna Nowak', locale: 'en' });
    const refused = await browser.send('PATCH', '/api/session', { locale: 'tlh' });
    expect([refused.status, refused.json.code, refused.json.errors[0].code]).toEqual([
      400,
      'input-invalid',
      'not-in-list',
    ]);
  });

  it('confirms a further address, unless it opens another account', async () => {
    const browser = await signIn('first@example.org');
    const { id } = (await browser.send('GET', '/api/session')).json.person;
    await signIn('taken@example.org');
    const confirm = async (email: string) => {
      const { deps } = test;
      const now = deps.clock.now();
      const link = newId(now);
      const token = newToken();
      await deps.store.withScope({ tenant: installationTenant }, async (transaction) => {
        const base = { id: link, email, personId: id, locale: 'en', expiresAt: now + minute };
        await insertLink(transaction, { ...base, purpose: 'confirm-email' }, now);
        await setLinkToken(transaction, link, hashToken(token), now + minute);
      });
      return browser.post('/sign-in/with', { token });
    };
    expect((await confirm('second@example.org')).status).toBe(303);
    const other = await signIn('second@example.org');
    expect((await other.send('GET', '/api/session')).json.person.id).toBe(id);
    const refused = await confirm('taken@example.org');
    expect([refused.status, refused.code]).toEqual([409, 'email-taken']);
  });

  it('adds an address to no account but that of whoever opens the link', async () => {
    const asker = await signIn('asker@example.org');
    await asker.send('POST', '/api/wallet/emails', { email: 'reader@example.org' });
    const stranger = openBrowser(test.app);
    const link = await linkTo(stranger, 'reader@example.org');
    const token = new URLSearchParams(link.split('?')[1]).get('token') ?? '';
    expect((await stranger.get(link)).headers.get('location')).toBe(
      `/sign-in?next=${encodeURIComponent(link)}`,
    );
    const anonymous = await stranger.post('/sign-in/with', { token });
    expect([anonymous.status, anonymous.code]).toEqual([401, 'sign-in-required']);
    const other = await (await signIn('other@example.org')).post('/sign-in/with', { token });
    expect([other.status, other.code]).toEqual([403, 'email-link-not-yours']);
    const { items } = (await asker.send('GET', '/api/wallet/emails')).json;
    expect(items.filter(({ confirmed }: { confirmed: boolean }) => confirmed)).toHaveLength(1);
    expect((await asker.post('/sign-in/with', { token })).status).toBe(303);
  });

  it('makes whoever has the console’s link the operator, once', async () => {
    const link = await offerInstallation(test.deps);
    const path = new URL(link ?? '').pathname + new URL(link ?? '').search;
    const stranger = await openBrowser(test.app).get(path);
    expect(stranger.headers.get('location')).toBe(`/sign-in?next=${encodeURIComponent(path)}`);
    const token = new URL(link ?? '').searchParams.get('token') ?? '';
    const anonymous = await openBrowser(test.app).post('/sign-in/with', { token });
    expect([anonymous.status, anonymous.code]).toEqual([401, 'sign-in-required']);

    // A second start prints a second link; both are worth one operator.
    const second = new URL((await offerInstallation(test.deps)) ?? '').searchParams.get('token') ?? '';
    const latecomer = await signIn('latecomer@example.org');

    const browser = await signIn('operator@example.org');
    expect((await browser.send('GET', '/api/operator/jobs')).json.code).toBe('operator-only');
    expect((await browser.get(path)).text).toContain('"purpose":"claim-installation"');
    expect((await browser.post('/sign-in/with', { token })).status).toBe(303);
    expect((await browser.send('GET', '/api/operator/jobs')).json.items).toEqual([]);
    expect((await browser.send('GET', '/api/operator/health')).json.items).toHaveLength(3);
    expect(await offerInstallation(test.deps)).toBeUndefined();
    const late = await latecomer.post('/sign-in/with', { token: second });
    expect([late.status, late.code]).toEqual([410, 'sign-in-link-ended']);
  });

  it('writes to nobody about a link that is gone', async () => {
    const { deps } = test;
    const mails = async () =>
      (await openBrowser(test.app).send('GET', '/api/practice/mailbox')).json.items.length;
    await openBrowser(test.app).post('/sign-in', { email: 'gone@example.org' });
    await deps.store.withScope({ system: true }, (transaction) =>
      deleteExpiredLinks(transaction, deps.clock.now() + 48 * 60 * minute),
    );
    const before = await mails();
    await test.sendMails();
    expect(await mails()).toBe(before);
  });
});

describe('a production installation', () => {
  it('has no invented people and no mailbox', async () => {
    const test = await openApp({ installation: { origin: 'https://sigillo.example', practice: false } });
    const browser = openBrowser(test.app, 'https://sigillo.example');
    const answers = [
      await browser.send('GET', '/api/practice/people'),
      await browser.send('GET', '/api/practice/mailbox'),
      await browser.send('POST', '/api/practice/session', { person: newId(0) }),
      await browser.get('/practice/mailbox'),
      await browser.post('/practice/become', { person: newId(0) }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    const { headers } = await browser.get('/');
    expect(headers.get('strict-transport-security')).toBeTruthy();
    await test.close();
  });
});

describe('a practice installation', () => {
  it('lets nobody become a person who isn’t invented', async () => {
    const test = await openApp();
    const { person } = await test.world.addPerson('Real Person', 'real@example.org');
    const answer = await openBrowser(test.app).send('POST', '/api/practice/session', {
      person: person?.id ?? '',
    });
    expect([answer.status, answer.json.code]).toEqual([404, 'person-not-found']);
    await test.close();
  });
});
