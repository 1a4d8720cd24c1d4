import { toDateTime } from '@sigillo/core/base';
import { createShare, openShare, stopShare } from '../../services/sharing/index.ts';
import type { PracticeShare } from '../shares.ts';
import { copyKey, known, type Step } from './practice-world.ts';

/** A learner shares, others look, and some shares are stopped before their end. */
export const shareAndView = (share: PracticeShare): readonly Step[] => {
  const { learner, daysAgo, endsDaysAgo, stoppedDaysAgo, viewedDaysAgo } = share;
  const made: { id: string; token: string }[] = [];
  const theShare = () => {
    const [one] = made;
    if (!one) throw new Error(`${learner} has not shared ${share.label} yet`);
    return one;
  };
  return [
    {
      daysAgo,
      async run(world) {
        const { elements, label, timeZone, credentials } = share;
        const view = await createShare(world.at(daysAgo), await world.actor(learner), {
          credentials: credentials.map((one) => known(world.copies, copyKey(learner, one))),
          elements: [...elements],
          endsAt: toDateTime(world.noon(endsDaysAgo)),
          timeZone,
          label,
        });
        made.push({ id: view.id, token: new URL(view.url).pathname.split('/').at(-1) ?? '' });
      },
    },
    ...viewedDaysAgo.map(
      (viewed): Step => ({
        daysAgo: viewed,
        async run(world) {
          await openShare(world.at(viewed), 'en', theShare().token);
        },
      }),
    ),
    ...(stoppedDaysAgo === undefined
      ? []
      : [
          {
            daysAgo: stoppedDaysAgo,
            run: async (world) => {
              await stopShare(world.at(stoppedDaysAgo), await world.actor(learner), theShare().id);
            },
          } satisfies Step,
        ]),
  ];
};
