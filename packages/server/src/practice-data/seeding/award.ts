import { awardInputSchema } from '@sigillo/contract/api';
import {
  awardLearner,
  recordDecision,
  reinstateAward,
  revokeAward,
  suspendAward,
} from '../../services/awarding/index.ts';
import type { PracticeDecision } from '../decisions.ts';
import { findLearner } from '../learners.ts';
import { microCredentials } from '../micro-credentials/index.ts';
import { organisations } from '../organisations.ts';
import { whoHas } from '../people.ts';
import { known, type PracticeWorld, type Step } from './practice-world.ts';

const change = { revoke: revokeAward, suspend: suspendAward, reinstate: reinstateAward } as const;

/** Where the board or the assessors of an organisation meet. */
const placeOf = (handle: string) => {
  const address = organisations.find((one) => one.handle === handle)?.organisation.address;
  if (!address) throw new Error(`no practice organisation ${handle}`);
  const { locality, country } = address;
  return { ...(locality === undefined ? {} : { locality }), country };
};

/** Who awards a micro-credential, and the officer who does it. */
const awarding = (world: PracticeWorld, microCredential: string) => {
  const provider = microCredentials.find(({ handle }) => handle === microCredential)?.provider;
  if (!provider) throw new Error(`no practice micro-credential ${microCredential}`);
  return {
    provider,
    slug: known(world.slugs, provider),
    officer: whoHas(provider, 'awarding-officer').handle,
  };
};

/** Records a decision on the day on which it was taken. */
export const decide = async (world: PracticeWorld, decision: Omit<PracticeDecision, 'awards'>) => {
  const { microCredential, version, daysAgo, decidedBy, minute } = decision;
  const { provider, slug, officer } = awarding(world, microCredential);
  const { id } = await recordDecision(world.at(daysAgo), await world.actor(officer), slug, {
    achievement: known(world.achievements, microCredential),
    version,
    decidedOn: world.day(daysAgo),
    decidedBy,
    minute,
    place: placeOf(provider),
  });
  return { id, slug, officer };
};

/** A decision, its awards one by one, and what happened to them later. */
export const awardUnder = (decision: PracticeDecision): readonly Step[] => {
  const { microCredential, daysAgo, awards } = decision;
  const ids = new Map<string, string>();
  return [
    {
      daysAgo,
      async run(world) {
        const { id, slug, officer } = await decide(world, decision);
        for (const { learner: handle, grade, route, cohort, retake } of awards) {
          const { handle: _, ...learner } = findLearner(handle);
          const input = awardInputSchema.parse({ learner, grade, route, cohort, retake });
          const award = await awardLearner(world.at(daysAgo), await world.actor(officer), slug, id, input);
          ids.set(handle, award.id);
        }
      },
    },
    ...awards.flatMap(({ learner, later = [] }) =>
      later.map(
        ({ kind, daysAgo, reason }): Step => ({
          daysAgo,
          async run(world) {
            const { slug, officer } = awarding(world, microCredential);
            const actor = await world.actor(officer);
            await change[kind](world.at(daysAgo), actor, slug, known(ids, learner), { reason });
          },
        }),
      ),
    ),
  ];
};
