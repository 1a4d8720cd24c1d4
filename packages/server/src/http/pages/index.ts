/**
 * pages: public addresses for people. Each reads what a service gives, and web
 * renders it; forms are plain HTML and work without JavaScript.
 */

import type { App } from '../env.ts';
import type { Web } from '../web.ts';
import { installCredentialPages } from './credential-pages.ts';
import { installPracticePages } from './practice-pages.ts';
import { installPublicPages } from './public-pages.ts';
import { installSignInPages } from './sign-in-pages.ts';

/** Adds all public pages. */
export const installPages = (app: App, web: Web): void => {
  installPublicPages(app, web);
  installCredentialPages(app, web);
  installSignInPages(app, web);
  installPracticePages(app, web);
};
