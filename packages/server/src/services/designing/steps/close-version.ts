import type { VersionView } from '@sigillo/contract/api';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { takeStep } from './take-step.ts';

/** Closes a version for new awards and offerings; credentials stay in force, its page stays. */
export const closeVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  comment?: string,
): Promise<VersionView> =>
  takeStep(deps, actor, address, 'close', comment, async ({ now }) => ({ closedAt: now }));
