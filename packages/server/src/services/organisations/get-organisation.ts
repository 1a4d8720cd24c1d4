import type { OrganisationView } from '@sigillo/contract/api';
import { type Actor, requireMember } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from './load-organisation.ts';
import { toOrganisationView } from './organisation-view.ts';

/** An organisation that the signed-in person belongs to. */
export const getOrganisation = async (deps: Deps, actor: Actor, slug: string): Promise<OrganisationView> => {
  const { organisationId } = requireMember(actor, slug);
  const record = await deps.store.withScope({ tenant: organisationId }, (transaction) =>
    loadOrganisation(transaction, organisationId),
  );
  return toOrganisationView(deps, record);
};
