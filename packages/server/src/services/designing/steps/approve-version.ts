import type { VersionView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { wroteVersion } from '../../../policies/designing.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { takeStep } from './take-step.ts';

/** Approves a version as a second person; `author-approves-own` for whoever wrote or changed it. */
export const approveVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  comment?: string,
): Promise<VersionView> =>
  takeStep(deps, actor, address, 'approve', comment, async ({ version, member, now }) => {
    const { id, name } = member.person;
    if (wroteVersion(version, id)) throw new Problem('rule', 'author-approves-own');
    return { approval: { id, name, at: now } };
  });
