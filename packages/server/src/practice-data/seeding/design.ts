import {
  approveVersion,
  createAchievement,
  createVersion,
  publishVersion,
  saveVersion,
  submitVersion,
} from '../../services/designing/index.ts';
import { createOffering } from '../../services/offering/index.ts';
import type { PlannedOffering, PracticeMicroCredential } from '../micro-credentials/index.ts';
import { whoHas } from '../people.ts';
import type { BegunDraft, NextVersion } from '../versions.ts';
import { known, type PracticeWorld, type Step } from './practice-world.ts';

/** A first version from draft to publication, eight days in all, and what is offered on it now. */
export const designMicroCredential = (
  { handle, provider, specification, offerings }: PracticeMicroCredential,
  daysAgo: number,
  offeredDaysAgo: number,
): readonly Step[] => {
  const author = whoHas(provider, 'author').handle;
  const approver = whoHas(provider, 'approver').handle;
  const address = (world: PracticeWorld) => ({
    organisation: known(world.slugs, provider),
    achievement: known(world.achievements, handle),
  });
  return [
    {
      daysAgo,
      async run(world) {
        const slug = known(world.slugs, provider);
        const { languages } = specification;
        const title = specification.title[languages[0] ?? ''] ?? '';
        const { id, current } = await createAchievement(world.at(daysAgo), await world.actor(author), slug, {
          title,
          languages,
        });
        world.achievements.set(handle, id);
        await saveVersion(
          world.at(daysAgo),
          await world.actor(author),
          { ...address(world), version: 1 },
          { revision: current.revision, specification },
        );
      },
    },
    {
      daysAgo: daysAgo - 5,
      async run(world) {
        await submitVersion(world.at(daysAgo - 5), await world.actor(author), {
          ...address(world),
          version: 1,
        });
      },
    },
    {
      daysAgo: daysAgo - 8,
      async run(world) {
        const actor = await world.actor(approver);
        await approveVersion(world.at(daysAgo - 8), actor, { ...address(world), version: 1 });
        await publishVersion(world.at(daysAgo - 8), actor, { ...address(world), version: 1 }, {});
      },
    },
    {
      daysAgo: offeredDaysAgo,
      async run(world) {
        for (const planned of offerings) {
          const offering = toOffering(planned, world);
          await createOffering(world.at(offeredDaysAgo), await world.actor(author), address(world), offering);
        }
      },
    },
  ];
};

const toOffering = ({ startsIn, lasts, enrolUntil, ...offering }: PlannedOffering, world: PracticeWorld) => ({
  ...offering,
  startsOn: world.day(-startsIn),
  endsOn: world.day(-(startsIn + lasts)),
  enrolUntil: world.day(-enrolUntil),
});

/** A second version, taken as far as it has come. */
export const designNextVersion = (
  { microCredential, reach, daysAgo, comment, change }: NextVersion,
  { provider, specification }: PracticeMicroCredential,
): Step => ({
  daysAgo,
  async run(world) {
    const author = await world.actor(whoHas(provider, 'author').handle);
    const approver = await world.actor(whoHas(provider, 'approver').handle);
    const address = {
      organisation: known(world.slugs, provider),
      achievement: known(world.achievements, microCredential),
    };
    const { number: version, revision } = await createVersion(world.at(daysAgo), author, address);
    const one = { ...address, version };
    await saveVersion(world.at(daysAgo), author, one, { revision, specification: change(specification) });
    if (reach === 'draft') return;
    await submitVersion(world.at(daysAgo), author, one, comment);
    if (reach === 'in-review') return;
    await approveVersion(world.at(daysAgo), approver, one);
    if (reach === 'approved') return;
    await publishVersion(world.at(daysAgo), approver, one, {});
  },
});

/** A draft that somebody has begun. */
export const beginDraft = ({ provider, title, specification, daysAgo }: BegunDraft): Step => ({
  daysAgo,
  async run(world) {
    const author = await world.actor(whoHas(provider, 'author').handle);
    const organisation = known(world.slugs, provider);
    const { languages } = specification;
    const { id, current } = await createAchievement(world.at(daysAgo), author, organisation, {
      title,
      languages,
    });
    await saveVersion(
      world.at(daysAgo),
      author,
      { organisation, achievement: id, version: 1 },
      { revision: current.revision, specification },
    );
  },
});
