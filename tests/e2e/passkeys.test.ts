import { mkdirSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { setupDirectory } from '../../tools/lib/root.js';
import { axeFindings, becomePractice, startBrowser, visit } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { press, tabTo, type } from './support/keyboard.ts';
import { type Product, startProduct } from './support/product.ts';

/** Sabine adds a passkey and signs in with it. Before she revokes, she is asked to show that it is her. */

let product: Product;
let browser: Browser;
let page: Page;
let authenticator: string;
let devices: CDPSession;
const officer = 'Sabine Huber-Krenn';
const name = 'Work laptop';

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  ({ page } = await visit(browser, product.origin));
  devices = await page.context().newCDPSession(page);
  await devices.send('WebAuthn.enable');
  ({ authenticatorId: authenticator } = await devices.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  }));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await product?.remove();
});

/** What is there now, on a screen, in the dark and on a phone: kept as pictures, and without findings of axe. */
const look = async (state: string): Promise<void> => {
  const folder = `${setupDirectory}/e2e/passkeys`;
  mkdirSync(folder, { recursive: true });
  expect(await axeFindings(page)).toEqual([]);
  for (const [kind, size, colorScheme] of [
    ['screen', { width: 1280, height: 860 }, 'light'],
    ['dark', { width: 1280, height: 860 }, 'dark'],
    ['phone', { width: 390, height: 844 }, 'light'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize(size);
    await page.waitForTimeout(200);
    await page.screenshot({ path: `${folder}/${state}-${kind}.png` });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 860 });
};

/** Whether somebody touches the device at once when it asks. */
const touch = (enabled: boolean) =>
  devices.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId: authenticator, enabled });

const signOut = async (): Promise<void> => {
  await page.goto('/app/account');
  await press(page, page.getByRole('button', { name: 'Sign out' }).first());
  await page.waitForURL((url) => url.pathname === '/');
};
const dialog = (title: string | RegExp) => page.getByRole('dialog', { name: title });
const proof = () => dialog('Show that it is you');
const passkeys = () => page.getByRole('region', { name: 'Passkeys' });
const reason = 'Awarded to the wrong learner: a mix-up of two lists.';

/** The first award of the register that is in force, and its page. */
const openAward = async (): Promise<void> => {
  const base = '/api/organisations/hohenwald/awards';
  const { items } = await (await page.request.get(`${base}?state=active`)).json();
  await page.goto(`/app/provider/hohenwald/credentials/${items[0].id}`);
  await press(page, page.getByRole('button', { name: 'Revoke', exact: true }));
  await type(page, page.getByLabel('Reason'), reason);
};

