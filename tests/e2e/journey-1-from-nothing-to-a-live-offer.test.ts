import { type Locale, loadCatalogues, locales } from '@sigillo/contract/messages';
import {
  type Concept,
  labelOf,
  learningModes,
  loadLabels,
  needKinds,
  type Vocabulary,
} from '@sigillo/core/vocabularies';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { axeFindings, newestMailLink, startBrowser, visit, type Watch } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';
import { literally, speak, wordsOf } from './support/words.ts';

/** One command starts the product; in the end a new provider's micro-credential is public in two languages. */

const operatorAddress = 'ulrike.hofer@operator.example.org';
const authorAddress = 'valentina.moser@traunblick.example.org';
const approverAddress = 'stefan.auer@traunblick.example.org';

const academy = { de: 'Technische Akademie Traunblick', en: 'Traunblick Technical Academy' };
const title = { de: 'Wärmepumpen im Bestand planen', en: 'Planning Heat Pumps for Existing Buildings' };

/** Each with a criterion. */
const outcomes = [
  [
    {
      de: 'Die Heizlast eines bewohnten Hauses bestimmen',
      en: 'Determine the heating load of a house that is lived in',
    },
    {
      de: 'Das Ergebnis weicht höchstens zehn Prozent vom Kontrollwert ab.',
      en: 'The result differs by no more than ten per cent from the control value.',
    },
  ],
  [
    { de: 'Eine Wärmepumpe und ihre Quelle auslegen', en: 'Size a heat pump and its source' },
    {
      de: 'Die Schallgrenze am Nachbarhaus ist eingehalten.',
      en: 'The noise limit at the next house is kept.',
    },
  ],
] as const;

/** Readers of a language that somebody didn't write in see one of those that they did. */
const either = ({ de, en }: { de: string; en: string }): RegExp =>
  new RegExp(`${literally(en)}|${literally(de)}`);

/** A term of a list as the reader sees it. */
const term = (list: Vocabulary<Concept>, code: string, locale: Locale): string => {
  const concept = list.find(code);
  if (!concept) throw new Error(`no ${code} in ${list.id}`);
  return labelOf(list, concept, locale).text;
};

await Promise.all([loadCatalogues(), loadLabels()]);

