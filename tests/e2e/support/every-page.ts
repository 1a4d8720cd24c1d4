import type { Page } from 'playwright-core';
import { sections } from '../../../packages/web/src/features/provider/designing/sections.ts';
import type { Places, Viewer } from './places.ts';

/** A page of the product in one state, and how to get there. */
export interface ShownPage {
  /** Unique; names the test and the picture. */
  readonly name: string;
  /** As the application's router or the server's list of page routes has it. */
  readonly pattern: string;
  readonly viewer?: Viewer;
  readonly path: (places: Places) => string;
  /** What somebody does there before the page is in the state that is meant. */
  readonly arrive?: (page: Page, places: Places) => Promise<void>;
  /** Answers with an HTTP status that a browser's console calls an error. */
  readonly refused?: true;
}

const press = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForLoadState('networkidle');
};

const check = (text: string) => async (page: Page) => {
  await page.getByLabel('Or paste the text of a credential').fill(text);
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.locator('#result, .verdict').first().waitFor();
};

const kovacevic = 'Marta Kovačević';

/** What anybody may see. All of it works without JavaScript. */
export const publicPages: readonly ShownPage[] = [
  { name: 'home', pattern: '/', path: () => '/' },
  { name: 'find', pattern: '/find', path: () => '/find' },
  { name: 'find-nothing', pattern: '/find', path: () => '/find?q=zeppelin' },
  { name: 'micro-credential', pattern: '/m/:achievement', path: ({ published }) => `/m/${published}` },
  { name: 'providers', pattern: '/providers', path: () => '/providers' },
  { name: 'provider', pattern: '/o/:organisation', path: () => '/o/hohenwald' },
  { name: 'how-checking-works', pattern: '/how-checking-works', path: () => '/how-checking-works' },
  { name: 'accessibility', pattern: '/accessibility', path: () => '/accessibility' },
  { name: 'data-protection', pattern: '/data-protection', path: () => '/data-protection' },
  { name: 'verify', pattern: '/verify', path: () => '/verify' },
  {
    name: 'verify-malformed',
    pattern: '/verify',
    path: () => '/verify',
    arrive: check('Dear Sir or Madam'),
  },
  { name: 'share', pattern: '/s/:token', path: ({ openShare }) => openShare.path },
  { name: 'share-ended', pattern: '/s/:token', path: ({ endedShare }) => endedShare.path, refused: true },
  { name: 'collect', pattern: '/collect/:token', path: ({ collect }) => `/collect/${collect}` },
  { name: 'sign-in', pattern: '/sign-in', path: () => '/sign-in' },
  {
    name: 'sign-in-landing',
    pattern: '/sign-in/with',
    path: () => '/sign-in/with?token=this-is-no-link-that-was-ever-sent-to-anybody',
    refused: true,
  },
  { name: 'mailbox', pattern: '/practice/mailbox', path: () => '/practice/mailbox' },
  { name: 'not-found', pattern: '/*', path: () => '/nowhere', refused: true },
];

const provider = '/app/provider/$organisation';
const achievements = `${provider}/micro-credentials`;
const version = `${achievements}/$achievement/versions/$version`;
const of = (id: string, rest = '', organisation = 'hohenwald') =>
  `/app/provider/${organisation}/micro-credentials/${id}${rest}`;

const author = 'Theresa Lindner';
const approver = 'Matthias Egger';
const administrator = 'Johannes Pichler';
const officer = 'Sabine Huber-Krenn';
const operator = 'Mirela Ionescu';

const designing: readonly ShownPage[] = [
  {
    name: 'to-do',
    pattern: `${provider}/to-do`,
    viewer: author,
    path: () => '/app/provider/hohenwald/to-do',
  },
  { name: 'micro-credentials', pattern: achievements, viewer: author, path: () => of('').replace(/\/$/, '') },
  { name: 'micro-credential-new', pattern: `${achievements}/new`, viewer: author, path: () => of('new') },
  {
    name: 'micro-credential-overview',
    pattern: `${achievements}/$achievement`,
    viewer: author,
    path: ({ published }) => of(published),
  },
  {
    name: 'micro-credential-history',
    pattern: `${achievements}/$achievement/history`,
    viewer: author,
    path: ({ published }) => of(published, '/history'),
  },
  {
    name: 'offerings',
    pattern: `${achievements}/$achievement/offerings`,
    viewer: author,
    path: ({ published }) => of(published, '/offerings'),
  },
  {
    name: 'offering',
    pattern: `${achievements}/$achievement/offerings/$offering`,
    viewer: author,
    path: ({ published, offering }) => of(published, `/offerings/${offering}`),
  },
  {
    name: 'version',
    pattern: version,
    viewer: author,
    path: ({ published }) => of(published, '/versions/1'),
  },
  ...sections.map(({ id }) => ({
    name: `design-${id}`,
    pattern: `${version}/design/$section`,
    viewer: author,
    path: ({ draft }: Places) => of(draft, `/versions/1/design/${id}`),
  })),
  {
    name: 'design-outcomes-full',
    pattern: `${version}/design/$section`,
    viewer: author,
    path: ({ published }) => of(published, '/versions/2/design/outcomes'),
  },
  {
    name: 'design-check',
    pattern: `${version}/check`,
    viewer: author,
    path: ({ draft }) => of(draft, '/versions/1/check'),
  },
  {
    name: 'preview',
    pattern: `${version}/preview`,
    viewer: author,
    path: ({ published }) => of(published, '/versions/1/preview'),
  },
  {
    name: 'review',
    pattern: `${version}/review`,
    viewer: approver,
    path: ({ inReview }) => of(inReview, '/versions/2/review'),
  },
  {
    name: 'review-own',
    pattern: `${version}/review`,
    viewer: author,
    path: ({ inReview }) => of(inReview, '/versions/2/review'),
  },
  {
    name: 'publish',
    pattern: `${version}/publish`,
    viewer: 'Красимир Велев',
    path: ({ approved }) => of(approved, '/versions/2/publish', 'serdika-tehnika'),
  },
];

