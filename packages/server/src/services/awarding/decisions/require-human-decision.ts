import { Problem } from '@sigillo/core/base';
import { mayAwardUnder } from '../../../policies/awarding.policy.ts';
import type { DecisionRecord } from '../../../store/index.ts';
import type { ActingKey } from '../../actor.ts';

/** Sees that no program awards under a decision that a program recorded: `decision-by-key`. */
export const requireHumanDecision = (
  { recordedBy }: Pick<DecisionRecord, 'recordedBy'>,
  key: ActingKey | undefined,
): void => {
  if (!mayAwardUnder({ recordedByKey: recordedBy.key !== undefined }, key !== undefined)) {
    throw new Problem('forbidden', 'decision-by-key');
  }
};
