import type { VersionView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { nextVersionState, type VersionAction } from '@sigillo/core/domain';
import { rolesForStep } from '../../../policies/designing.ts';
import {
  type OrganisationRecord,
  stepVersion,
  type Transaction,
  type VersionRecord,
  type VersionStep,
} from '../../../store/index.ts';
import { type ActingMember, type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { loadOrganisation } from '../../organisations/load-organisation.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { loadVersion } from '../load-version.ts';
import { recordDesign } from '../record-design.ts';
import { toVersionView } from '../version-view.ts';

/** What a step looks at and works in. */
export interface StepContext {
  readonly transaction: Transaction;
  readonly deps: Deps;
  readonly member: ActingMember;
  readonly organisation: OrganisationRecord;
  readonly version: VersionRecord;
  readonly now: number;
}

/** What a step does besides changing the state; throws a Problem where a rule stands against it. */
export type StepChange = (context: StepContext) => Promise<Omit<VersionStep, 'from' | 'to'>>;

/**
 * Takes a version one step on: role, state, the step's own rules, then all
 * changes and their record at once. Problem `version-step-impossible` when the
 * state doesn't allow it (any more).
 */
export const takeStep = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  action: VersionAction,
  comment: string | undefined,
  change: StepChange,
): Promise<VersionView> => {
  const member = requireMember(actor, address.organisation, ...rolesForStep[action]);
  const { organisationId } = member;
  const key = { organisationId, achievementId: address.achievement, number: address.version };
  return deps.store.withScope({ tenant: organisationId }, async (transaction) => {
    const organisation = await loadOrganisation(transaction, organisationId);
    const version = await loadVersion(transaction, key, true);
    const to = nextVersionState(version.state, action);
    if (to === undefined) {
      throw new Problem('conflict', 'version-step-impossible', { values: { state: version.state, action } });
    }
    const now = deps.clock.now();
    const changed = await change({ transaction, deps, member, organisation, version, now });
    await stepVersion(transaction, key, { ...changed, from: version.state, to }, now);
    await recordDesign(transaction, key, { by: member.person, action, comment, at: now });
    return toVersionView(transaction, deps, member, organisation, await loadVersion(transaction, key));
  });
};
