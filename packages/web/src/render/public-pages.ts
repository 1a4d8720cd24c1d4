import type { PageContent } from '@sigillo/contract/pages';
import type { PublicPage } from '../ui/index.ts';
import { achievementPage } from './pages/achievement/achievement-page.tsx';
import { collectPage } from './pages/collect-page.tsx';
import { errorPage } from './pages/error-page.tsx';
import { findPage } from './pages/find-page.tsx';
import { homePage } from './pages/home-page.tsx';
import { mailboxPage } from './pages/mailbox-page.tsx';
import { organisationPage, organisationsPage } from './pages/organisation-pages.tsx';
import { sharePage } from './pages/share-page.tsx';
import { landingPage, signInPage } from './pages/sign-in-page.tsx';
import { textPage } from './pages/text-page.tsx';
import { verifyPage } from './pages/verify-page.tsx';

/** Each kind of public page and what shows it. */
export const publicPages: { readonly [Kind in PageContent['kind']]: PublicPage<Kind> } = {
  home: homePage,
  verify: verifyPage,
  share: sharePage,
  catalogue: findPage,
  achievement: achievementPage,
  organisations: organisationsPage,
  organisation: organisationPage,
  collect: collectPage,
  'sign-in': signInPage,
  landing: landingPage,
  mailbox: mailboxPage,
  text: textPage,
  error: errorPage,
};