journey(
  'Passkeys and fresh proof, with the keyboard alone',
  [
    {
      name: 'adds a passkey, after saying that it is a practice',
      run: async () => {
        await becomePractice(page, officer, '/app/account');
        await passkeys().getByText('No passkey yet').waitFor();
        await look('account-none');
        await press(page, page.getByRole('button', { name: 'Add a passkey' }));
        const field = page.getByLabel('Name of this passkey');
        expect(await field.inputValue()).toMatch(/^Chrome on \w+$/);
        await tabTo(page, field);
        await page.keyboard.press('Control+A');
        await page.keyboard.type(name);
        await look('add');
        await page.keyboard.press('Enter');
        await proof().getByText('Practice: no proof needed').waitFor();
        await look('proof-practice');
        await press(page, proof().getByRole('button', { name: 'Go on without proof' }));
        await passkeys()
          .getByRole('row', { name: /Work laptop/ })
          .waitFor();
        await look('account-one');
        const { credentials } = await devices.send('WebAuthn.getCredentials', {
          authenticatorId: authenticator,
        });
        expect(credentials).toMatchObject([{ isResidentCredential: true, rpId: 'localhost' }]);
      },
    },
    {
      name: 'writes to her that it was added',
      run: async () => {
        await expect
          .poll(async () => JSON.stringify(await (await page.request.get('/api/practice/mailbox')).json()), {
            timeout: 20_000,
          })
          .toContain('A passkey was added to your account');
      },
    },
    {
      name: 'signs in with it, to where she wanted',
      run: async () => {
        await signOut();
        // The suggestions under the field would be chosen by a device that always answers.
        await touch(false);
        await page.goto('/sign-in?next=%2Fapp%2Faccount');
        const button = page.getByRole('button', { name: 'Sign in with a passkey' });
        await button.waitFor();
        await expect
          .poll(() => page.getByLabel('E-mail address').getAttribute('autocomplete'))
          .toBe('email webauthn');
        await look('sign-in');
        await tabTo(page, button);
        await touch(true);
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/app\/account$/);
        await passkeys()
          .getByRole('row', { name: /Work laptop/ })
          .waitFor();
        expect(await passkeys().getByText('Not yet').count()).toBe(0);
      },
    },
    {
      name: 'is offered it among the suggestions for the address',
      run: async () => {
        await signOut();
        await page.goto('/sign-in?next=%2Fapp%2Faccount');
        await page.waitForURL(/\/app\/account$/);
        await passkeys()
          .getByRole('row', { name: /Work laptop/ })
          .waitFor();
      },
    },
    {
      name: 'finds the page without scripts as it was',
      run: async () => {
        const { context, page: plain } = await visit(browser, product.origin, { javaScriptEnabled: false });
        await plain.goto('/sign-in');
        expect(await plain.getByRole('button', { name: 'Sign in with a passkey' }).count()).toBe(0);
        expect(await plain.getByRole('button', { name: 'Send me a link' }).count()).toBe(1);
        await context.close();
      },
    },
    {
      name: 'is asked before she revokes, and keeps all when she declines',
      run: async () => {
        await signOut();
        await devices.send('WebAuthn.setUserVerified', {
          authenticatorId: authenticator,
          isUserVerified: false,
        });
        await becomePractice(page, officer, '/app/account');
        await openAward();
        await page.keyboard.press('Tab');
        await press(page, dialog(/^Revoke/).getByRole('button', { name: 'Revoke', exact: true }));
        await proof().getByRole('button', { name: 'Use my passkey' }).waitFor();
        await look('proof-passkey');
        await press(page, proof().getByRole('button', { name: 'Use my passkey' }));
        await proof().getByText('No passkey was used.').waitFor({ timeout: 20_000 });
        await look('proof-stopped');
        await page.keyboard.press('Escape');
        await dialog(/^Revoke/)
          .getByText('First show that it is you.')
          .waitFor();
        expect(await page.getByLabel('Reason').inputValue()).toBe(reason);
        await look('declined');
      },
    },
    {
      name: 'shows it with the passkey, and the revocation goes on by itself',
      run: async () => {
        await devices.send('WebAuthn.setUserVerified', {
          authenticatorId: authenticator,
          isUserVerified: true,
        });
        await press(page, dialog(/^Revoke/).getByRole('button', { name: 'Revoke', exact: true }));
        await press(page, proof().getByRole('button', { name: 'Use my passkey' }));
        await proof().waitFor({ state: 'detached' });
        await page.getByText('Revoked', { exact: true }).first().waitFor();
        expect(await page.getByText(reason).count()).toBeGreaterThan(0);
      },
    },
    {
      name: 'is not asked again within ten minutes',
      run: async () => {
        await openAward();
        await press(page, dialog(/^Revoke/).getByRole('button', { name: 'Revoke', exact: true }));
        await page.getByText('Revoked', { exact: true }).first().waitFor();
        expect(await proof().count()).toBe(0);
      },
    },
    {
      name: 'can show it by a code from her mailbox instead',
      run: async () => {
        await signOut();
        await touch(false);
        await becomePractice(page, officer, '/app/account');
        await openAward();
        await press(page, dialog(/^Revoke/).getByRole('button', { name: 'Revoke', exact: true }));
        await press(page, proof().getByRole('button', { name: 'Have a code sent by mail instead' }));
        await press(page, proof().getByRole('button', { name: 'Send me a code' }));
        const field = proof().getByLabel('Code from the mail');
        await field.waitFor();
        await look('proof-code');
        const code = await newestCode();
        await type(page, field, code === '0000 0000' ? '11111111' : '00000000');
        await page.keyboard.press('Enter');
        await proof().getByText('This isn’t the code from the mail.').waitFor();
        await tabTo(page, field);
        await page.keyboard.press('Control+A');
        await page.keyboard.type(code);
        await page.keyboard.press('Enter');
        await page.getByText('Revoked', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'renames and removes it',
      run: async () => {
        await page.goto('/app/account');
        await press(page, page.getByRole('button', { name: /^Rename.*Work laptop/ }));
        await tabTo(page, page.getByLabel('Name of this passkey'));
        await page.keyboard.press('Control+A');
        await page.keyboard.type('Old laptop');
        await page.keyboard.press('Enter');
        await passkeys()
          .getByRole('row', { name: /Old laptop/ })
          .waitFor();
        await press(page, page.getByRole('button', { name: /^Remove.*Old laptop/ }));
        await dialog('Remove “Old laptop”?').getByText('It is your only one.').waitFor();
        await look('remove');
        await press(page, dialog('Remove “Old laptop”?').getByRole('button', { name: 'Remove' }));
        await passkeys().getByText('No passkey yet').waitFor();
      },
    },
    {
      name: 'can’t sign in with what was removed, and is told so',
      run: async () => {
        await touch(false);
        await signOut();
        await page.goto('/sign-in');
        const button = page.getByRole('button', { name: 'Sign in with a passkey' });
        await tabTo(page, button);
        await touch(true);
        await page.keyboard.press('Enter');
        await page.getByText('The passkey wasn’t accepted').waitFor();
        await look('sign-in-refused');
        expect(await page.getByLabel('E-mail address').isEnabled()).toBe(true);
      },
    },
  ],
  () => page,
);

/** The code in the newest mail that has one. */
const newestCode = async (): Promise<string> => {
  for (let tries = 0; tries < 80; tries++) {
    const { items } = (await (await page.request.get('/api/practice/mailbox')).json()) as {
      items: { text: string }[];
    };
    const code = items.map(({ text }) => /^(\d{4} \d{4})$/m.exec(text)?.[1]).find(Boolean);
    if (code) return code;
    await page.waitForTimeout(250);
  }
  throw new Error('No mail with a code');
};