describe.each(locales)('in %s', (locale) => {
  const words = wordsOf(locale);
  const { say, like, begins, optional } = words;
  const blended = term(learningModes, 'blended', locale);
  const labourMarket = term(needKinds, 'labour-market', locale);

  let product: Product;
  let browser: Browser;
  let operator: Page;
  let author: Page;
  let approver: Page;
  let visitor: Page;
  /** Whom the failing step's picture shows. */
  let screen: Page | undefined;
  const watches: Watch[] = [];

  beforeAll(async () => {
    browser = await startBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await product?.remove();
  });

  const newcomer = async (): Promise<Page> => {
    const { page, watch } = await visit(browser, product.origin);
    watches.push(watch);
    await page.goto('/');
    await speak(page, words);
    return page;
  };

  const heading = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { level: 1, name }).waitFor();

  const press = (page: Page | Locator, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();

  /** Signs in as anybody does: by a link that was mailed, and the button behind it. */
  const signIn = async (page: Page, address: string): Promise<void> => {
    screen = page;
    await page.goto('/sign-in');
    await page.getByLabel(say('account.sign-in.email')).fill(address);
    await press(page, say('account.sign-in.submit'));
    await heading(page, say('account.sign-in.sent.title'));
    await page.goto(await newestMailLink(page, address, /^\/sign-in\/with/));
    await press(page, say('account.landing.sign-in.action'));
    await page.waitForURL((url) => url.pathname.startsWith('/app'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await speak(page, words);
  };

  /** A text in both languages, beside each other. */
  const write = async (
    at: Page | Locator,
    label: string,
    texts: { de: string; en: string },
  ): Promise<void> => {
    const group = at.getByRole('group', { name: label, exact: true });
    await group.getByLabel(words.language('de'), { exact: true }).fill(texts.de);
    await group.getByLabel(words.language('en'), { exact: true }).fill(texts.en);
  };

  /** Finds a term of a long list by typing a part of it. */
  const choose = async (page: Page, label: string | RegExp, typed: string, option: string | RegExp) => {
    const box = page.getByRole('combobox', { name: label });
    await box.fill(typed);
    await page.getByRole('option', { name: option }).first().click();
    // The list has gone, and the page is there again.
    await page.getByRole('listbox').waitFor({ state: 'detached' });
  };

  const day = async (at: Page | Locator, page: Page, label: string, digits: string): Promise<void> => {
    await at
      .getByRole('spinbutton', { name: new RegExp(literally(label)) })
      .first()
      .click();
    await page.keyboard.type(digits);
  };

  /** What the completeness list says: how many of how many, and what is missing. */
  const meter = (page: Page): Locator =>
    page.getByRole('region', { name: say('provider.completeness.title') });
  const missing = (page: Page): Promise<string[]> => meter(page).getByRole('link').allInnerTexts();

  const onwards = async (page: Page, to: string): Promise<void> => {
    await page.getByRole('link', { name: say('action.continue'), exact: true }).click();
    await heading(page, to);
  };

  let organisation = '';
  let overview = '';
  let publicPage = '';

  journey(
    `Journey 1: from nothing to a live offer, in ${words.name}`,
    [
      {
        name: 'one command starts an installation in which nobody is invented',
        run: async () => {
          product = await startProduct({ arguments: ['--empty'] });
          visitor = await newcomer();
          screen = visitor;
          await visitor.goto('/sign-in');
          await heading(visitor, say('account.sign-in.title'));
          expect(await visitor.getByRole('button', { name: begins('account.practice.be') }).count()).toBe(0);
          await visitor.goto('/providers');
          await visitor.getByRole('heading', { level: 1 }).waitFor();
          expect(await visitor.getByRole('link', { name: /Hohenwald|Сердика/ }).count()).toBe(0);
        },
      },
      {
        name: 'the link that was printed makes whoever holds it the operator, once',
        run: async () => {
          const link = product.printed().match(/http\S+\/sign-in\/with\?token=\S+/)?.[0] ?? '';
          expect(link).not.toBe('');
          operator = await newcomer();
          await signIn(operator, operatorAddress);
          await operator.goto(link);
          await press(operator, say('account.landing.claim-installation.action'));
          await operator.waitForURL('**/app/operator/organisations');
          await operator.getByText(say('operator.organisations.empty')).waitFor();
          screen = visitor;
          await visitor.goto(link);
          expect(
            await visitor
              .getByRole('button', { name: say('account.landing.claim-installation.action') })
              .count(),
          ).toBe(0);
        },
      },
      {
        name: 'a person who has no account signs in by a link in a mail',
        run: async () => {
          author = await newcomer();
          await signIn(author, authorAddress);
          await author.goto('/app/account');
          await author.getByLabel(say('account.name'), { exact: true }).fill('Valentina Moser');
          await press(author, say('action.save'));
          await author.getByText(say('account.saved'), { exact: true }).waitFor();
        },
      },
      {
        name: 'what is left out of the registration is said beside the field, and nothing typed is lost',
        run: async () => {
          await author.goto('/app/wallet/credentials');
          await author
            .getByRole('link', { name: say('provider.registration.link') })
            .first()
            .click();
          await author.waitForURL('**/app/organisations/new/**');
          await choose(
            author,
            say('provider.organisation.languages'),
            words.language('de'),
            words.language('de'),
          );
          await choose(
            author,
            say('provider.organisation.languages'),
            words.language('en'),
            words.language('en'),
          );
          await author
            .getByLabel(optional('provider.organisation.homepage'))
            .fill('https://traunblick.example.org');
          await press(author, say('action.continue'));
          await author.getByRole('alert').getByRole('link').first().waitFor();
          expect(await author.getByLabel(optional('provider.organisation.homepage')).inputValue()).toBe(
            'https://traunblick.example.org',
          );
          await author.reload();
          expect(await author.getByLabel(optional('provider.organisation.homepage')).inputValue()).toBe(
            'https://traunblick.example.org',
          );
        },
      },
      {
        name: 'registers the provider with its legal identity and its awarding power',
        run: async () => {
          await write(author, say('provider.organisation.legal-name'), academy);
          await author
            .getByLabel(optional('provider.organisation.email'))
            .fill('office@traunblick.example.org');
          await press(author, say('action.continue'));
          await author
            .getByLabel(say('provider.organisation.identifier.value'), { exact: true })
            .fill('ATU00000024');
          await choose(author, say('provider.country'), words.country('AT'), words.country('AT'));
          await author.getByLabel(optional('provider.organisation.locality')).fill('Gmunden');
          await press(author, say('action.continue'));
          await author.getByRole('radio', { name: begins('provider.organisation.awards.yes') }).check();
          await write(author, say('provider.organisation.legal-basis'), {
            de: 'Akademiegesetz Traunblick, § 7 (Übungsangabe)',
            en: 'Traunblick Academy Act, section 7 (practice statement)',
          });
          await day(author, author, say('provider.organisation.valid-from'), '01092020');
          await author.getByRole('checkbox', { name: like('provider.organisation.ects') }).check();
          await author.getByLabel(begins('provider.design.workload.rate')).fill('25');
          await press(author, say('action.continue'));
          await author.getByText('Akademiegesetz Traunblick').waitFor();
          await press(author, say('provider.registration.send'));
          await heading(author, say('provider.registered.title'));
          await author.getByText(say('provider.registered.waiting')).waitFor();
          organisation = new URL(author.url()).pathname.split('/').at(-2) ?? '';
        },
      },
      {
        name: 'invites the person who will approve',
        run: async () => {
          await author.getByRole('link', { name: say('provider.people.invite') }).click();
          await heading(author, say('provider.people.invite'));
          await author.getByLabel(say('provider.people.name'), { exact: true }).fill('Stefan Auer');
          await author.getByLabel(say('provider.people.email'), { exact: true }).fill(approverAddress);
          await author.getByRole('checkbox', { name: begins('provider.role.approver') }).check();
          await press(author, say('provider.people.invite.send'));
          await author.getByText(say('provider.people.invite.done', { name: 'Stefan Auer' })).waitFor();
        },
      },
      {
        name: 'starts a micro-credential in two languages; the list of Annex I says what is missing',
        run: async () => {
          await author.goto(`/app/provider/${organisation}/micro-credentials`);
          await author
            .getByRole('link', { name: say('provider.list.new') })
            .first()
            .click();
          await heading(author, say('provider.new.title'));
          await choose(author, say('provider.new.languages'), words.language('de'), words.language('de'));
          await choose(author, say('provider.new.languages'), words.language('en'), words.language('en'));
          await author.getByLabel(begins('element.title.label')).fill(title.de);
          await press(author, say('action.continue'));
          await heading(author, say('provider.design.section.title'));
          overview = new URL(author.url()).pathname.split('/versions/')[0] ?? '';
          expect(await missing(author)).toContain(say('element.learningOutcomes.label'));
        },
      },
      {
        name: 'what isn’t complete can’t be sent for approval: each missing element is named',
        run: async () => {
          await author.goto(`${overview}/versions/1/check`);
          await heading(author, say('provider.check.title'));
          await press(author, say('provider.check.send'));
          const summary = author.getByRole('alert');
          for (const element of ['learningOutcomes', 'workload', 'assessment', 'qualityAssurance'] as const)
            await summary
              .getByRole('link', { name: new RegExp(`^${literally(say(`element.${element}.label`))}`, 'i') })
              .first()
              .waitFor();
          await author.goto(overview);
          await author.getByText(say('provider.state.draft'), { exact: true }).first().waitFor();
        },
      },
      {
        name: 'designs it in both languages, and sees the list fill as it is written',
        run: async () => {
          await author.goto(`${overview}/versions/1/design/title`);
          await write(author, say('element.title.label'), title);
          await write(author, say('provider.design.description'), {
            de: 'Eine Wärmepumpe für ein bewohntes Haus auslegen, ohne es vorher zu sanieren.',
            en: 'Size a heat pump for a house people live in, without renovating it first.',
          });
          await choose(author, say('provider.design.field'), '0713', /./);
          const atFirst = await missing(author);
          await onwards(author, say('provider.design.section.need'));
          await write(author, say('provider.design.need'), {
            de: 'Installationsbetriebe lehnen jeden dritten Altbau ab, weil ihnen die Auslegung fehlt.',
            en: 'Installers turn down every third old building, because nobody there can size the system.',
          });
          await author.getByRole('checkbox', { name: labourMarket }).check();
          await author
            .getByLabel(say('provider.design.partner.name'), { exact: true })
            .fill('Innung Gebäudetechnik Traunblick');
          await press(author, say('provider.design.partner.add'));
          await write(author, say('provider.design.partner.contribution'), {
            de: 'Las die Kriterien und stellt zwei Gebäude.',
            en: 'Read the criteria and provides two buildings.',
          });
          await day(author, author, say('provider.design.review'), '30092027');
          await onwards(author, say('provider.design.section.outcomes'));
          for (const [index, [outcome, criterion]] of outcomes.entries()) {
            await press(author, say('provider.design.outcome.add'));
            const entry = author.getByRole('region', {
              name: say('provider.design.outcome', { number: index + 1 }),
              exact: true,
            });
            await write(entry, say('provider.design.outcome.statement'), outcome);
            await press(entry, say('provider.design.criterion.add'));
            await write(entry, say('provider.design.criterion', { number: 1 }), criterion);
          }
          await onwards(author, say('provider.design.section.assessment'));
          await press(author, say('provider.design.assessment.add'));
          await write(author, say('provider.design.assessment.title'), {
            de: 'Projekt: Auslegung für ein bewohntes Haus',
            en: 'Project: sizing for a house that is lived in',
          });
          await author.getByLabel(say('element.assessment.label')).selectOption('project');
          await onwards(author, say('provider.design.section.workload'));
          await author.getByLabel(say('provider.design.workload.ects')).fill('3');
          await author.getByRole('radio', { name: begins('provider.design.level.stated') }).check();
          await choose(author, say('provider.design.level.framework'), 'NQR', /./);
          await author.getByLabel(say('provider.design.level.level')).selectOption('5');
          await author.getByLabel(optional('provider.design.level.eqf')).selectOption('5');
          await onwards(author, say('provider.design.section.participation'));
          await author.getByRole('checkbox', { name: blended }).check();
          await choose(
            author,
            say('provider.design.instruction'),
            words.language('de'),
            words.language('de'),
          );
          await onwards(author, say('provider.design.section.quality'));
          await author.getByLabel(say('provider.design.quality.add.standard')).selectOption('internal-only');
          await press(author, say('provider.design.quality.add'));
          await write(author, say('provider.design.quality.note.internal'), {
            de: 'Ein Beirat aus Betrieben und Absolventinnen prüft jede Fassung und wertet jährlich die Rückmeldungen aus.',
            en: 'A board of companies and graduates examines every version and evaluates feedback once a year.',
          });
          await author.getByText(begins('ui.draft.saved')).waitFor();
          expect(atFirst.length).toBeGreaterThan(0);
          await expect.poll(() => missing(author)).toEqual([]);
          await meter(author)
            .getByText(/^(\d+)\D+\1$/)
            .waitFor();
        },
      },
      {
        name: 'sends it for approval, and can’t approve it',
        run: async () => {
          await author.goto(`${overview}/versions/1/check`);
          await author.getByText(say('provider.check.complete')).waitFor();
          await author
            .getByLabel(optional('provider.check.comment'))
            .fill('First version. Please look at the criteria.');
          await press(author, say('provider.check.send'));
          await author.getByText(say('provider.check.sent')).waitFor();
          await author.goto(`${overview}/versions/1/review`);
          await heading(author, begins('provider.review.title'));
          expect(
            await author.getByRole('button', { name: say('provider.review.approve'), exact: true }).count(),
          ).toBe(0);
        },
      },
      {
        name: 'a second person reads it and approves it',
        run: async () => {
          approver = await newcomer();
          await signIn(approver, approverAddress);
          await approver.goto(`/app/provider/${organisation}/to-do`);
          await approver.getByRole('link', { name: begins('provider.to-do.approve-version') }).click();
          await heading(approver, begins('provider.review.title'));
          await approver.getByText('First version. Please look at the criteria.').waitFor();
          await press(approver, say('provider.review.approve'));
          await approver.getByText(say('provider.review.approve.done')).waitFor();
        },
      },
      {
        name: 'nothing is published before the operator has confirmed the provider',
        run: async () => {
          screen = author;
          await author.goto(overview);
          await author.getByText(like('provider.overview.unconfirmed')).waitFor();
          expect(
            await author.getByRole('link', { name: say('provider.next.publish'), exact: true }).count(),
          ).toBe(0);
          await visitor.goto(`/m/${overview.split('/').at(-1)}`);
          await heading(visitor, /.*/);
          expect(await visitor.getByText(title.en).count()).toBe(0);
        },
      },
      {
        name: 'the operator looks the registration up and confirms it',
        run: async () => {
          screen = operator;
          await operator.goto('/app/operator/organisations');
          await operator.getByRole('link', { name: either(academy) }).click();
          await operator.getByText('ATU00000024').waitFor();
          await operator.getByRole('radio', { name: begins('operator.decision.confirm.label') }).check();
          await operator
            .getByLabel(say('operator.decision.confirm.words'))
            .fill('VAT number looked up in VIES; act read.');
          await press(operator, say('operator.decision.confirm'));
          await operator.getByText(like('operator.decision.confirm.done')).first().waitFor();
        },
      },
      {
        name: 'it is published together with its first offering',
        run: async () => {
          screen = author;
          await newestMailLink(author, authorAddress, /provider/);
          await author.goto(overview);
          await author.getByRole('link', { name: say('provider.next.publish'), exact: true }).click();
          await heading(author, say('provider.publish.title'));
          await day(author, author, say('provider.offering.startsOn'), '11012027');
          await day(author, author, say('provider.offering.endsOn'), '26032027');
          await author.getByLabel(say('element.participation.label')).selectOption({ label: blended });
          await choose(author, say('provider.offering.language'), words.language('de'), words.language('de'));
          await author.getByLabel(begins('provider.offering.price')).fill('480');
          await write(author, say('provider.offering.howToEnrol'), {
            de: 'Anmeldung über das Büro; Plätze in der Reihenfolge der Anmeldung.',
            en: 'Enrol through the office; places in order of enrolment.',
          });
          await press(author, say('provider.publish.confirm'));
          await author.getByText(say('provider.publish.done'), { exact: true }).waitFor();
          publicPage = `/m/${overview.split('/').at(-1)}`;
        },
      },
      {
        name: 'anybody reads the public page in both languages',
        run: async () => {
          screen = visitor;
          await visitor.goto(publicPage);
          await heading(visitor, either(title));
          await visitor.getByText(either(outcomes[0][0])).waitFor();
          await visitor.getByText(/Enrol through the office|Anmeldung über das Büro/).waitFor();
          await visitor.getByRole('link', { name: 'Deutsch' }).click();
          await heading(visitor, title.de);
          expect(await visitor.title()).toContain(title.de);
          const written = visitor.getByText(outcomes[0]?.[0].de ?? '');
          expect(await written.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(
            'de',
          );
          await visitor.getByText('Anmeldung über das Büro').waitFor();
          expect(await axeFindings(visitor)).toEqual([]);
        },
      },
      {
        name: 'the catalogue finds it by words of either language',
        run: async () => {
          for (const typed of ['Heat Pumps', 'Wärmepumpen']) {
            await visitor.goto('/find');
            await visitor.getByRole('searchbox').first().fill(typed);
            await visitor.keyboard.press('Enter');
            await visitor.waitForURL(/q=/);
            await visitor.getByRole('link', { name: either(title) }).waitFor();
          }
        },
      },
      {
        name: 'nothing failed in anybody’s browser, and nobody else was asked for anything',
        run: async () => {
          expect(watches.flatMap(({ errors }) => errors)).toEqual([]);
          expect(watches.flatMap(({ strangers }) => strangers)).toEqual([]);
        },
      },
    ],
    () => screen,
  );
});
