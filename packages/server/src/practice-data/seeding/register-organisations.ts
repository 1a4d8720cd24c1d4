import { confirmOrganisation } from '../../services/operating/index.ts';
import {
  changeMember,
  inviteMember,
  listMembers,
  registerOrganisation,
} from '../../services/organisations/index.ts';
import { organisations, type PracticeOrganisation } from '../organisations.ts';
import { people } from '../people.ts';
import { registrant, waitingRegistration } from '../waiting-registration.ts';
import type { PracticeWorld, Step } from './practice-world.ts';

/** The first of an organisation's people registers it; the operator confirms; the others are invited. */
export const registerOrganisations = (daysAgo: number): readonly Step[] =>
  organisations.map((one, index) => ({
    daysAgo: daysAgo - index,
    run: (world) => register(world, one, daysAgo - index),
  }));

/** Registered lately: the operator hasn't decided yet. */
export const registerWaiting = (daysAgo: number): Step => ({
  daysAgo,
  async run(world) {
    await registerOrganisation(world.at(daysAgo), await world.actor(registrant.handle), waitingRegistration);
  },
});

const register = async (
  world: PracticeWorld,
  { handle, organisation, checked }: PracticeOrganisation,
  daysAgo: number,
): Promise<void> => {
  const [first, ...others] = people.filter((person) => person.organisation === handle);
  if (!first) throw new Error(`nobody registers ${handle}`);
  const { slug } = await registerOrganisation(
    world.at(daysAgo),
    await world.actor(first.handle),
    organisation,
  );
  world.slugs.set(handle, slug);
  await confirmOrganisation(world.at(daysAgo), await world.actor('operator'), slug, checked);

  const administrator = await world.actor(first.handle);
  const [registrant] = await listMembers(world.at(daysAgo), administrator, slug);
  if (!registrant) throw new Error(`${handle} has no member`);
  const { roles = [], team } = first;
  await changeMember(world.at(daysAgo), administrator, slug, registrant.id, { roles, team });
  for (const { name, email, roles = [], team } of others) {
    await inviteMember(world.at(daysAgo), administrator, slug, { name, email, roles, team });
  }
};
