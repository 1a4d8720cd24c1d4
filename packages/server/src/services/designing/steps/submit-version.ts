import type { VersionView } from '@sigillo/contract/api';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { requireComplete } from './require-complete.ts';
import { takeStep } from './take-step.ts';

/** Sends a draft for approval; `elements-missing` while a mandatory element is missing or wrong. */
export const submitVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  comment?: string,
): Promise<VersionView> =>
  takeStep(deps, actor, address, 'submit', comment, async (context) => {
    requireComplete(context);
    return { submittedAt: context.now };
  });
