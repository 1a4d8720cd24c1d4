import type { VersionView } from '@sigillo/contract/api';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import type { VersionAddress } from '../get-achievement.ts';
import { takeStep } from './take-step.ts';

/** Gives a version back to its author, saying what is to be changed. */
export const returnVersion = (
  deps: Deps,
  actor: Actor,
  address: VersionAddress,
  comment: string,
): Promise<VersionView> => takeStep(deps, actor, address, 'return', comment, async () => ({}));
