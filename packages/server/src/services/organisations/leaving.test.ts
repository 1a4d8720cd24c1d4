import { Problem } from '@sigillo/core/base';
import type { MemberRole } from '@sigillo/core/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertMember, listMembers, newId, updateOrganisation } from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import { erasePerson } from '../holding/index.ts';
import { openProviderWorld, type ProviderWorld } from '../testing/index.ts';
import { changeMember, removeMember } from './index.ts';

describe('leaving an organisation', () => {
  let world: ProviderWorld;
  let count = 0;
  beforeAll(async () => {
    world = await openProviderWorld();
  });
  afterAll(() => world.close());

  /** A confirmed organisation with so many administrators, and their places in it. */
  const open = async (administrators: number) => {
    count += 1;
    const slug = `house-${count}`;
    const { id, officer } = await world.addProvider(slug);
    const add = async (name: string, role: MemberRole, invited?: string) => {
      const email = invited ?? `${name}@${slug}.example`;
      const actor = await world.addPerson(name, `${newId(world.clock.now())}@example.org`);
      const member = newId(world.clock.now());
      const { person } = actor;
      await world.deps.store.withScope({ tenant: id }, (transaction) =>
        insertMember(
          transaction,
          {
            id: member,
            organisationId: id,
            ...(invited === undefined ? { personId: person?.id ?? '' } : {}),
            name,
            email,
            roles: [role],
          },
          world.clock.now(),
        ),
      );
      const membership = { organisationId: id, slug, state: 'confirmed', roles: [role] } as const;
      return { member, actor: { ...actor, memberships: [membership] } as Actor };
    };
    const admins = [];
    for (let i = 0; i < administrators; i += 1) admins.push(await add(`admin-${i}`, 'administrator'));
    const members = () =>
      world.deps.store.withScope({ tenant: id }, (transaction) => listMembers(transaction, id));
    return { id, slug, officer, admins, add, members };
  };
  type Opened = Awaited<ReturnType<typeof open>>;
  const adminOf = ({ admins }: Opened, position: number): Opened['admins'][number] => {
    const found = admins[position];
    if (!found) throw new Error('no such administrator');
    return found;
  };
  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (thrown) => {
        if (thrown instanceof Problem) return thrown.code;
        throw thrown;
      },
    );
  const administrators = async (house: Opened): Promise<number> =>
    (await house.members()).filter(({ roles }) => roles.includes('administrator')).length;

  it('erasing takes the person out of the organisation, and an invitation to their address with them', async () => {
    const house = await open(2);
    const other = await open(1);
    const { actor } = adminOf(house, 0);
    await other.add('guest', 'author', actor.person?.email);
    await other.add('stranger', 'author', 'stranger@example.org');
    await erasePerson(world.deps, actor);
    expect((await house.members()).map(({ name }) => name)).not.toContain('admin-0');
    const invited = (await other.members()).filter(({ personId }) => personId === undefined);
    expect(invited.map(({ name }) => name)).toEqual(['stranger']);
  });

  it('erasing is refused to the last administrator, names the organisation, and changes nothing', async () => {
    const house = await open(1);
    const { actor } = adminOf(house, 0);
    const before = await house.members();
    const refused = await erasePerson(world.deps, actor).catch((thrown: Problem) => thrown);
    expect(refused).toMatchObject({
      code: 'last-administrator-erased',
      values: { organisations: 'University of Hohenwald' },
    });
    expect(await house.members()).toEqual(before);
    const { actor: next } = await house.add('next', 'administrator');
    expect(await codeOf(erasePerson(world.deps, actor))).toBe('done');
    expect(await codeOf(erasePerson(world.deps, next))).toBe('last-administrator-erased');
    await world.deps.store.withScope({ tenant: house.id }, (transaction) =>
      updateOrganisation(transaction, house.id, { state: 'closed' }, world.clock.now()),
    );
    expect(await codeOf(erasePerson(world.deps, next))).toBe('done');
  });

  it.each([
    [
      'erase themselves',
      (house: Opened, self: number) => erasePerson(world.deps, adminOf(house, self).actor),
    ],
    [
      'step down',
      (house: Opened, self: number) =>
        changeMember(world.deps, adminOf(house, self).actor, house.slug, adminOf(house, self).member, {
          roles: ['author'],
        }),
    ],
    [
      'leave',
      (house: Opened, self: number) =>
        removeMember(world.deps, adminOf(house, self).actor, house.slug, adminOf(house, self).member),
    ],
    [
      'remove each other',
      (house: Opened, self: number) =>
        removeMember(world.deps, adminOf(house, self).actor, house.slug, adminOf(house, 1 - self).member),
    ],
  ])('of two administrators who %s at once one stays', async (_, act) => {
    const house = await open(2);
    const codes = await Promise.all([codeOf(act(house, 0)), codeOf(act(house, 1))]);
    expect(codes.filter((code) => code === 'done')).toHaveLength(1);
    expect(['last-administrator', 'last-administrator-erased', 'role-missing']).toContain(
      codes.find((code) => code !== 'done'),
    );
    expect(await administrators(house)).toBe(1);
  });
});
