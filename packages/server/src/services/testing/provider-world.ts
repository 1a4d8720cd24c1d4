import { createHash, randomBytes } from 'node:crypto';
import { toCanonicalJson } from '@sigillo/core/base';
import type { MemberRole, Organisation } from '@sigillo/core/domain';
import { createFakeClock, createFakeTrustSource, type FakeClock } from '@sigillo/core/testing';
import { buildSpecification, hohenwald } from '@sigillo/core/testing/builders';
import { pino } from 'pino';
import { createKeyCustody, nodeCrypto } from '../../keys/index.ts';
import { offlineSources } from '../../net/index.ts';
import {
  confirmEmailAddress,
  insertAchievement,
  insertMember,
  insertOrganisation,
  insertPerson,
  insertVersion,
  newId,
  stepVersion,
  type Transaction,
  takeSlug,
  updateOrganisation,
} from '../../store/index.ts';
import { type TestDatabase, testDatabase } from '../../store/testing/index.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';

/** A confirmed organisation with a key, one published version, and people with roles. */
export interface Provider {
  readonly id: string;
  readonly slug: string;
  readonly achievement: string;
  readonly officer: Actor;
  readonly registrar: Actor;
  readonly keeper: Actor;
  readonly author: Actor;
}

/** An installation for tests of services: a database of its own and a clock that stands still. */
export interface ProviderWorld {
  readonly deps: Deps;
  readonly clock: FakeClock;
  readonly database: TestDatabase;
  addProvider(slug: string, overrides?: Partial<Organisation>): Promise<Provider>;
  addPerson(name: string, email: string): Promise<Actor>;
  close(): Promise<void>;
}

/** Hohenwald as it registered; overrides take parts' places. */
const buildProfile = (overrides: Partial<Organisation>): Organisation => ({
  legalName: hohenwald.legalName,
  roles: ['provider', 'awarding-body', 'issuer'],
  identifiers: hohenwald.identifiers,
  address: { country: 'AT', locality: 'Hohenwald' },
  homepage: 'https://hohenwald.example',
  awardingPower: {
    legalBasis: { en: 'Universities Act 2002' },
    jurisdiction: 'AT',
    fields: [],
    mayAwardEcts: true,
    validFrom: '2002-10-01',
  },
  ...overrides,
});

export const openProviderWorld = async (): Promise<ProviderWorld> => {
  const database = await testDatabase();
  const clock = createFakeClock();
  const store = await database.open({ clock });
  const origin = 'http://localhost:8080';
  const deps: Deps = {
    installation: { origin, practice: true },
    store,
    clock,
    random: { bytes: (length) => new Uint8Array(randomBytes(length)) },
    crypto: nodeCrypto,
    encryption: store.encryption,
    keys: createKeyCustody({ origin, clock, encryption: store.encryption }),
    outside: { ...offlineSources, trustSource: createFakeTrustSource() },
    log: pino({ level: 'silent' }),
    mailDelay: 15 * 60_000,
  };

  const addPerson = async (name: string, email: string): Promise<Actor> => {
    const id = newId(clock.now());
    await store.withScope({ person: id }, async (transaction) => {
      await insertPerson(transaction, { id, name, locale: 'en', operator: false }, clock.now());
      await confirmEmailAddress(transaction, id, email, clock.now());
    });
    // Freshly proven, however far a test moves the clock; those about proof bring a session of their own.
    const session = {
      id: newId(clock.now()),
      get provenAt() {
        return clock.now();
      },
    };
    return { person: { id, name, email, operator: false }, session, memberships: [], locale: 'en' };
  };

  const addMember = async (tenant: string, slug: string, role: MemberRole): Promise<Actor> => {
    const actor = await addPerson(`${role} of ${slug}`, `${role}@${slug}.example`);
    const person = actor.person as NonNullable<Actor['person']>;
    await store.withScope({ tenant }, (transaction) =>
      insertMember(
        transaction,
        {
          id: newId(clock.now()),
          organisationId: tenant,
          personId: person.id,
          name: person.name,
          email: person.email,
          roles: [role],
        },
        clock.now(),
      ),
    );
    return { ...actor, memberships: [{ organisationId: tenant, slug, state: 'confirmed', roles: [role] }] };
  };

  const publish = async (transaction: Transaction, tenant: string, achievement: string): Promise<void> => {
    const now = clock.now();
    const key = { organisationId: tenant, achievementId: achievement, number: 1 };
    const specification = buildSpecification();
    await insertAchievement(transaction, tenant, achievement, now);
    await insertVersion(
      transaction,
      { ...key, id: newId(now), specification, author: { id: newId(now), name: 'Author' } },
      now,
    );
    await stepVersion(transaction, key, { from: 'draft', to: 'in-review', submittedAt: now }, now);
    await stepVersion(
      transaction,
      key,
      { from: 'in-review', to: 'approved', approval: { id: newId(now), name: 'Approver', at: now } },
      now,
    );
    const canonical = toCanonicalJson(JSON.parse(JSON.stringify(specification)));
    const hash = createHash('sha256').update(canonical).digest();
    const publication = { at: now, canonical, hash, searchText: 'life cycle assessment' };
    await stepVersion(transaction, key, { from: 'approved', to: 'published', publication }, now);
  };

  return {
    deps,
    clock,
    database,
    addPerson,
    addProvider: async (slug, overrides = {}) => {
      const id = newId(clock.now());
      const achievement = newId(clock.now());
      await store.withScope({ tenant: id }, async (transaction) => {
        await takeSlug(transaction, slug, id);
        const profile = buildProfile(overrides);
        await insertOrganisation(transaction, { id, slug, profile, now: clock.now() });
        await updateOrganisation(
          transaction,
          id,
          { state: 'confirmed', confirmedAt: clock.now() },
          clock.now(),
        );
        await deps.keys.ensureKey(transaction, { organisation: id, slug });
        await publish(transaction, id, achievement);
      });
      return {
        id,
        slug,
        achievement,
        officer: await addMember(id, slug, 'awarding-officer'),
        registrar: await addMember(id, slug, 'registrar'),
        keeper: await addMember(id, slug, 'seal-keeper'),
        author: await addMember(id, slug, 'author'),
      };
    },
    close: () => database.drop(),
  };
};
