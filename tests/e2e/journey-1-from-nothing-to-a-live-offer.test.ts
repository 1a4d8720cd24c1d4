import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { axeFindings, newestMailLink, startBrowser, visit, type Watch } from './support/browser.ts';
import { journey } from './support/journey.ts';
import { type Product, startProduct } from './support/product.ts';

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
  await page.getByLabel('E-mail address').fill(address);
  await press(page, 'Send me a link');
  await heading(page, 'Look into your mailbox');
  await page.goto(await newestMailLink(page, address, /^\/sign-in\/with/));
  await press(page, 'Sign in');
  await page.waitForURL((url) => url.pathname.startsWith('/app'));
};

/** A text in both languages, beside each other. */
const write = async (at: Page | Locator, label: string, texts: { de: string; en: string }): Promise<void> => {
  const group = at.getByRole('group', { name: label, exact: true });
  await group.getByLabel('German', { exact: true }).fill(texts.de);
  await group.getByLabel('English', { exact: true }).fill(texts.en);
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
  await at.getByRole('spinbutton', { name: new RegExp(`^day, ${label}`) }).click();
  await page.keyboard.type(digits);
};

/** What the completeness list says: how many of how many, and what is missing. */
const meter = (page: Page): Locator =>
  page.getByRole('region', { name: 'Complete for the European standard' });
const missing = (page: Page): Promise<string[]> => meter(page).getByRole('link').allInnerTexts();

const onwards = async (page: Page, to: string): Promise<void> => {
  await page.getByRole('link', { name: 'Continue', exact: true }).click();
  await heading(page, to);
};

let organisation = '';
let overview = '';
let publicPage = '';

