import { Problem } from '@sigillo/core/base';
import type { Offering } from '@sigillo/core/domain';
import { lintOffering } from '../../policies/offering.ts';
import {
  insertOffering,
  newId,
  type OfferingRecord,
  type Transaction,
  type VersionKey,
} from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Refuses terms that contradict themselves or name unknown codes: `offering-invalid`. */
export const requireSoundOffering = (terms: Offering): void => {
  const faults = lintOffering(terms);
  if (faults.length > 0) throw new Problem('rule', 'offering-invalid', { faults });
};

/** Stores an offering on a version, in the transaction of who calls. */
export const addOffering = async (
  transaction: Transaction,
  deps: Deps,
  key: VersionKey,
  terms: Offering,
): Promise<OfferingRecord> => {
  requireSoundOffering(terms);
  const now = deps.clock.now();
  const { organisationId, achievementId, number } = key;
  const offering = { id: newId(now), organisationId, achievementId, number, terms, createdAt: now };
  await insertOffering(transaction, offering);
  return offering;
};
