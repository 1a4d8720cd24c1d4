import { startSession } from '../../services/accounts/index.ts';
import type { Actor } from '../../services/actor.ts';
import { type Browser, openBrowser } from './browser.ts';
import type { TestApp } from './open-app.ts';

/** A browser in which a person is signed in, as if by a link. */
export const signInAs = async (test: TestApp, actor: Actor): Promise<Browser> => {
  const { token } = await test.deps.store.withScope({}, (transaction) =>
    startSession(transaction, test.deps, actor.person?.id ?? ''),
  );
  const browser = openBrowser(test.app);
  browser.hold('sigillo_session', token);
  return browser;
};