journey(
  'Journey 1: from nothing to a live offer',
  [
    {
      name: 'one command starts an installation in which nobody is invented',
      run: async () => {
        product = await startProduct({ arguments: ['--empty'] });
        visitor = await newcomer();
        screen = visitor;
        await visitor.goto('/sign-in');
        await heading(visitor, 'Sign in');
        expect(await visitor.getByRole('button', { name: /^Be / }).count()).toBe(0);
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
        await press(operator, 'Become the operator');
        await operator.waitForURL('**/app/operator/organisations');
        await operator.getByText('No organisation yet').waitFor();
        screen = visitor;
        await visitor.goto(link);
        expect(await visitor.getByRole('button', { name: 'Become the operator' }).count()).toBe(0);
      },
    },
    {
      name: 'a person who has no account signs in by a link in a mail',
      run: async () => {
        author = await newcomer();
        await signIn(author, authorAddress);
        await author.goto('/app/account');
        await author.getByLabel('Name', { exact: true }).fill('Valentina Moser');
        await press(author, 'Save');
        await author.getByText('Saved', { exact: true }).waitFor();
      },
    },
    {
      name: 'what is left out of the registration is said beside the field, and nothing typed is lost',
      run: async () => {
        await author.goto('/app/wallet/credentials');
        await author.getByRole('link', { name: 'Register an organisation' }).first().click();
        await author.waitForURL('**/app/organisations/new/**');
        await choose(author, 'Languages of the organisation', 'German', /German/);
        await choose(author, 'Languages of the organisation', 'English', /English/);
        await author.getByLabel('Website (optional)').fill('https://traunblick.example.org');
        await press(author, 'Continue');
        await author.getByRole('alert').getByRole('link').first().waitFor();
        expect(await author.getByLabel('Website (optional)').inputValue()).toBe(
          'https://traunblick.example.org',
        );
        await author.reload();
        expect(await author.getByLabel('Website (optional)').inputValue()).toBe(
          'https://traunblick.example.org',
        );
      },
    },
    {
      name: 'registers the provider with its legal identity and its awarding power',
      run: async () => {
        await write(author, 'Legal name', academy);
        await author.getByLabel('E-mail for questions (optional)').fill('office@traunblick.example.org');
        await press(author, 'Continue');
        await author.getByLabel('Number', { exact: true }).fill('ATU00000024');
        await choose(author, 'Country', 'Austria', 'Austria');
        await author.getByLabel('Town (optional)').fill('Gmunden');
        await press(author, 'Continue');
        await author.getByRole('radio', { name: /^Yes/ }).check();
        await write(author, 'Legal basis', {
          de: 'Akademiegesetz Traunblick, § 7 (Übungsangabe)',
          en: 'Traunblick Academy Act, section 7 (practice statement)',
        });
        await day(author, author, 'Valid since', '01092020');
        await author.getByRole('checkbox', { name: /It may award ECTS credits/ }).check();
        await author.getByLabel(/^Hours behind one credit/).fill('25');
        await press(author, 'Continue');
        await author.getByText('Akademiegesetz Traunblick').waitFor();
        await press(author, 'Register the organisation');
        await heading(author, 'The organisation is registered');
        await author.getByText('Waiting for confirmation').waitFor();
        organisation = new URL(author.url()).pathname.split('/').at(-2) ?? '';
      },
    },
    {
      name: 'invites the person who will approve',
      run: async () => {
        await author.getByRole('link', { name: 'Invite somebody' }).click();
        await heading(author, 'Invite somebody');
        await author.getByLabel('Name', { exact: true }).fill('Stefan Auer');
        await author.getByLabel('E-mail address', { exact: true }).fill(approverAddress);
        await author.getByRole('checkbox', { name: /^Approver/ }).check();
        await press(author, 'Send the invitation');
        await author.getByText('Stefan Auer is invited.').waitFor();
      },
    },
    {
      name: 'starts a micro-credential in two languages; the list of Annex I says what is missing',
      run: async () => {
        await author.goto(`/app/provider/${organisation}/micro-credentials`);
        await author.getByRole('link', { name: 'Start a micro-credential' }).first().click();
        await heading(author, 'Start a micro-credential');
        await choose(author, 'Languages it is written in', 'German', /German/);
        await choose(author, 'Languages it is written in', 'English', /English/);
        await author.getByLabel(/^Title/).fill(title.de);
        await press(author, 'Continue');
        await heading(author, 'Title and description');
        overview = new URL(author.url()).pathname.split('/versions/')[0] ?? '';
        expect(await missing(author)).toContain('Learning outcomes');
      },
    },
    {
      name: 'what isn’t complete can’t be sent for approval: each missing element is named',
      run: async () => {
        await author.goto(`${overview}/versions/1/check`);
        await heading(author, 'Check your answers');
        await press(author, 'Send for approval');
        const summary = author.getByRole('alert');
        for (const element of ['Learning outcomes', 'Workload', 'Type of assessment', 'Quality assurance'])
          await summary
            .getByRole('link', { name: new RegExp(`^${element}`, 'i') })
            .first()
            .waitFor();
        await author.goto(overview);
        await author.getByText('Draft', { exact: true }).first().waitFor();
      },
    },
    {
      name: 'designs it in both languages, and sees the list fill as it is written',
      run: async () => {
        await author.goto(`${overview}/versions/1/design/title`);
        await write(author, 'Title', title);
        await write(author, 'Description', {
          de: 'Eine Wärmepumpe für ein bewohntes Haus auslegen, ohne es vorher zu sanieren.',
          en: 'Size a heat pump for a house people live in, without renovating it first.',
        });
        await choose(author, 'Field of study', '0713', /0713|Electricity and energy/);
        const atFirst = await missing(author);
        await onwards(author, 'Need and co-design');
        await write(author, 'The need it answers', {
          de: 'Installationsbetriebe lehnen jeden dritten Altbau ab, weil ihnen die Auslegung fehlt.',
          en: 'Installers turn down every third old building, because nobody there can size the system.',
        });
        await author.getByRole('checkbox', { name: /labour.market/i }).check();
        await author.getByLabel('Name', { exact: true }).fill('Innung Gebäudetechnik Traunblick');
        await press(author, 'Add');
        await write(author, 'What they contributed', {
          de: 'Las die Kriterien und stellt zwei Gebäude.',
          en: 'Read the criteria and provides two buildings.',
        });
        await day(author, author, 'Next review of the content', '30092027');
        await onwards(author, 'Outcomes and criteria');
        for (const [index, [outcome, criterion]] of outcomes.entries()) {
          await press(author, 'Add an outcome');
          const entry = author.getByRole('region', { name: `Outcome ${index + 1}`, exact: true });
          await write(entry, 'After this, a learner can …', outcome);
          await press(entry, 'Add a criterion');
          await write(entry, 'Criterion 1', criterion);
        }
        await onwards(author, 'Assessment');
        await press(author, 'Add an assessment');
        await write(author, 'What it is called', {
          de: 'Projekt: Auslegung für ein bewohntes Haus',
          en: 'Project: sizing for a house that is lived in',
        });
        await author.getByLabel('Type of assessment').selectOption('project');
        await onwards(author, 'Workload and level');
        await author.getByLabel('ECTS credits').fill('3');
        await author.getByRole('radio', { name: /^Yes, in a national framework/ }).check();
        await choose(author, 'National framework', 'NQR', /Austria|NQR/);
        await author.getByLabel('Level in that framework').selectOption('5');
        await author.getByLabel('EQF level it corresponds to (optional)').selectOption('5');
        await onwards(author, 'Participation');
        await author.getByRole('checkbox', { name: 'Blended' }).check();
        await choose(author, 'Languages of teaching and assessment', 'German', /German/);
        await onwards(author, 'Quality assurance');
        await author.getByLabel('Under which standard?').selectOption('internal-only');
        await press(author, 'Add a statement');
        await write(author, 'How your internal quality assurance works', {
          de: 'Ein Beirat aus Betrieben und Absolventinnen prüft jede Fassung und wertet jährlich die Rückmeldungen aus.',
          en: 'A board of companies and graduates examines every version and evaluates feedback once a year.',
        });
        await author.getByText(/^Draft saved/).waitFor();
        expect(atFirst.length).toBeGreaterThan(0);
        await expect.poll(() => missing(author)).toEqual([]);
        await meter(author)
          .getByText(/^(\d+) of \1$/)
          .waitFor();
      },
    },
    {
      name: 'sends it for approval, and can’t approve it',
      run: async () => {
        await author.goto(`${overview}/versions/1/check`);
        await author.getByText('Every element of the European standard is there').waitFor();
        await author.getByLabel('Comment (optional)').fill('First version. Please look at the criteria.');
        await press(author, 'Send for approval');
        await author.getByText('Sent for approval.').waitFor();
        await author.goto(`${overview}/versions/1/review`);
        await heading(author, /^Review:/);
        expect(await author.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
      },
    },
    {
      name: 'a second person reads it and approves it',
      run: async () => {
        approver = await newcomer();
        await signIn(approver, approverAddress);
        await approver.goto(`/app/provider/${organisation}/to-do`);
        await approver.getByRole('link', { name: /^Review “/ }).click();
        await heading(approver, /^Review:/);
        await approver.getByText('First version. Please look at the criteria.').waitFor();
        await press(approver, 'Approve');
        await approver.getByText('Approved. It can be published now.').waitFor();
      },
    },
    {
      name: 'nothing is published before the operator has confirmed the provider',
      run: async () => {
        screen = author;
        await author.goto(overview);
        await author.getByText('The operator hasn’t confirmed this organisation yet.').waitFor();
        expect(await author.getByRole('link', { name: 'Publish', exact: true }).count()).toBe(0);
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
        await operator.getByRole('link', { name: new RegExp(academy.en) }).click();
        await operator.getByText('ATU00000024').waitFor();
        await operator.getByRole('radio', { name: /^Yes, confirm it/ }).check();
        await operator.getByLabel('What you checked').fill('VAT number looked up in VIES; act read.');
        await press(operator, 'Confirm');
        await operator
          .getByText(/is confirmed\.$/)
          .first()
          .waitFor();
      },
    },
    {
      name: 'it is published together with its first offering',
      run: async () => {
        screen = author;
        await newestMailLink(author, authorAddress, /provider/);
        await author.goto(overview);
        await author.getByRole('link', { name: 'Publish', exact: true }).click();
        await heading(author, 'Publish');
        await day(author, author, 'Begins on', '11012027');
        await day(author, author, 'Ends on', '26032027');
        await author.getByLabel('Form of participation').selectOption({ label: 'Blended' });
        await choose(author, 'Language', 'German', /German/);
        await author.getByLabel(/^Price/).fill('480');
        await write(author, 'How to enrol', {
          de: 'Anmeldung über das Büro; Plätze in der Reihenfolge der Anmeldung.',
          en: 'Enrol through the office; places in order of enrolment.',
        });
        await press(author, 'Publish');
        await author.getByText('Published.', { exact: true }).waitFor();
        publicPage = `/m/${overview.split('/').at(-1)}`;
      },
    },
    {
      name: 'anybody reads the public page in both languages',
      run: async () => {
        screen = visitor;
        await visitor.goto(publicPage);
        await heading(visitor, title.en);
        await visitor.getByText(outcomes[0]?.[0].en ?? '').waitFor();
        await visitor.getByText('Enrol through the office').waitFor();
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
        for (const words of ['Heat Pumps', 'Wärmepumpen']) {
          await visitor.goto('/find');
          await visitor.getByRole('searchbox').first().fill(words);
          await visitor.keyboard.press('Enter');
          await visitor.waitForURL(/q=/);
          await visitor.getByRole('link', { name: title.en }).waitFor();
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
