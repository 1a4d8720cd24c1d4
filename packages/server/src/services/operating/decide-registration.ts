import type { OrganisationView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import {
  type OrganisationRecord,
  putInOutbox,
  recordAudit,
  type Transaction,
  updateOrganisation,
} from '../../store/index.ts';
import { type Actor, requireOperator } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { findIdBySlug, loadOrganisation } from '../organisations/load-organisation.ts';
import { toOrganisationView } from '../organisations/organisation-view.ts';

/** What the operator decides on a registration. */
interface Decision {
  readonly action: 'confirm-organisation' | 'refuse-organisation';
  readonly state: 'confirmed' | 'refused';
  /** Told to the organisation when it is refused, kept for the record when it is confirmed. */
  readonly words: string;
  /** What else happens in the same transaction. */
  readonly also?: (transaction: Transaction, organisation: OrganisationRecord) => Promise<unknown>;
}

const decide = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  decision: Decision,
): Promise<OrganisationView> => {
  const operator = requireOperator(actor);
  const id = await findIdBySlug(deps, slug);
  return deps.store.withScope({ tenant: id }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, id);
    if (organisation.state !== 'registered') {
      throw new Problem('conflict', 'organisation-not-waiting', { values: { state: organisation.state } });
    }
    const now = deps.clock.now();
    const confirmed = decision.state === 'confirmed';
    await updateOrganisation(
      transaction,
      id,
      {
        state: decision.state,
        reason: confirmed ? null : decision.words,
        ...(confirmed ? { confirmedAt: now } : {}),
      },
      now,
    );
    await decision.also?.(transaction, organisation);
    await putInOutbox(
      transaction,
      [
        {
          tenant: id,
          kind: 'mail',
          template: confirmed ? 'organisation-confirmed' : 'organisation-refused',
          about: { kind: 'organisation', id },
          payload: {},
          sendAfter: now,
        },
      ],
      now,
    );
    await recordAudit(transaction, [
      {
        tenant: id,
        actor: { kind: 'person', id: operator.id },
        action: decision.action,
        about: { kind: 'organisation', id },
        detail: { words: decision.words },
        at: now,
      },
    ]);
    return toOrganisationView(deps, await loadOrganisation(transaction, id));
  });
};

/**
 * Confirms legal identity and awarding power, saying what was checked. The
 * organisation gets its sealing key with it and enters the signed register.
 *
 * Problems: `organisation-not-found`, `organisation-not-waiting`.
 */
export const confirmOrganisation = (
  deps: Deps,
  actor: Actor,
  slug: string,
  checked: string,
): Promise<OrganisationView> =>
  decide(deps, actor, slug, {
    action: 'confirm-organisation',
    state: 'confirmed',
    words: checked,
    also: (transaction, organisation) =>
      deps.keys.ensureKey(transaction, { organisation: organisation.id, slug }),
  });

/** Refuses a registration with the reason and what would remedy it. */
export const refuseOrganisation = (
  deps: Deps,
  actor: Actor,
  slug: string,
  reason: string,
): Promise<OrganisationView> =>
  decide(deps, actor, slug, { action: 'refuse-organisation', state: 'refused', words: reason });