const running: readonly ShownPage[] = [
  {
    name: 'seals',
    pattern: `${provider}/seals`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/seals',
  },
  {
    name: 'seal-request',
    pattern: `${provider}/seals/request`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/seals/request',
  },
  {
    name: 'seal-import',
    pattern: `${provider}/seals/import`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/seals/import',
  },
  {
    name: 'seal-certificate',
    pattern: `${provider}/seals/$key/certificate`,
    viewer: administrator,
    path: ({ key }) => `/app/provider/hohenwald/seals/${key}/certificate`,
  },
  {
    name: 'seal-compromised',
    pattern: `${provider}/seals/$key/compromised`,
    viewer: administrator,
    path: ({ key }) => `/app/provider/hohenwald/seals/${key}/compromised`,
  },
  {
    name: 'people',
    pattern: `${provider}/people`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/people',
  },
  {
    name: 'people-invite',
    pattern: `${provider}/people/invite`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/people/invite',
  },
  {
    name: 'people-member',
    pattern: `${provider}/people/$member`,
    viewer: administrator,
    path: ({ member }) => `/app/provider/hohenwald/people/${member}`,
  },
  {
    name: 'organisation',
    pattern: `${provider}/organisation`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/organisation',
  },
  {
    name: 'api-keys',
    pattern: `${provider}/organisation/api-keys`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/organisation/api-keys',
  },
  {
    name: 'api-keys-new',
    pattern: `${provider}/organisation/api-keys/new`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/organisation/api-keys/new',
  },
  {
    name: 'api-keys-made',
    pattern: `${provider}/organisation/api-keys/new`,
    viewer: administrator,
    path: () => '/app/provider/hohenwald/organisation/api-keys/new',
    arrive: async (page) => {
      // Proved beforehand, so that the page is reached alike each time.
      await page.evaluate(() => fetch('/api/step-up/practice', { method: 'POST' }));
      await page.getByLabel('Name').fill('Campus system');
      await page.getByLabel('Read designs').check();
      await page.getByRole('button', { name: 'Make a key' }).click();
      await page.getByRole('button', { name: 'Copy' }).waitFor();
    },
  },
  ...(['who', 'identity', 'power', 'check'] as const).map((step) => ({
    name: `register-${step}`,
    pattern: '/app/organisations/new/$step',
    viewer: kovacevic,
    path: () => `/app/organisations/new/${step}`,
  })),
  {
    name: 'registered',
    pattern: '/app/organisations/$organisation/registered',
    viewer: administrator,
    path: () => '/app/organisations/hohenwald/registered',
  },
];

const decisions = `${provider}/awards`;
const awards = '/app/provider/hohenwald/awards';
const register = '/app/provider/hohenwald/credentials';

