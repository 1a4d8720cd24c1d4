import { Problem } from '@sigillo/core/base';
import type { Offering } from '@sigillo/core/domain';
import { rolesForOfferings } from '../../policies/designing.ts';
import {
  recordAudit,
  listOfferings as storedOfferings,
  type Transaction,
  updateOffering,
  withdrawOffering,
} from '../../store/index.ts';
import { type ActingMember, type Actor, requireMember } from '../actor.ts';
import { asStored } from '../as-stored.ts';
import type { Deps } from '../deps.ts';
import type { AchievementAddress } from '../designing/get-achievement.ts';
import { loadVersions } from '../designing/load-version.ts';
import { addOffering, requireSoundOffering } from './add-offering.ts';
import { type OfferingView, toOfferingView } from './offering-view.ts';

const record = (
  transaction: Transaction,
  deps: Deps,
  { organisationId, person }: ActingMember,
  action: string,
  id: string,
): Promise<void> =>
  recordAudit(transaction, [
    {
      tenant: organisationId,
      actor: { kind: 'person', id: person.id },
      action,
      about: { kind: 'offering', id },
      at: deps.clock.now(),
    },
  ]);

/** The offerings on a micro-credential, newest first. */
export const listOfferings = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress,
): Promise<OfferingView[]> => {
  const { organisationId } = requireMember(actor, address.organisation);
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    await loadVersions(transaction, organisationId, address.achievement);
    const offerings = await storedOfferings(transaction, organisationId, address.achievement);
    return offerings.map((offering) => toOfferingView(deps, offering));
  });
};

/** Offers the published version. Problems: `version-not-published`, `offering-invalid`. */
export const createOffering = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress,
  input: object,
): Promise<OfferingView> => {
  const member = requireMember(actor, address.organisation, ...rolesForOfferings);
  const { organisationId } = member;
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const versions = await loadVersions(transaction, organisationId, address.achievement);
    const published = versions.find((version) => version.state === 'published');
    if (!published) throw new Problem('rule', 'version-not-published');
    const offering = await addOffering(transaction, deps, published, asStored<Offering>(input));
    await record(transaction, deps, member, 'create-offering', offering.id);
    return toOfferingView(deps, offering);
  });
};

/** Changes an offering. Problems: `offering-not-found`, `offering-invalid`. */
export const changeOffering = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress & { readonly offering: string },
  input: object,
): Promise<OfferingView> => {
  const member = requireMember(actor, address.organisation, ...rolesForOfferings);
  const { organisationId } = member;
  const key = { organisationId, achievementId: address.achievement, id: address.offering };
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const terms = asStored<Offering>(input);
    requireSoundOffering(terms);
    const changed = await updateOffering(transaction, key, terms);
    if (!changed) throw new Problem('missing', 'offering-not-found');
    await record(transaction, deps, member, 'change-offering', changed.id);
    return toOfferingView(deps, changed);
  });
};

/** Withdraws an offering. Problem `offering-not-found`. */
export const removeOffering = (
  deps: Deps,
  actor: Actor,
  address: AchievementAddress & { readonly offering: string },
): Promise<void> => {
  const member = requireMember(actor, address.organisation, ...rolesForOfferings);
  const { organisationId } = member;
  const key = { organisationId, achievementId: address.achievement, id: address.offering };
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    if (!(await withdrawOffering(transaction, key, deps.clock.now()))) {
      throw new Problem('missing', 'offering-not-found');
    }
    await record(transaction, deps, member, 'withdraw-offering', address.offering);
  });
};
