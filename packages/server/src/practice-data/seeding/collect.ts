import { collectCredential, listCredentials } from '../../services/holding/index.ts';
import type { PracticeDecision } from '../decisions.ts';
import { microCredentials } from '../micro-credentials/index.ts';
import { copyKey, type Step } from './practice-world.ts';

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
              const { uncollected } = await listCredentials(world.at(daysAgo), actor);
              const offer = uncollected.find((one) => one.title.en === title);
              if (!offer) throw new Error(`nothing waits for ${learner} from ${microCredential}`);
              const id = await collectCredential(world.at(daysAgo), actor, offer.token);
              world.copies.set(copyKey(learner, microCredential), id);
            },
          },
        ],
  );
};
