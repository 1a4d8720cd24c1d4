import { Problem } from '@sigillo/core/base';
import type { Deps } from '../services/deps.ts';
import { installationTenant, listAudit, recordAudit, wasEverDone } from '../store/index.ts';
import { practiceSteps } from './seeding/practice-steps.ts';
import { createPracticeWorld } from './seeding/practice-world.ts';
import { sendMails } from './seeding/send-mails.ts';

const about = { kind: 'practice-data' } as const;

/**
 * Puts the practice data in, through the services and in the order of its days. A second run adds nothing. Where
 * an earlier run was broken off, what it left is deleted and all is begun anew: its parts rest on one another, and
 * nobody works with half of it. `onBegin` is told when there is something to add.
 *
 * Problems: `practice-only` in production; `practice-data-incomplete` where an earlier run was broken off, and
 * somebody has signed in since with an address of their own.
 */
export const seedPracticeData = async (
  deps: Deps,
  onBegin: () => void = () => {},
): Promise<{ readonly added: boolean }> => {
  if (!deps.installation.practice) throw new Problem('forbidden', 'practice-only');
  return deps.store.fillAlone(async (empty) => {
    const done = await deps.store.withScope({ system: true }, (transaction) =>
      listAudit(transaction, { about, limit: 2 }),
    );
    if (done.some(({ action }) => action === 'finish-practice-data')) return { added: false };
    onBegin();
    if (done.length > 0) await clear(deps, empty);
    await fill(deps);
    return { added: true };
  });
};

const clear = async (deps: Deps, empty: () => Promise<void>): Promise<void> => {
  // The invented people never did: their accounts are put in.
  const opened = await deps.store.withScope({ system: true }, (transaction) =>
    wasEverDone(transaction, 'open-account'),
  );
  if (opened) throw new Problem('conflict', 'practice-data-incomplete');
  deps.log.warn({}, 'practice data that were broken off are put in anew');
  await empty();
};

const fill = async (deps: Deps): Promise<void> => {
  await note(deps, 'begin-practice-data');
  const world = createPracticeWorld(deps);
  for (const step of practiceSteps()) {
    await step.run(world);
    await sendMails(world.at(step.daysAgo));
  }
  await note(deps, 'finish-practice-data');
};

const note = (deps: Deps, action: string): Promise<void> =>
  deps.store.withScope({ system: true }, (transaction) =>
    recordAudit(transaction, [
      { tenant: installationTenant, actor: { kind: 'system' }, action, about, at: deps.clock.now() },
    ]),
  );
