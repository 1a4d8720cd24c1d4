import { execFile } from 'node:child_process';
import { verify, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadCatalogues, locales, type MessageId } from '@sigillo/contract/messages';
import type { JsonObject } from '@sigillo/core/base';
import { elementIds } from '@sigillo/core/domain';
import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { root } from '../../tools/lib/root.js';
import { findings, present } from '../conformance/shapes.ts';
import { verifyWithDigitalBazaar, verifyWithVerifierCore } from '../interop/peers.ts';
import { axeFindings, newestMailLink, startBrowser, visit, type Watch } from './support/browser.ts';
import { journey, type Step } from './support/journey.ts';
import { press, type } from './support/keyboard.ts';
import { type Product, startProduct } from './support/product.ts';
import { literally, speak, wordsOf } from './support/words.ts';

/** A learner collects with the keyboard alone, keeps the credential, and leaves with everything. */

const learner = 'Elif Yıldız';
const oldAddress = 'elif@learners.example.org';
const newAddress = 'elif.yildiz@private.example.org';
const schemaPath = '../shared/reference/vectors/open-badges/ob_v3p0_achievementcredential_schema.json';

await loadCatalogues();

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale);
  const { say, begins } = words;
  /** Steps to which the reader’s language makes no difference. */
  const inEnglish = (...steps: readonly Step[]): readonly Step[] => (locale === 'en' ? steps : []);
  let product: Product;
  let browser: Browser;
  let page: Page;
  let watch: Watch;
  let title = '';
  let credentialPage = '';
  let credential: JsonObject = {};
  let credentialFile = '';
  let exported = '';
  /** A folder of whoever checks, elsewhere, and the register that they hold there. */
  let elsewhere = '';
  let register = '';

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), startBrowser()]);
    ({ page, watch } = await visit(browser, product.origin));
    await page.goto('/');
    await speak(page, words);
    elsewhere = await mkdtemp(join(tmpdir(), 'sigillo-elsewhere-'));
    register = join(elsewhere, 'register.json');
    await writeFile(register, await (await fetch(`${product.origin}/register.json`)).text());
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
    await rm(elsewhere, { recursive: true, force: true });
  });

  const heading = (name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
  const link = (name: string | RegExp): Locator => page.getByRole('link', { name });
  /** What a button does, and to what. */
  const named = (id: MessageId, what: string): RegExp =>
    new RegExp(`^${literally(say(id))} ?: ${literally(what)}`);

  const followed = new Set<string>();

  /** Opens the newest mail to an address and follows its link, by keyboard. No link is followed twice. */
  const followMail = async (to: string, path: RegExp): Promise<void> => {
    const newest = () => newestMailLink(page, to, path);
    await expect.poll(async () => followed.has(await newest()), { timeout: 20_000 }).toBe(false);
    const address = await newest();
    followed.add(address);
    await page.goto(`/practice/mailbox?to=${encodeURIComponent(to)}`);
    // Another mail may have come on top meanwhile; only the topmost lies open.
    const mail = page
      .locator('details')
      .filter({ has: page.locator(`a[href="${address}"]`) })
      .first();
    if ((await mail.getAttribute('open')) === null) await press(page, mail.locator('summary'));
    await press(page, mail.locator(`a[href="${address}"]`));
    await page.waitForURL(address);
  };

  const download = async (target: Locator): Promise<string> => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, target)]);
    return file.path();
  };

  /** A seal as JAdES writes it, in JSON. */
  interface Jades {
    readonly payload: string;
    readonly signatures: readonly [{ readonly protected: string; readonly signature: string }];
  }

  interface Checked {
    readonly verdict: string;
    readonly checks: readonly { readonly id: string; readonly outcome: string }[];
    readonly elements: Readonly<Record<string, unknown>> | null;
  }

  /** The elements of Annex I that a report read something for. */
  const givenIn = (checked: Checked | undefined): string[] =>
    elementIds.filter((id) => {
      const value = checked?.elements?.[id];
      return value !== undefined && value !== null && JSON.stringify(value) !== '[]';
    });

  /** What the command line says of a file, one answer for each credential in it. */
  const check = async (file: string, ...options: string[]): Promise<{ code: number; found: Checked[] }> => {
    const args = ['packages/cli/dist/main.js', 'verify', file, '--json', ...options];
    const { code, stdout } = await promisify(execFile)(process.execPath, args, {
      cwd: root,
      maxBuffer: 32 << 20,
    }).then(
      ({ stdout }) => ({ code: 0, stdout }),
      (error: { code: number; stdout: string; stderr: string }) => {
        if (!error.stdout) throw new Error(error.stderr);
        return error;
      },
    );
    return {
      code,
      found: stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Checked),
    };
  };

  /** The published schema is of JSON Schema 2019-09. */
  const fitsSchema = async (): Promise<void> => {
    const ajv = addFormats.default(new Ajv2019({ strict: false, allErrors: true }));
    const fits = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
    fits(credential);
    expect(fits.errors ?? []).toEqual([]);
  };

  journey(
    `Journey 4: collect, keep, leave, in ${words.name}`,
    [
      {
        name: 'opens the link in the mail: title and issuer, and nothing else yet',
        run: async () => {
          await followMail(oldAddress, /^\/collect\//);
          await heading(say('account.collect.title'));
          title = await page.locator('.collect__title').innerText();
          const shown = await page.getByRole('main').innerText();
          expect(shown).toMatch(/Hohenwald University|Universität Hohenwald/);
          expect(shown).not.toContain(learner);
          expect(shown).not.toContain(oldAddress);
          expect(await axeFindings(page)).toEqual([]);
        },
      },
      {
        name: 'shows by a link to the mailbox that it is their address, and collects, with the keyboard alone',
        run: async () => {
          await press(page, button(say('account.collect.send')));
          await heading(say('account.sign-in.sent.title'));
          await followMail(oldAddress, /^\/sign-in\/with/);
          await heading(say('account.landing.sign-in.title'));
          await press(page, button(say('account.landing.sign-in.action')));
          // Her account still says English.
          await page.waitForURL(/\/collect\//);
          await speak(page, words);
          await heading(say('account.collect.title'));
          await press(page, button(say('account.collect.action')));
          await page.waitForURL(/\/app\/wallet\//);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await speak(page, words);
        },
      },
      {
        name: 'finds it in the wallet and reads what every check found',
        run: async () => {
          await press(page, link(begins('nav.learner.credentials')).first());
          await heading(say('wallet.credentials.title'));
          await press(page, link(title));
          await page.waitForURL(/\/app\/wallet\/credentials\/[^/?]+$/);
          await page.getByRole('heading', { name: title }).first().waitFor();
          credentialPage = page.url();
          expect(await page.getByRole('main').innerText()).toContain(learner);
          expect(await axeFindings(page)).toEqual([]);
        },
      },
      {
        name: 'downloads the sealed file',
        run: async () => {
          credentialFile = await download(link(say('wallet.credential.download')));
          credential = JSON.parse(await readFile(credentialFile, 'utf8')) as JsonObject;
          expect(JSON.stringify(credential)).toContain(title);
        },
      },
      {
        name: 'the command line reads all sixteen elements of the European standard back from it',
        run: async () => {
          const { code, found } = await check(
            credentialFile,
            '--trust',
            register,
            '--practice',
            product.origin,
          );
          expect(found.map(({ verdict }) => verdict)).toEqual(['practice']);
          expect(code).toBe(3);
          expect(givenIn(found[0])).toEqual([...elementIds]);
          expect(found[0]?.checks.filter(({ outcome }) => outcome === 'failure')).toEqual([]);
        },
      },
      ...inEnglish(
        {
          name: 'takes it as a European Digital Credential too: all sixteen elements, by the Union’s shapes, under a seal that holds without us',
          run: async () => {
            const european = await download(link(say('wallet.credential.european')));
            const { found } = await check(european, '--trust', register, '--practice', product.origin);
            expect(found.map(({ verdict }) => verdict)).toEqual(['practice']);
            expect(givenIn(found[0])).toEqual([...elementIds]);
            const { payload, signatures } = JSON.parse(await readFile(european, 'utf8')) as Jades;
            const [{ protected: header, signature }] = signatures;
            const { x5c } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { x5c: string[] };
            const certificate = new X509Certificate(Buffer.from(x5c[0] ?? '', 'base64'));
            const key = { key: certificate.publicKey, dsaEncoding: 'ieee-p1363' as const };
            const isSealed = (text: string): boolean =>
              verify('sha256', Buffer.from(`${header}.${text}`), key, Buffer.from(signature, 'base64url'));
            expect(isSealed(payload)).toBe(true);
            expect(isSealed(payload.replace(learner, 'Elif Yildiz'))).toBe(false);
            if (present) expect(await findings(JSON.parse(payload) as JsonObject)).toEqual([]);
          },
        },
        {
          name: 'Digital Bazaar’s verifier finds the seal genuine',
          run: async () => {
            const { verified, error } = await verifyWithDigitalBazaar(credential, product.origin);
            expect(error).toBeUndefined();
            expect(verified).toBe(true);
          },
        },
        {
          name: 'so does the Digital Credentials Consortium’s, with the dates and the status',
          run: async () => {
            const { steps } = await verifyWithVerifierCore(credential, product.origin);
            expect(steps).toMatchObject({ valid_signature: true, expiration: true, revocation_status: true });
          },
        },
        {
          name: 'it is a valid achievement credential by the schema of Open Badges 3.0',
          ...(existsSync(schemaPath) ? { run: fitsSchema } : { waitsFor: `the schema at ${schemaPath}` }),
        },
      ),
      {
        name: 'changes the e-mail address: adds one, confirms it, makes it the main one, removes the old one',
        run: async () => {
          await press(page, link(say('nav.learner.data')).first());
          await heading(say('wallet.data.title'));
          await type(page, page.getByLabel(say('wallet.data.emails.add')), 'elif.yildiz');
          await page.keyboard.press('Enter');
          // What is wrong is said beside the field, and what was typed stays.
          await page.locator('.field--bad').getByLabel(say('wallet.data.emails.add')).waitFor();
          expect(await page.getByLabel(say('wallet.data.emails.add')).inputValue()).toBe('elif.yildiz');
          await page.getByLabel(say('wallet.data.emails.add')).press('End');
          await page.keyboard.type('@private.example.org');
          await page.keyboard.press('Enter');
          await page.getByText(say('wallet.data.emails.sent', { address: newAddress })).waitFor();
          await followMail(newAddress, /^\/sign-in\/with/);
          await press(page, button(say('account.landing.confirm-email.action')));
          await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
          await page.goto('/app/wallet/data');
          await press(page, button(named('wallet.data.emails.make-primary', newAddress)));
          await page.getByText(say('wallet.data.emails.made-primary', { address: newAddress })).waitFor();
          await press(page, button(named('wallet.data.emails.remove', oldAddress)));
          await press(
            page,
            page
              .getByRole('dialog')
              .getByRole('button', { name: say('wallet.data.emails.remove'), exact: true }),
          );
          await page.getByText(say('wallet.data.emails.removed', { address: oldAddress })).waitFor();
          expect(await axeFindings(page)).toEqual([]);
        },
      },
      {
        name: 'signs out and in with the new address; the credential is still there',
        run: async () => {
          await press(page, button(say('nav.sign-out')));
          await page.waitForURL((url) => !url.pathname.startsWith('/app'));
          await page.goto('/sign-in');
          await type(page, page.getByLabel(say('account.sign-in.email')), newAddress);
          await page.keyboard.press('Enter');
          await heading(say('account.sign-in.sent.title'));
          await followMail(newAddress, /^\/sign-in\/with/);
          await press(page, button(say('account.landing.sign-in.action')));
          await page.waitForURL(/\/app/);
          await page.goto(credentialPage);
          await page.getByRole('heading', { name: title }).first().waitFor();
        },
      },
      ...inEnglish({ name: 'puts the credential into an EUDI-style wallet too', waitsFor: 'OpenID4VCI' }),
      {
        name: 'exports everything in one file',
        run: async () => {
          await press(page, link(say('nav.learner.data')).first());
          await heading(say('wallet.data.title'));
          exported = await download(link(say('wallet.data.export.action')));
          expect((await readFile(exported)).length).toBeGreaterThan(1_000);
          expect(watch.errors).toEqual([]);
          expect(watch.strangers).toEqual([]);
        },
      },
      {
        name: 'the export verifies with the product switched off',
        run: async () => {
          await product.stop();
          await expect(fetch(product.origin)).rejects.toThrow();
          const { code, found } = await check(exported, '--offline', '--trust', register);
          expect(found.length).toBeGreaterThan(0);
          expect(found.map(({ verdict }) => verdict)).toEqual(found.map(() => 'practice'));
          expect(code).toBe(3);
          for (const { checks, elements } of found) {
            expect(checks.filter(({ outcome }) => outcome === 'failure')).toEqual([]);
            expect(Object.keys(elements ?? {})).toContain('learningOutcomes');
          }
        },
      },
    ],
    () => page,
  );
});
