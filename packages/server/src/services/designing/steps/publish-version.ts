import { createHash } from 'node:crypto';
import type { VersionView } from '@sigillo/contract/api';
import { type Json, Problem, toCanonicalJson } from '@sigillo/core/base';
import type { Offering } from '@sigillo/core/domain';
import { listVersions, stepVersion } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import { asStored } from '../../as-stored.ts';
import { toSearchText } from '../../cataloguing/search-words.ts';
import type { Deps } from '../../deps.ts';
import { addOffering } from '../../offering/add-offering.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { recordDesign } from '../record-design.ts';
import { requireComplete } from './require-complete.ts';
import { type StepContext, takeStep } from './take-step.ts';

/** A newer version takes the place of the published one: nothing new is offered on that, its credentials stay in force. */
const closeEarlier = async ({ transaction, member, version, now }: StepContext): Promise<void> => {
  const all = await listVersions(transaction, version.organisationId, version.achievementId);
  for (const earlier of all.filter((one) => one.state === 'published')) {
    await stepVersion(transaction, earlier, { from: 'published', to: 'closed', closedAt: now }, now);
    await recordDesign(transaction, earlier, { by: member.person, action: 'close', at: now });
  }
};

/**
 * Publishes an approved version, with its first offering where there is one. The
 * specification is frozen as canonical JSON with its hash: every award names it.
 *
 * Problems: `organisation-not-confirmed`, `elements-missing` (the rules are held
 * against it again), `offering-invalid`.
 */
export const publishVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  input: { readonly offering?: object | undefined },
): Promise<VersionView> =>
  takeStep(deps, actor, address, 'publish', undefined, async (context) => {
    const { organisation, version, transaction, now } = context;
    if (organisation.state !== 'confirmed') throw new Problem('rule', 'organisation-not-confirmed');
    requireComplete(context);
    await closeEarlier(context);
    if (input.offering) {
      await addOffering(transaction, deps, version, asStored<Offering>(input.offering));
    }
    const canonical = toCanonicalJson(version.specification as unknown as Json);
    return {
      publication: {
        at: now,
        canonical,
        hash: createHash('sha256').update(canonical).digest(),
        searchText: toSearchText(version.specification, organisation.profile),
      },
    };
  });
