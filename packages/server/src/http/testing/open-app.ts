import { loadCatalogues } from '@sigillo/contract/messages';
import { loadLabels } from '@sigillo/core/vocabularies';
import { sendDue } from '../../jobs/index.ts';
import { createPracticeTransport } from '../../mail/index.ts';
import type { Deps } from '../../services/deps.ts';
import { createMailSender } from '../../services/telling/index.ts';
import { openProviderWorld, type ProviderWorld } from '../../services/testing/index.ts';
import { createApp } from '../app.ts';
import type { App } from '../env.ts';

/** An application on a database of its own, with pages that show their content as JSON. */
export interface TestApp {
  readonly app: App;
  readonly deps: Deps;
  readonly world: ProviderWorld;
  /** Puts what is due into the practice mailbox. */
  sendMails(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the application; `changed` takes the place of parts of its world. */
export const openApp = async (changed: Partial<Deps> = {}): Promise<TestApp> => {
  await Promise.all([loadCatalogues(), loadLabels()]);
  const world = await openProviderWorld();
  const deps: Deps = { ...world.deps, ...changed };
  const app = createApp(deps, {
    renderPage: (page) => `<!doctype html>${JSON.stringify(page)}`,
    files: '/nonexistent',
  });
  const jobs = {
    store: deps.store,
    clock: deps.clock,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const senders = {
    mail: createMailSender(deps, createPracticeTransport(deps.store, deps.clock)),
    webhook: async () => {
      throw new Error('no webhooks in tests');
    },
  };
  return {
    app,
    deps,
    world,
    async sendMails() {
      while ((await sendDue(jobs, senders)) > 0);
    },
    close: () => world.close(),
  };
};
