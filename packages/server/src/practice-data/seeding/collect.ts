import { setTimeout as sleep } from 'node:timers/promises';
import { collectCredential, listCredentials } from '../../services/holding/index.ts';
import type { PracticeDecision } from '../decisions.ts';
import { microCredentials } from '../micro-credentials/index.ts';
import { copyKey, type Step } from './practice-world.ts';

/** Of a server beside us, the workers may be telling what we would tell: longest wait, and pause, in milliseconds. */
const patience = 30_000;
const pause = 100;

/** Learners collect what they were told of, and not before. */
export const untilTold = async <T>(look: () => Promise<T | undefined>): Promise<T | undefined> => {
  for (let waited = 0; ; waited += pause) {
    const found = await look();
    if (found !== undefined || waited >= patience) return found;
    await sleep(pause);
  }
};

/** What learners collected of the awards under a decision, each on a day of their own. */
export const collectFrom = ({ microCredential, awards }: PracticeDecision): readonly Step[] => {
  const title = microCredentials.find(({ handle }) => handle === microCredential)?.specification.title.en;
  return awards.flatMap(({ learner, collectedDaysAgo: daysAgo }): Step[] =>
    daysAgo === undefined
      ? []
      : [
          {
            daysAgo,
            async run(world) {
              const actor = await world.actor(learner);
              const waits = async () =>
                (await listCredentials(world.at(daysAgo), actor)).uncollected.find(
                  (one) => one.title.en === title,
                );
              const offer = await untilTold(waits);
              if (!offer) throw new Error(`nothing waits for ${learner} from ${microCredential}`);
              const id = await collectCredential(world.at(daysAgo), actor, offer.token);
              world.copies.set(copyKey(learner, microCredential), id);
            },
          },
        ],
  );
};
