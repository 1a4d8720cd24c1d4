import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findMessage, loadCatalogues, locales } from '@sigillo/contract/messages';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { awardInEarnest, signInByMail } from './support/award-in-earnest.ts';
import { axeFindings, becomePractice, newestMailLink, startBrowser, visit } from './support/browser.ts';
import { journey, type Step } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';
import { type Production, startProduction } from './support/production.ts';
import { badgeOfAStranger } from './support/strangers.ts';
import { speak, wordsOf } from './support/words.ts';

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
/** As its provider writes it: readers of other languages see one of these. */
const title = /Life-Cycle Assessment of Products|Ökobilanzierung von Produkten/;
const switchgear = /Isolating Medium-Voltage Switchgear|Middenspanningsinstallaties veiligstellen/;
const marta = 'Marta Kovačević';

await loadCatalogues();

let product: Product;
let production: Production | undefined;
/** What was downloaded already, by whose it is. */
const downloaded = new Map<string, string>();
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), startBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await production?.remove();
  await product?.remove();
});

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale);
  const { say, like, optional } = words;
  const fridayInWords = words.day(friday);
  /** What stands before the learner's name where it is shown. */
  const earnedBy = findMessage(locale, 'verdict.earned-by').text.replace(/\s*<.*/, '');
  /** Steps to which the reader’s language makes no difference. */
  const inEnglish = (...steps: readonly Step[]): readonly Step[] => (locale === 'en' ? steps : []);

  let page: Page;
  let employer: Page;
  let verifier: Page;
  let shared = '';
  /** Whose screen is looked at now. */
  let screen: Page;

  const visitor = async (options: Parameters<typeof visit>[2] = {}): Promise<Page> => {
    const { page } = await visit(browser, product.origin, options);
    await page.goto('/');
    await speak(page, words);
    return page;
  };

  beforeAll(async () => {
    page = await visitor();
    screen = page;
    employer = await visitor({ javaScriptEnabled: false });
    verifier = await visitor();
  }, 60_000);

  const files = new Map<string, string>();

  /** Signs in by a link, as somebody without a button on the sign-in page, and downloads a credential. */
  const download = async (email: string, title: RegExp, show = 'all'): Promise<string> => {
    // A sealed file is the same whoever reads it.
    const known = downloaded.get(email);
    if (known !== undefined) return known;
    const theirs = await visitor();
    await theirs.goto('/sign-in');
    await theirs.getByLabel(say('account.sign-in.email')).fill(email);
    await theirs.getByRole('button', { name: say('account.sign-in.submit') }).click();
    await theirs.goto(await newestMailLink(theirs, email, /^\/sign-in\/with/));
    await theirs.getByRole('button', { name: say('account.landing.sign-in.action') }).click();
    await theirs.waitForURL(/\/app\//);
    await theirs.goto(`/app/wallet/credentials?show=${show}`);
    await theirs.getByRole('heading', { level: 1 }).waitFor();
    await speak(theirs, words);
    await theirs.getByRole('link', { name: title }).first().click();
    const file = await sealedFile(theirs);
    await theirs.context().close();
    downloaded.set(email, file);
    return file;
  };

  const sealedFile = async (theirs: Page): Promise<string> => {
    const download = theirs.waitForEvent('download');
    await theirs.getByRole('link', { name: say('wallet.credential.download') }).click();
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
      await where.getByLabel(say('page.verify.file')).setInputFiles(file);
      // With scripts the check begins when a file is chosen.
      if (where === employer)
        await where.getByRole('button', { name: say('page.verify.submit'), exact: true }).click();
      await where.getByRole('heading', { level: 1, name: sentence }).waitFor();
      const said = await where.locator('main').innerText();
      expect(said).toContain(kind);
      expect(said).toMatch(check);
      expect(await where.getByRole('img', { name: seal }).count()).toBe(1);
      expect(await where.getByRole('heading', { name: say('verdict.content-title') }).count()).toBe(
        hidden ? 0 : 1,
      );
      if (hidden) expect(said).not.toContain('Marta');
    }
    expect(await axeFindings(verifier)).toEqual([]);
  };

  journey(
    `Journey 5: share and verify, in ${words.name}`,
    [
      {
        name: 'the learner chooses a credential, what of it, and Friday as the last day',
        run: async () => {
          await becomePractice(page, marta, '/app/wallet/credentials');
          await speak(page, words);
          await page.getByRole('link', { name: title }).click();
          await page.getByRole('heading', { level: 2, name: title }).waitFor();
          files.set('practice', await sealedFile(page));
          await page.getByRole('link', { name: say('wallet.credential.share') }).click();
          await page.getByRole('radio', { name: say('wallet.share.elements.own') }).check();
          for (const left of ['learner', 'prerequisites', 'supervision', 'stackability'] as const) {
            await page.getByRole('checkbox', { name: say(`element.${left}.label`), exact: true }).uncheck();
          }
          await page.getByText(say('wallet.share.elements.nameless', { name: marta })).waitFor();
          await page.getByRole('button', { name: say('action.continue') }).click();
          await page.getByRole('radio', { name: say('wallet.share.until.other') }).check();
          await page.getByRole('spinbutton').first().click();
          await page.keyboard.type(friday.split('-').reverse().join(''));
          await page.getByLabel(optional('wallet.share.label')).fill('Application to Noordzee');
          await page.getByRole('button', { name: say('action.continue') }).click();
        },
      },
      {
        name: 'checks the answers and makes the link',
        run: async () => {
          await page.getByRole('heading', { level: 1, name: say('wallet.share.check.title') }).waitFor();
          const answers = await page.locator('main').innerText();
          expect(answers).toContain(`${fridayInWords}, 23:59`);
          await page.getByRole('button', { name: say('wallet.share.create') }).click();
          await page.getByRole('heading', { level: 1, name: say('wallet.one-share.made') }).waitFor();
          shared = await page.getByRole('textbox', { name: say('wallet.one-share.link') }).inputValue();
          expect(new URL(shared).origin).toBe(product.origin);
        },
      },
      {
        name: 'an employer without an account, and without scripts, opens it and sees only what was chosen',
        run: async () => {
          await employer.goto(shared);
          await employer.getByRole('heading', { level: 2, name: title }).first().waitFor();
          const said = await employer.locator('main').innerText();
          expect(said).toMatch(
            like('page.share.sentence', { name: marta, day: fridayInWords, time: '23:59' }),
          );
          for (const shown of ['learningOutcomes', 'workload', 'assessment', 'qualityAssurance'] as const) {
            expect(said).toContain(say(`element.${shown}.label`));
          }
          const source = await employer.content();
          for (const left of [
            '1994-03-17',
            words.date('1994-03-17'),
            say('element.prerequisites.label'),
            say('element.stackability.label'),
            earnedBy,
          ]) {
            expect(source).not.toContain(left);
          }
          // Of a part no sealed file can be made.
          expect(await employer.getByRole('link', { name: say('page.share.download') }).count()).toBe(0);
          await employer.getByRole('heading', { name: say('verdict.checks-title') }).waitFor();
        },
      },
      {
        name: 'the learner sees that it was opened, and when',
        run: async () => {
          await page.reload();
          await page.getByRole('heading', { name: say('wallet.one-share.log') }).waitFor();
          await page.getByText(say('wallet.one-share.log.opened'), { exact: true }).first().waitFor();
        },
      },
      {
        name: 'practice: proves nothing',
        run: () =>
          check('practice', {
            kind: say('verdict.practice.kind'),
            sentence: say('verdict.practice.say'),
            seal: say('seal.name.specimen'),
            check: like('check.practice.label'),
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
            kind: say('verdict.tampered.kind'),
            sentence: say('verdict.tampered.say'),
            seal: say('seal.name.broken'),
            check: like('check.proof.label'),
            hidden: true,
          });
        },
      },
      {
        name: 'revoked: no longer counts',
        run: async () => {
          files.set('revoked', await download('anna-lena@learners.example.org', title));
          await check('revoked', {
            kind: say('verdict.revoked.kind'),
            sentence: like('verdict.revoked.say', { trusted: 'yes' }),
            seal: say('seal.name.cancelled'),
            check: like('verdict.practice.strip'),
          });
        },
      },
      {
        name: 'suspended: for now',
        run: async () => {
          files.set('suspended', await download('oyvind@learners.example.org', title));
          await check('suspended', {
            kind: say('verdict.suspended.kind'),
            sentence: like('verdict.suspended.say', { trusted: 'yes' }),
            seal: say('seal.name.held'),
            check: like('verdict.practice.strip'),
          });
        },
      },
      {
        name: 'expired: true once',
        run: async () => {
          files.set('expired', await download('sem@learners.example.org', switchgear, 'expired'));
          await check('expired', {
            kind: say('verdict.expired.kind'),
            sentence: like('verdict.expired.say'),
            seal: say('seal.name.lapsed'),
            check: like('verdict.practice.strip'),
          });
        },
      },
      {
        name: 'unreadable: a letter is no credential',
        run: async () => {
          files.set('malformed', 'Dear Sir or Madam, I have completed the course.');
          await check('malformed', {
            kind: say('verdict.malformed.kind'),
            sentence: say('verdict.malformed.say'),
            seal: say('seal.name.blank'),
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
            kind: say('verdict.unknown-issuer.kind'),
            sentence: say('verdict.unknown-issuer.say'),
            seal: say('seal.name.ringless'),
            check: like('verdict.calls-itself'),
          });
        },
      },
      {
        name: 'couldn’t check: the issuer’s key doesn’t arrive',
        run: async () => {
          files.set('unchecked', await badgeOfAStranger('did:web:nobody.invalid'));
          await check('unchecked', {
            kind: say('verdict.could-not-check-seal.kind'),
            sentence: say('verdict.could-not-check-seal.say'),
            seal: say('seal.name.traced'),
            check: like('verdict.could-not-check-seal.why'),
          });
        },
      },
      ...inEnglish(
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
            await theirs.getByRole('button', { name: say('account.collect.action') }).click();
            await theirs.getByRole('heading', { level: 1, name: say('verdict.valid.say') }).waitFor();
            files.set('valid', await sealedFile(theirs));
            // Whoever checks it is somebody else, without an account, here as before.
            ({ page: verifier } = await visit(browser, production.origin, options));
            ({ page: employer } = await visit(browser, production.origin, {
              ...options,
              javaScriptEnabled: false,
            }));
            await check('valid', {
              kind: say('verdict.valid.kind'),
              sentence: say('verdict.valid.say'),
              seal: say('seal.name.whole'),
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
            await late
              .getByRole('heading', {
                level: 1,
                name: say('problem.share-ended.title', { day: fridayInWords }),
              })
              .waitFor();
            await late.getByText(say('problem.share-ended.remedy')).waitFor();
            expect(await late.content()).not.toMatch(title);
          },
        },
      ),
    ],
    () => screen,
  );
});
