import type { OrganisationView } from '@sigillo/contract/api';
import type { Organisation } from '@sigillo/core/domain';
import { needsReconfirmation } from '../../policies/reconfirmation.ts';
import { recordAudit, updateOrganisation as storeOrganisation } from '../../store/index.ts';
import { type Actor, requireMember } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import { loadOrganisation } from './load-organisation.ts';
import { toOrganisationView } from './organisation-view.ts';

/**
 * Changes what an organisation says of itself. A change of what was confirmed
 * puts it back before the operator: what is published stays, nothing new is
 * published or sealed meanwhile. A refused registration is so handed in again.
 */
export const updateOrganisation = (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: object,
): Promise<OrganisationView> => {
  const { organisationId, person } = requireMember(actor, slug, 'administrator');
  const profile = asStored<Organisation>(input);
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const before = await loadOrganisation(transaction, organisationId);
    const now = deps.clock.now();
    const again =
      before.state === 'refused' ||
      (before.state === 'confirmed' && needsReconfirmation(before.profile, profile));
    await storeOrganisation(
      transaction,
      organisationId,
      { profile, ...(again ? { state: 'registered' as const, reason: null } : {}) },
      now,
    );
    await recordAudit(transaction, [
      {
        tenant: organisationId,
        actor: { kind: 'person', id: person.id },
        action: 'change-organisation',
        about: { kind: 'organisation', id: organisationId },
        detail: { reconfirmation: again },
        at: now,
      },
    ]);
    return toOrganisationView(deps, await loadOrganisation(transaction, organisationId));
  });
};
