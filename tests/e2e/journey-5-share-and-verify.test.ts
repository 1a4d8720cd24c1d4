import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { awardInEarnest, signInByMail } from './support/award-in-earnest.ts';
import { axeFindings, becomePractice, newestMailLink, startBrowser, visit } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';
import { type Production, startProduction } from './support/production.ts';
import { badgeOfAStranger } from './support/strangers.ts';

/** Marta shows an employer chosen elements until Friday. Then nine files get nine different answers. */

const zone = 'Europe/Vienna';
const day = 86_400_000;

/** The next Friday that is still to come, as `2026-11-27`. */
const friday = (() => {
  let at = Date.now() + day;
  while (new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: zone }).format(at) !== 'Friday')
    at += day;
  return new Intl.DateTimeFormat('sv', { timeZone: zone }).format(at);
})();
const fridayInWords = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'full',
  timeZone: 'UTC',
})
  .format(new Date(`${friday}T00:00:00Z`))
  .replace(',', '');

let product: Product;
let production: Production | undefined;
let browser: Browser;
let page: Page;
let employer: Page;
let verifier: Page;
let shared = '';
/** Whose screen is looked at now. */
let screen: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
  ({ page } = await visit(browser, product.origin));
  screen = page;
  ({ page: employer } = await visit(browser, product.origin, { javaScriptEnabled: false }));
  ({ page: verifier } = await visit(browser, product.origin));
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await production?.remove();
  await product?.remove();
});

const files = new Map<string, string>();

