import { chooseLocale } from '@sigillo/contract/messages';
import { toDateTime } from '@sigillo/core/base';
import type { Actor } from '../../services/actor.ts';
import type { Deps } from '../../services/deps.ts';
import { findPerson, listMemberships } from '../../store/index.ts';
import type { OrganisationHandle } from '../organisations.ts';

const dayLength = 86_400_000;
/** Work began at eight, in UTC. */
const morning = 8 * 3_600_000;
/** Between two steps of a day. */
const pause = 7 * 60_000;

/** Something that happened, so many days before seeding. */
export interface Step {
  readonly daysAgo: number;
  readonly run: (world: PracticeWorld) => Promise<void>;
}

/** What seeding knows while it goes through the year. */
export interface PracticeWorld {
  /** The services' world on that day; each call is a little later than the one before. At least one day ago. */
  at(daysAgo: number): Deps;
  /** The calendar day, so many days ago; negative for days to come. */
  day(daysAgo: number): string;
  /** Noon of that day, in milliseconds since 1970; negative for days to come. */
  noon(daysAgo: number): number;
  /** The person with this handle, with the memberships of this moment. */
  actor(handle: string): Promise<Actor>;
  readonly personIds: Map<string, string>;
  readonly slugs: Map<OrganisationHandle, string>;
  /** Ids of micro-credentials by handle. */
  readonly achievements: Map<string, string>;
  /** Ids of copies in wallets, by `copyKey`. */
  readonly copies: Map<string, string>;
}

/** A world that counts back from the day on which `deps.clock` stands. */
export const createPracticeWorld = (deps: Deps): PracticeWorld => {
  const today = Math.floor(deps.clock.now() / dayLength) * dayLength;
  const stepsOfDay = new Map<number, number>();
  const personIds = new Map<string, string>();
  return {
    at(daysAgo) {
      const count = stepsOfDay.get(daysAgo) ?? 0;
      stepsOfDay.set(daysAgo, count + 1);
      let now = today - daysAgo * dayLength + morning + count * pause;
      return { ...deps, clock: { now: () => (now += 1000) } };
    },
    day: (daysAgo) => toDateTime(today - daysAgo * dayLength).slice(0, 10),
    noon: (daysAgo) => today - daysAgo * dayLength + dayLength / 2,
    async actor(handle) {
      const id = personIds.get(handle);
      if (id === undefined) throw new Error(`nobody was seeded as ${handle}`);
      return deps.store.withScope({ system: true }, async (transaction) => {
        const person = await findPerson(transaction, id);
        if (!person) throw new Error(`the account of ${handle} is gone`);
        const { locale, ...acting } = person;
        const memberships = await listMemberships(transaction, id);
        // Whoever seeds is nobody who could be asked for proof.
        const session = { id: acting.id, provenAt: deps.clock.now() };
        return { person: acting, session, memberships, locale: chooseLocale([locale]) };
      });
    },
    personIds,
    slugs: new Map(),
    achievements: new Map(),
    copies: new Map(),
  };
};

/** What was looked up by handle and must be there: steps are sorted by day, so it happened before. */
export const known = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`nothing was seeded as ${String(key)}`);
  return value;
};

/** A learner's copy of a micro-credential; of two awards of the same, the newer. */
export const copyKey = (learner: string, microCredential: string): string => `${learner} ${microCredential}`;
