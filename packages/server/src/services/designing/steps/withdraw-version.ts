import type { VersionView } from '@sigillo/contract/api';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { takeStep } from './take-step.ts';

/** Takes a version back into drafting; an approval is worth nothing afterwards. */
export const withdrawVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  comment?: string,
): Promise<VersionView> =>
  takeStep(deps, actor, address, 'withdraw', comment, async () => ({ approval: null }));
