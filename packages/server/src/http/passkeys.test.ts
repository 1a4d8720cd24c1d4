import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthenticator, type Provider } from '../services/testing/index.ts';
import { confirmEmailAddress, insertPerson, installationTenant, newId } from '../store/index.ts';
import { type Browser, openApp, openBrowser, signInAs, type TestApp } from './testing/index.ts';

const minute = 60_000;

describe('passkeys over HTTP', () => {
  let test: TestApp;
  let provider: Provider;
  beforeAll(async () => {
    test = await openApp();
    provider = await test.world.addProvider('hohenwald');
  });
  afterAll(() => test?.close());

  const add = async (browser: Browser) => {
    const device = createAuthenticator();
    const { json } = await browser.send('POST', '/api/passkeys/options');
    const credential = device.make(json);
    const added = await browser.send('POST', '/api/passkeys', { name: 'Laptop', credential });
    return { device, added };
  };
  const newestMail = async (browser: Browser, to: string) => {
    await test.sendMails();
    const { json } = await browser.send('GET', `/api/practice/mailbox?to=${encodeURIComponent(to)}`);
    return json.items[0] as { readonly subject: string; readonly text: string };
  };
  const codeIn = (text: string): string => /^(\d{4} \d{4})$/m.exec(text)?.[1] ?? '';

  it('asks for what a discoverable, verified passkey on this host needs', async () => {
    const browser = await signInAs(test, provider.author);
    const { options } = (await browser.send('POST', '/api/passkeys/options')).json;
    expect(options).toMatchObject({
      rp: { id: 'localhost', name: 'Sigillo' },
      attestation: 'none',
      timeout: 5 * minute,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const asked = (await openBrowser(test.app).send('POST', '/api/session/passkey/options')).json.options;
    expect(asked).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
    expect(asked.allowCredentials ?? []).toEqual([]);
  });

  it('adds one, signs in with it, tells the person, exports and erases it', async () => {
    const actor = await test.world.addPerson('Anna', 'anna@example.org');
    const browser = await signInAs(test, actor);
    const { device, added } = await add(browser);
    expect([added.status, added.json.name]).toEqual([201, 'Laptop']);
    expect((await newestMail(browser, 'anna@example.org')).subject).toBe(
      'A passkey was added to your account',
    );

    const visitor = openBrowser(test.app);
    const options = await visitor.send('POST', '/api/session/passkey/options');
    expect(options.headers.get('set-cookie')).toMatch(
      /^sigillo_challenge=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=300$/,
    );
    const credential = device.sign(options.json);
    const stranger = openBrowser(test.app);
    await stranger.send('POST', '/api/session/passkey/options');
    const stolen = await stranger.send('POST', '/api/session/passkey', { credential });
    expect([stolen.status, stolen.json.code]).toEqual([409, 'passkey-challenge-ended']);
    const signedIn = await visitor.send('POST', '/api/session/passkey', { credential, next: '/app/wallet' });
    expect(signedIn.json).toEqual({ next: '/app/wallet' });
    expect((await visitor.send('GET', '/api/session')).json.person.name).toBe('Anna');
    const again = await visitor.send('POST', '/api/session/passkey', { credential });
    expect([again.status, again.json.code]).toEqual([409, 'passkey-challenge-ended']);

    const exported = JSON.parse((await visitor.send('GET', '/api/wallet/export')).text);
    expect(exported.passkeys).toMatchObject([{ name: 'Laptop' }]);
    const log = (await visitor.send('GET', '/api/wallet/log')).json.items;
    expect(log.map(({ action }: { action: string }) => action)).toEqual(
      expect.arrayContaining(['add-passkey', 'sign-in-passkey']),
    );

    const [{ id }] = (await visitor.send('GET', '/api/passkeys')).json.items;
    const other = await signInAs(test, provider.author);
    const foreign = await other.send('DELETE', `/api/passkeys/${id}`);
    expect([foreign.status, foreign.json.code]).toEqual([404, 'passkey-not-found']);
    expect((await visitor.send('PATCH', `/api/passkeys/${id}`, { name: 'Phone' })).json.name).toBe('Phone');
    await visitor.send('POST', '/api/wallet/erase', { confirm: true });
    const { rows } = await test.deps.store.pool.query('select from passkey where id = $1', [id]);
    expect(rows).toEqual([]);
  });

  it('writes when one is removed, and the last one may go', async () => {
    const browser = await signInAs(test, await test.world.addPerson('Ben', 'ben@example.org'));
    const { added } = await add(browser);
    // Two mails of one moment stand in no order.
    test.world.clock.advance(1000);
    expect((await browser.send('DELETE', `/api/passkeys/${added.json.id}`)).status).toBe(204);
    expect((await newestMail(browser, 'ben@example.org')).subject).toBe(
      'A passkey was removed from your account',
    );
  });

  it('leads to no other site', async () => {
    const browser = await signInAs(test, await test.world.addPerson('Cem', 'cem@example.org'));
    const { device } = await add(browser);
    const visitor = openBrowser(test.app);
    const credential = device.sign((await visitor.send('POST', '/api/session/passkey/options')).json);
    const answer = await visitor.send('POST', '/api/session/passkey', {
      credential,
      next: '//evil.example',
    });
    expect([answer.status, answer.json.code]).toEqual([400, 'input-invalid']);
  });

  describe('fresh proof', () => {
    const report = (browser: Browser) =>
      browser.send('POST', '/api/organisations/hohenwald/keys', undefined, {});
    /** Signed in eleven minutes ago. */
    const stale = async (): Promise<Browser> => {
      const browser = await signInAs(test, provider.keeper);
      test.world.clock.advance(11 * minute);
      return browser;
    };

    it('is wanted after ten minutes, and a passkey gives it', async () => {
      const browser = await signInAs(test, provider.keeper);
      const { device } = await add(browser);
      test.world.clock.advance(11 * minute);
      const refused = await report(browser);
      expect([refused.status, refused.json.code]).toEqual([403, 'step-up-needed']);
      expect((await browser.send('GET', '/api/step-up')).json).toMatchObject({
        fresh: false,
        ways: ['passkey', 'mail'],
      });
      const credential = device.sign((await browser.send('POST', '/api/step-up/passkey/options')).json);
      expect((await browser.send('POST', '/api/step-up/passkey', { credential })).status).toBe(204);
      expect((await report(browser)).status).toBe(201);
      test.world.clock.advance(11 * minute);
      expect((await report(browser)).json.code).toBe('step-up-needed');
    });

    it('is given by a code out of the mail, once, in its own session', async () => {
      const browser = await stale();
      const elsewhere = await stale();
      await browser.send('POST', '/api/step-up/code');
      const email = 'seal-keeper@hohenwald.example';
      const code = codeIn((await newestMail(browser, email)).text);
      expect(code).not.toBe('');
      const stored = await test.deps.store.pool.query('select t::text as row from step_up_code t');
      expect(JSON.stringify(stored.rows)).not.toContain(code.replace(' ', ''));
      const use = (at: Browser, typed: string) => at.send('POST', '/api/step-up/code/use', { code: typed });
      expect((await use(elsewhere, code)).json.code).toBe('step-up-code-ended');
      const wrong = await use(browser, '0000 0000');
      expect([wrong.status, wrong.json.code, wrong.json.values]).toEqual([
        422,
        'step-up-code-wrong',
        { left: 4 },
      ]);
      expect((await use(browser, code)).status).toBe(204);
      expect((await report(browser)).status).toBe(201);
      expect((await report(elsewhere)).json.code).toBe('step-up-needed');
      expect((await use(browser, code)).json.code).toBe('step-up-code-ended');
    });

    it('ends a code after five wrong tries, and after ten minutes', async () => {
      const browser = await stale();
      const email = 'seal-keeper@hohenwald.example';
      const use = async (typed: string) =>
        (await browser.send('POST', '/api/step-up/code/use', { code: typed })).json?.code ?? 'taken';
      await browser.send('POST', '/api/step-up/code');
      const first = codeIn((await newestMail(browser, email)).text);
      const wrong = first === '1234 5678' ? '8765 4321' : '1234 5678';
      const answers = [];
      for (let i = 0; i < 5; i++) answers.push(await use(wrong));
      expect(answers).toEqual([...Array(4).fill('step-up-code-wrong'), 'step-up-code-ended']);
      expect(await use(first)).toBe('step-up-code-ended');
      await browser.send('POST', '/api/step-up/code');
      const second = codeIn((await newestMail(browser, email)).text);
      test.world.clock.advance(10 * minute);
      expect(await use(second)).toBe('step-up-code-ended');
      expect((await report(browser)).json.code).toBe('step-up-needed');
    });

    it('is kept when the session’s token changes, with its time', async () => {
      const browser = await signInAs(test, provider.keeper);
      test.world.clock.advance(13 * 60 * minute);
      await browser.send('POST', '/api/step-up/code');
      const email = 'seal-keeper@hohenwald.example';
      const code = codeIn((await newestMail(browser, email)).text);
      expect((await browser.send('POST', '/api/step-up/code/use', { code })).status).toBe(204);
      expect((await report(browser)).status).toBe(201);
    });

    it('invented people may go without, nobody else', async () => {
      const { deps } = test;
      const id = newId(deps.clock.now());
      await deps.store.withScope({ person: id, tenant: installationTenant }, async (transaction) => {
        const practice = { part: 'practice.part' };
        await insertPerson(
          transaction,
          { id, name: 'Invented', locale: 'en', operator: false, practice },
          deps.clock.now(),
        );
        await confirmEmailAddress(transaction, id, 'invented@example.org', deps.clock.now());
      });
      const browser = openBrowser(test.app);
      await browser.send('POST', '/api/practice/session', { person: id });
      const addEmail = () => browser.send('POST', '/api/wallet/emails', { email: 'more@example.org' });
      expect((await addEmail()).json.code).toBe('step-up-needed');
      expect((await browser.send('GET', '/api/step-up')).json.ways).toEqual(['practice', 'mail']);
      expect((await browser.send('POST', '/api/step-up/practice')).status).toBe(204);
      expect((await addEmail()).status).toBe(202);

      const real = await stale();
      expect((await real.send('POST', '/api/step-up/practice')).json.code).toBe('person-not-found');
      expect((await report(real)).json.code).toBe('step-up-needed');
    });

    it('is wanted in production from everybody, by passkey or by mail', async () => {
      const origin = 'https://sigillo.example';
      const production = await openApp({ installation: { origin, practice: false } });
      const actor = await production.world.addPerson('Dana', 'dana@example.org');
      const held = await signInAs(production, actor);
      const token = held.cookie().split('=')[1] ?? '';
      const browser = openBrowser(production.app, origin);
      browser.hold('__Host-sigillo_session', token);
      expect((await browser.send('GET', '/api/step-up')).json.ways).toEqual(['mail']);
      expect((await browser.send('POST', '/api/step-up/practice')).status).toBe(404);
      const device = createAuthenticator(origin);
      const asked = (await browser.send('POST', '/api/passkeys/options')).json;
      expect(asked.options.rp.id).toBe('sigillo.example');
      const near = createAuthenticator('https://evil.sigillo.example').make(asked, {
        host: 'sigillo.example',
      });
      const refused = await browser.send('POST', '/api/passkeys', { name: 'X', credential: near });
      expect([refused.status, refused.json.code]).toEqual([403, 'passkey-not-accepted']);
      const credential = device.make((await browser.send('POST', '/api/passkeys/options')).json);
      expect((await browser.send('POST', '/api/passkeys', { name: 'X', credential })).status).toBe(201);
      await production.close();
    });
  });
});
