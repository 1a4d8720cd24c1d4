import { Problem } from '@sigillo/core/base';
import type { Deps } from '../services/deps.ts';
import { installationTenant, listAudit, recordAudit } from '../store/index.ts';
import { practiceSteps } from './seeding/practice-steps.ts';
import { createPracticeWorld } from './seeding/practice-world.ts';
import { sendMails } from './seeding/send-mails.ts';

const about = { kind: 'practice-data' } as const;

/**
 * Puts the practice data in, through the services and in the order of its days.
 * A second run adds nothing. `onBegin` is told when there is something to add.
 *
 * Problems: `practice-only` in production; `practice-data-incomplete` where an
 * earlier run was broken off.
 */
export const seedPracticeData = async (
  deps: Deps,
  onBegin: () => void = () => {},
): Promise<{ readonly added: boolean }> => {
  if (!deps.installation.practice) throw new Problem('forbidden', 'practice-only');
  const done = await deps.store.withScope({ system: true }, (transaction) =>
    listAudit(transaction, { about, limit: 2 }),
  );
  if (done.some(({ action }) => action === 'finish-practice-data')) return { added: false };
  if (done.length > 0) throw new Problem('conflict', 'practice-data-incomplete');

  onBegin();
  await note(deps, 'begin-practice-data');
  const world = createPracticeWorld(deps);
  for (const step of practiceSteps()) {
    await step.run(world);
    await sendMails(world.at(step.daysAgo));
  }
  await note(deps, 'finish-practice-data');
  return { added: true };
};

const note = (deps: Deps, action: string): Promise<void> =>
  deps.store.withScope({ system: true }, (transaction) =>
    recordAudit(transaction, [
      { tenant: installationTenant, actor: { kind: 'system' }, action, about, at: deps.clock.now() },
    ]),
  );
