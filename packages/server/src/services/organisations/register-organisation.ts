import type { OrganisationView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { Organisation } from '@sigillo/core/domain';
import {
  countAudit,
  findOrganisation,
  insertMember,
  insertOrganisation,
  lockPerson,
  newId,
  recordAudit,
  type Transaction,
  takeSlug,
} from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { toOrganisationView } from './organisation-view.ts';
import { toSlug } from './slug.ts';

const day = 24 * 3_600_000;
/** Each is work for the operator. */
const mostADay = 20;

/** The first free one of `name`, `name-2`, `name-3` … */
const takeFreeSlug = async (transaction: Transaction, name: string, id: string): Promise<string> => {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? name : `${name}-${count}`;
    if (await takeSlug(transaction, slug, id)) return slug;
  }
};

/**
 * Registers a legal entity. Whoever registers it becomes its administrator; it
 * can design at once, and publish and seal after the operator has confirmed it.
 *
 * Problem `registrations-too-many` where the person registered more in a day than one person would.
 */
export const registerOrganisation = (deps: Deps, actor: Actor, input: object): Promise<OrganisationView> => {
  const person = requirePerson(actor);
  const profile = asStored<Organisation>(input);
  const now = deps.clock.now();
  const id = newId(now);
  // With the person's scope for the person's own record, across all organisations.
  return deps.store.withScope({ tenant: id, person: person.id }, async (transaction) => {
    await lockPerson(transaction, person.id);
    const since = now - day;
    const registered = await countAudit(transaction, {
      person: person.id,
      action: 'register-organisation',
      since,
    });
    if (registered >= mostADay)
      throw new Problem('limit', 'registrations-too-many', { values: { most: mostADay } });
    const name = Object.values(profile.displayName ?? profile.legalName)[0] ?? '';
    const slug = await takeFreeSlug(transaction, toSlug(name), id);
    await insertOrganisation(transaction, { id, slug, profile, now });
    await insertMember(
      transaction,
      {
        id: newId(now),
        organisationId: id,
        personId: person.id,
        name: person.name,
        email: person.email,
        roles: ['administrator', 'author'],
      },
      now,
    );
    await recordAudit(transaction, [
      {
        tenant: id,
        actor: { kind: 'person', id: person.id },
        action: 'register-organisation',
        about: { kind: 'organisation', id },
        person: person.id,
        at: now,
      },
    ]);
    const record = await findOrganisation(transaction, id);
    if (!record) throw new Error('the organisation just stored is not there');
    return toOrganisationView(deps, record);
  });
};
