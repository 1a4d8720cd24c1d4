import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { pickLanguage } from '@sigillo/core/domain';
import { findOrganisation, listAudit, type RecordedEvent } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';

type Log = ResponseOf<typeof walletOperations.log>['items'];

/** Who saw or did what with a person's data, newest first: the person, or the organisation whose staff it was. */
export const listLog = async (deps: Deps, actor: Actor): Promise<Log> => {
  const person = requirePerson(actor);
  const events = await deps.store.withScope({ person: person.id }, (transaction) =>
    listAudit(transaction, { person: person.id, limit: 200 }),
  );
  const names = await nameTenants(deps, events, actor.locale);
  return events.map((event) => {
    const own = event.actor.kind === 'person' && event.actor.id === person.id;
    return {
      at: new Date(event.at).toISOString(),
      action: event.action,
      by: own ? person.name : (names.get(event.tenant) ?? new URL(deps.installation.origin).host),
      about: event.about.kind,
    };
  });
};

const nameTenants = (
  deps: Deps,
  events: readonly RecordedEvent[],
  locale: string,
): Promise<ReadonlyMap<string, string>> =>
  deps.store.withScope({ system: true }, async (transaction) => {
    const names = new Map<string, string>();
    for (const tenant of new Set(events.map((event) => event.tenant))) {
      const organisation = await findOrganisation(transaction, tenant);
      const name = organisation && pickLanguage(organisation.profile.legalName, locale)?.text;
      if (name !== undefined) names.set(tenant, name);
    }
    return names;
  });
