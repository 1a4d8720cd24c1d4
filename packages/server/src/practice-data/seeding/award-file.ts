import { runJob } from '../../jobs/index.ts';
import {
  batchJobKind,
  createBatchHandler,
  pauseBatch,
  previewBatch,
  startBatch,
} from '../../services/awarding/index.ts';
import type { Deps } from '../../services/deps.ts';
import { newId } from '../../store/index.ts';
import type { PracticeFile } from '../learner-files.ts';
import { decide } from './award.ts';
import type { Step } from './practice-world.ts';

/** A file of learners under a decision of its own, taken as far as it has come. */
export const awardFile = (file: PracticeFile): Step => ({
  daysAgo: file.daysAgo,
  async run(world) {
    const { daysAgo, reach } = file;
    const { slug, officer, id } = await decide(world, file);
    const actor = await world.actor(officer);
    const bytes = new TextEncoder().encode(file.text);
    const batch = await previewBatch(world.at(daysAgo), actor, slug, id, { name: file.fileName, bytes });
    if (reach === 'previewed') return;
    await startBatch(world.at(daysAgo), actor, slug, batch.id);
    if (reach === 'paused') await pauseBatch(world.at(daysAgo), actor, slug, batch.id);
    else await work(world.at(daysAgo));
  },
});

/** Does what workers would do with the batches that are waiting. */
const work = async (deps: Deps): Promise<void> => {
  const jobs = {
    store: deps.store,
    clock: deps.clock,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const handlers = { [batchJobKind]: createBatchHandler(deps) };
  const worker = newId(deps.clock.now());
  while (await runJob(jobs, handlers, worker, new AbortController().signal));
};