/** Signs in by a link, as somebody without a button on the sign-in page, and downloads a credential. */
const download = async (email: string, title: string, show = 'all'): Promise<string> => {
  const { context, page: theirs } = await visit(browser, product.origin);
  await theirs.goto('/sign-in');
  await theirs.getByLabel('E-mail address').fill(email);
  await theirs.getByRole('button', { name: 'Send me a link' }).click();
  await theirs.goto(await newestMailLink(theirs, email, /^\/sign-in\/with/));
  await theirs.getByRole('button', { name: 'Sign in' }).click();
  await theirs.waitForURL(/\/app\//);
  await theirs.goto(`/app/wallet/credentials?show=${show}`);
  await theirs
    .getByRole('link', { name: new RegExp(title) })
    .first()
    .click();
  const file = await sealedFile(theirs);
  await context.close();
  return file;
};

const sealedFile = async (theirs: Page): Promise<string> => {
  const download = theirs.waitForEvent('download');
  await theirs.getByRole('link', { name: 'Download the sealed file' }).click();
  return readFile(await (await download).path(), 'utf8');
};

interface Answer {
  readonly kind: string;
  readonly sentence: string | RegExp;
  readonly seal: string;
  /** A line of the list of checks, with its reason. */
  readonly check: RegExp;
  readonly hidden?: true;
}

/** Gives a file to the page for everybody, in a browser that checks itself and in one without scripts. */
const check = async (name: string, { kind, sentence, seal, check, hidden }: Answer): Promise<void> => {
  const file = {
    name: `${name}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(files.get(name) ?? ''),
  };
  expect(file.buffer.length).toBeGreaterThan(0);
  for (const where of [verifier, employer]) {
    screen = where;
    await where.goto('/verify');
    await where.getByLabel('Files to check').setInputFiles(file);
    // With scripts the check begins when a file is chosen.
    if (where === employer) await where.getByRole('button', { name: 'Check', exact: true }).click();
    await where.getByRole('heading', { level: 1, name: sentence }).waitFor();
    const said = await where.locator('main').innerText();
    expect(said).toContain(kind);
    expect(said).toMatch(check);
    expect(await where.getByRole('img', { name: seal }).count()).toBe(1);
    expect(await where.getByRole('heading', { name: 'What it says' }).count()).toBe(hidden ? 0 : 1);
    if (hidden) expect(said).not.toContain('Marta');
  }
  expect(await axeFindings(verifier)).toEqual([]);
};

const title = 'Life-Cycle Assessment of Products';

journey(
  'Journey 5: share and verify',
  [
    {
      name: 'the learner chooses a credential, what of it, and Friday as the last day',
      run: async () => {
        await becomePractice(page, 'Marta Kovačević', '/app/wallet/credentials');
        await page.getByRole('link', { name: new RegExp(title) }).click();
        await page.getByRole('heading', { level: 2, name: title }).waitFor();
        files.set('practice', await sealedFile(page));
        await page.getByRole('link', { name: 'Share this credential' }).click();
        await page.getByRole('radio', { name: 'Let me choose' }).check();
        for (const left of ['Learner', 'Prerequisites', 'Supervision and identity', 'Stackability']) {
          await page.getByRole('checkbox', { name: left, exact: true }).uncheck();
        }
        await page.getByText('The page still says “Shared by Marta Kovačević”.').waitFor();
        await page.getByRole('button', { name: 'Continue' }).click();
        await page.getByRole('radio', { name: 'On another day' }).check();
        await page.getByRole('spinbutton', { name: /^day/ }).click();
        await page.keyboard.type(friday.split('-').reverse().join(''));
        await page.getByLabel('A note for yourself (optional)').fill('Application to Noordzee');
        await page.getByRole('button', { name: 'Continue' }).click();
      },
    },
    {
      name: 'checks the answers and makes the link',
      run: async () => {
        await page.getByRole('heading', { level: 1, name: 'Check before you share' }).waitFor();
        const answers = await page.locator('main').innerText();
        expect(answers).toContain(`${fridayInWords}, 23:59`);
        await page.getByRole('button', { name: 'Make the link' }).click();
        await page.getByRole('heading', { level: 1, name: 'The link is ready' }).waitFor();
        shared = await page.getByRole('textbox', { name: 'The link' }).inputValue();
        expect(new URL(shared).origin).toBe(product.origin);
      },
    },
    {
      name: 'an employer without an account, and without scripts, opens it and sees only what was chosen',
      run: async () => {
        await employer.goto(shared);
        await employer.getByRole('heading', { level: 2, name: title }).first().waitFor();
        const said = await employer.locator('main').innerText();
        expect(said).toContain(`Shared by Marta Kovačević until ${fridayInWords}, 23:59`);
        for (const shown of ['Learning outcomes', 'Workload', 'Type of assessment', 'Quality assurance']) {
          expect(said).toContain(shown);
        }
        const source = await employer.content();
        for (const left of ['1994-03-17', '17 March 1994', 'Prerequisites', 'Stackability', 'Earned by']) {
          expect(source).not.toContain(left);
        }
        // Of a part no sealed file can be made.
        expect(await employer.getByRole('link', { name: 'Download the credential' }).count()).toBe(0);
        await employer.getByRole('heading', { name: 'What we checked' }).waitFor();
      },
    },
    {
      name: 'the learner sees that it was opened, and when',
      run: async () => {
        await page.reload();
        await page.getByRole('heading', { name: 'When it was opened' }).waitFor();
        await page.getByText('Opened', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'practice: proves nothing',
      run: () =>
        check('practice', {
          kind: 'Practice',
          sentence: 'This is a practice credential. It proves nothing.',
          seal: 'Seal of this credential, overprinted: practice',
          check: /Real, not practice/,
        }),
    },
    {
      name: 'tampered: one word changed, and the content stays hidden',
      run: async () => {
        const whole = files.get('practice') ?? '';
        const changed = whole.replace('Life-Cycle Assessment', 'Life-Cycle Accounting');
        expect(changed).not.toBe(whole);
        files.set('tampered', changed);
        await check('tampered', {
          kind: 'Tampered',
          sentence: 'This credential has been changed since it was sealed.',
          seal: 'Seal of this credential, broken in three',
          check: /Unchanged/,
          hidden: true,
        });
      },
    },
    {
      name: 'revoked: no longer counts',
      run: async () => {
        files.set('revoked', await download('anna-lena@learners.example.org', title));
        await check('revoked', {
          kind: 'Revoked',
          sentence: /has revoked this credential\.$/,
          seal: 'Seal of this credential, punched through',
          check: /Practice: made in a training copy, proves nothing/,
        });
      },
    },
    {
      name: 'suspended: for now',
      run: async () => {
        files.set('suspended', await download('oyvind@learners.example.org', title));
        await check('suspended', {
          kind: 'Suspended',
          sentence: /has suspended this credential for now\.$/,
          seal: 'Seal of this credential, with a band across it',
          check: /Practice: made in a training copy, proves nothing/,
        });
      },
    },
    {
      name: 'expired: true once',
      run: async () => {
        files.set(
          'expired',
          await download('sem@learners.example.org', 'Isolating Medium-Voltage Switchgear', 'expired'),
        );
        await check('expired', {
          kind: 'Expired',
          sentence: /expired on \d+ \w+ \d{4}\.$/,
          seal: 'Seal of this credential, faded',
          check: /Practice: made in a training copy, proves nothing/,
        });
      },
    },
    {
      name: 'unreadable: a letter is no credential',
      run: async () => {
        files.set('malformed', 'Dear Sir or Madam, I have completed the course.');
        await check('malformed', {
          kind: 'Not readable',
          sentence: 'We can’t read this file as a credential.',
          seal: 'No seal',
          check: /malformed\.json/,
          hidden: true,
        });
      },
    },
    {
      name: 'unknown issuer: the seal is intact, but nobody knows who made it',
      run: async () => {
        files.set('unknown', await badgeOfAStranger());
        await check('unknown', {
          kind: 'Caution: issuer unknown',
          sentence: 'The seal is intact, but we don’t know who made it.',
          seal: 'Seal of this credential, without an issuer’s ring',
          check: /Calls itself/,
        });
      },
    },
    {
      name: 'couldn’t check: the issuer’s key doesn’t arrive',
      run: async () => {
        files.set('unchecked', await badgeOfAStranger('did:web:nobody.invalid'));
        await check('unchecked', {
          kind: 'Couldn’t check',
          sentence: 'We couldn’t finish checking, so we can’t say it is genuine.',
          seal: 'Seal of this credential, only dotted',
          check: /we can’t say whether it is unchanged/,
        });
      },
    },
    {
      name: 'genuine: awarded on an installation in earnest that the verifier’s register knows',
      run: async () => {
        production = await startProduction();
        const learner = { name: 'Lea Brunner', email: 'lea@learners.example.org' };
        await awardInEarnest(browser, production, learner);
        const options = { ignoreHTTPSErrors: true };
        const { page: theirs } = await visit(browser, production.origin, options);
        await signInByMail(theirs, production, learner.email);
        await theirs.goto(await production.mailLink(learner.email, /^\/collect\//));
        await theirs.getByRole('button', { name: 'Collect it' }).click();
        await theirs
          .getByRole('heading', { level: 1, name: 'This credential is genuine and in force.' })
          .waitFor();
        files.set('valid', await sealedFile(theirs));
        // Whoever checks it is somebody else, without an account, here as before.
        ({ page: verifier } = await visit(browser, production.origin, options));
        ({ page: employer } = await visit(browser, production.origin, {
          ...options,
          javaScriptEnabled: false,
        }));
        await check('valid', {
          kind: 'Genuine',
          sentence: 'This credential is genuine and in force.',
          seal: 'Seal of this credential, whole',
          check: /Hohenwald/,
        });
      },
    },
    {
      name: 'after Friday the link is dead and says so',
      run: async () => {
        await product.stop();
        const saturday = new Date(`${friday}T23:59:59Z`).getTime() + day / 2 - Date.now();
        const later = await startProduct({
          dataDirectory: product.dataDirectory,
          port: Number(new URL(product.origin).port),
          env: {
            NODE_OPTIONS: `--import=${fileURLToPath(new URL('./support/shift-clock.js', import.meta.url))}`,
            SHIFT_CLOCK_BY: String(saturday),
          },
        });
        product = later;
        const { page: late } = await visit(browser, product.origin, { javaScriptEnabled: false });
        const response = await late.goto(shared);
        expect(response?.status()).toBe(410);
        await late.getByRole('heading', { level: 1, name: `This link ended on ${fridayInWords}.` }).waitFor();
        await late.getByText('Ask the person who sent it for a new one.').waitFor();
        expect(await late.content()).not.toContain(title);
      },
    },
  ],
  () => screen,
);