const awarding: readonly ShownPage[] = [
  { name: 'decisions', pattern: decisions, viewer: officer, path: () => awards },
  { name: 'decision-new', pattern: `${decisions}/new`, viewer: officer, path: () => `${awards}/new` },
  {
    name: 'decision-new-errors',
    pattern: `${decisions}/new`,
    viewer: officer,
    path: () => `${awards}/new`,
    arrive: press('Record a decision'),
  },
  {
    name: 'decision',
    pattern: `${decisions}/$decision`,
    viewer: officer,
    path: ({ decision }) => `${awards}/${decision}`,
  },
  {
    name: 'award-learner',
    pattern: `${decisions}/$decision/learner`,
    viewer: officer,
    path: ({ decision }) => `${awards}/${decision}/learner`,
  },
  {
    name: 'award-list',
    pattern: `${decisions}/$decision/list`,
    viewer: officer,
    path: ({ decision }) => `${awards}/${decision}/list`,
  },
  {
    name: 'batch-done',
    pattern: `${decisions}/$decision/batches/$batch`,
    viewer: officer,
    path: ({ batches: { done } }) => `${awards}/${done.decision}/batches/${done.batch}`,
  },
  {
    name: 'batch-paused',
    pattern: `${decisions}/$decision/batches/$batch`,
    viewer: 'Десислава Колева',
    path: ({ batches: { paused } }) =>
      `/app/provider/serdika-tehnika/awards/${paused.decision}/batches/${paused.batch}`,
  },
  {
    name: 'batch-preview',
    pattern: `${decisions}/$decision/batches/$batch`,
    viewer: 'Anouk de Wit',
    path: ({ batches: { previewed } }) =>
      `/app/provider/noordzee-windservice/awards/${previewed.decision}/batches/${previewed.batch}`,
  },
  { name: 'register', pattern: `${provider}/credentials`, viewer: officer, path: () => register },
  {
    name: 'award',
    pattern: `${provider}/credentials/$award`,
    viewer: officer,
    path: ({ award }) => `${register}/${award}`,
  },
  {
    name: 'award-suspended',
    pattern: `${provider}/credentials/$award`,
    viewer: officer,
    path: ({ suspended }) => `${register}/${suspended}`,
  },
  {
    name: 'award-revoked',
    pattern: `${provider}/credentials/$award`,
    viewer: officer,
    path: ({ revoked }) => `${register}/${revoked}`,
  },
];

const operating: readonly ShownPage[] = [
  {
    name: 'operator-organisations',
    pattern: '/app/operator/organisations',
    viewer: operator,
    path: () => '/app/operator/organisations',
  },
  {
    name: 'operator-organisation',
    pattern: '/app/operator/organisations/$organisation',
    viewer: operator,
    path: () => '/app/operator/organisations/hohenwald',
  },
  {
    name: 'operator-jobs',
    pattern: '/app/operator/jobs',
    viewer: operator,
    path: () => '/app/operator/jobs',
  },
  {
    name: 'operator-health',
    pattern: '/app/operator/health',
    viewer: operator,
    path: () => '/app/operator/health',
  },
];

const wallet: readonly ShownPage[] = [
  {
    name: 'wallet',
    pattern: '/app/wallet/credentials',
    viewer: kovacevic,
    path: () => '/app/wallet/credentials',
  },
  {
    name: 'wallet-waiting',
    pattern: '/app/wallet/credentials',
    viewer: 'Elif Yıldız',
    path: () => '/app/wallet/credentials',
  },
  {
    name: 'wallet-empty',
    pattern: '/app/wallet/credentials',
    viewer: operator,
    path: () => '/app/wallet/credentials',
  },
  {
    name: 'wallet-add',
    pattern: '/app/wallet/credentials/add',
    viewer: kovacevic,
    path: () => '/app/wallet/credentials/add',
  },
  {
    name: 'wallet-credential',
    pattern: '/app/wallet/credentials/$credential',
    viewer: kovacevic,
    path: ({ credential }) => `/app/wallet/credentials/${credential}`,
  },
  {
    name: 'wallet-shared',
    pattern: '/app/wallet/shared',
    viewer: kovacevic,
    path: () => '/app/wallet/shared',
  },
  {
    name: 'wallet-share-new',
    pattern: '/app/wallet/shared/new',
    viewer: kovacevic,
    path: () => '/app/wallet/shared/new',
  },
  {
    name: 'wallet-share',
    pattern: '/app/wallet/shared/$share',
    viewer: kovacevic,
    path: ({ openShare }) => `/app/wallet/shared/${openShare.id}`,
  },
  {
    name: 'wallet-share-ended',
    pattern: '/app/wallet/shared/$share',
    viewer: kovacevic,
    path: ({ endedShare }) => `/app/wallet/shared/${endedShare.id}`,
  },
  { name: 'wallet-data', pattern: '/app/wallet/data', viewer: kovacevic, path: () => '/app/wallet/data' },
  { name: 'account', pattern: '/app/account', viewer: kovacevic, path: () => '/app/account' },
  { name: 'menu', pattern: '/app/menu', viewer: officer, path: () => '/app/menu' },
];

/** What people see who have signed in. */
export const applicationPages: readonly ShownPage[] = [
  ...designing,
  ...awarding,
  ...running,
  ...operating,
  ...wallet,
];

/** For developers: the description of the API. */
export const developerPages: readonly ShownPage[] = [
  { name: 'api-docs', pattern: '/api/docs', path: () => '/api/docs' },
  { name: 'api-problems', pattern: '/api/problems', path: () => '/api/problems' },
  { name: 'api-problem', pattern: '/api/problems/:code', path: () => '/api/problems/not-found' },
];

export const everyPage: readonly ShownPage[] = [...publicPages, ...applicationPages, ...developerPages];

/** Opens it and waits until it has come to rest. */
export const open = async (page: Page, shown: ShownPage, places: Places): Promise<void> => {
  await page.goto(shown.path(places));
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle');
  await shown.arrive?.(page, places);
};
