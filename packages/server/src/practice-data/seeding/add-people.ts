import type { LanguageMap } from '@sigillo/core/domain';
import { confirmEmailAddress, insertPerson, newId } from '../../store/index.ts';
import { decisions } from '../decisions.ts';
import { learners } from '../learners.ts';
import { organisations } from '../organisations.ts';
import { learnerParts, people } from '../people.ts';
import { registrant } from '../waiting-registration.ts';
import type { Step } from './practice-world.ts';

interface Account {
  readonly handle: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly operator: boolean;
  readonly part?: string;
  readonly organisation?: LanguageMap;
}

/** Everybody with an account: those who work, and learners who have collected something or can be tried. */
const accounts = (): readonly Account[] => {
  const collected = new Set(
    decisions.flatMap(({ awards }) =>
      awards.filter((award) => award.collectedDaysAgo !== undefined).map(({ learner }) => learner),
    ),
  );
  return [
    ...people.map(({ handle, name, email, locale, operator = false, part, organisation }) => {
      const legalName = organisations.find((one) => one.handle === organisation)?.organisation.legalName;
      return {
        handle,
        name,
        email,
        locale,
        operator,
        ...(part === undefined ? {} : { part }),
        ...(legalName === undefined ? {} : { organisation: legalName }),
      };
    }),
    { ...registrant, operator: false },
    ...learners
      .filter(({ handle }) => collected.has(handle) || handle in learnerParts)
      .map(({ handle, name, email }) => {
        const part = learnerParts[handle];
        return {
          handle,
          name,
          email,
          locale: 'en',
          operator: false,
          ...(part === undefined ? {} : { part }),
        };
      }),
  ];
};

/** Opens the accounts, as signing in with a confirmed address would. */
export const addPeople = (daysAgo: number): Step => ({
  daysAgo,
  async run(world) {
    const { store, clock } = world.at(daysAgo);
    await store.withScope({ system: true }, async (transaction) => {
      for (const { handle, part, organisation, email, ...person } of accounts()) {
        const now = clock.now();
        const id = newId(now);
        const practice =
          part === undefined
            ? {}
            : { practice: { part, ...(organisation === undefined ? {} : { organisation }) } };
        await insertPerson(transaction, { id, ...person, ...practice }, now);
        await confirmEmailAddress(transaction, id, email, now);
        world.personIds.set(handle, id);
      }
    });
  },
});
