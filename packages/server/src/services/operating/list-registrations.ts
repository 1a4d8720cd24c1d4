import type { OrganisationView, organisationSummarySchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import { listOrganisations } from '../../store/index.ts';
import { type Actor, requireOperator } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { findIdBySlug, loadOrganisation } from '../organisations/load-organisation.ts';
import { toOrganisationView } from '../organisations/organisation-view.ts';

/** All organisations for the operator: those that wait to be confirmed first, the longest waiting on top. */
export const listRegistrations = async (
  deps: Deps,
  actor: Actor,
): Promise<z.infer<typeof organisationSummarySchema>[]> => {
  requireOperator(actor);
  const all = await deps.store.withScope({ system: true }, (transaction) => listOrganisations(transaction));
  const waiting = all.filter((one) => one.state === 'registered');
  const others = all.filter((one) => one.state !== 'registered');
  return [...waiting, ...others].map((one) => ({
    id: one.id,
    slug: one.slug,
    legalName: { ...one.profile.legalName },
    state: one.state,
    roles: [...one.profile.roles],
    registeredAt: new Date(one.registeredAt).toISOString(),
    country: one.profile.address.country,
  }));
};

/** One registration in full, for the operator. */
export const getRegistration = async (deps: Deps, actor: Actor, slug: string): Promise<OrganisationView> => {
  requireOperator(actor);
  const id = await findIdBySlug(deps, slug);
  const record = await deps.store.withScope({ tenant: id }, (transaction) =>
    loadOrganisation(transaction, id),
  );
  return toOrganisationView(deps, record);
};
