import type { Session } from '@sigillo/contract/api';
import { isLocale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { updatePerson as storePerson } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { getSession } from './get-session.ts';
import { recordAccount } from './record-account.ts';

/** Changes name or language of the signed-in person. A language that we don't have is refused. */
export const updatePerson = async (
  deps: Deps,
  actor: Actor,
  input: { readonly name?: string | undefined; readonly locale?: string | undefined },
): Promise<Session> => {
  const person = requirePerson(actor);
  const { name, locale } = input;
  if (locale !== undefined && !isLocale(locale)) {
    throw new Problem('request', 'input-invalid', { faults: [{ pointer: '/locale', code: 'not-in-list' }] });
  }
  await deps.store.withScope({ person: person.id }, async (transaction) => {
    await storePerson(transaction, person.id, {
      ...(name === undefined ? {} : { name }),
      ...(locale === undefined ? {} : { locale }),
    });
    await recordAccount(transaction, deps, person.id, 'change-account');
  });
  return getSession(deps, {
    ...actor,
    person: { ...person, name: name ?? person.name },
    locale: locale ?? actor.locale,
  });
};
