import type { decisionSchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import type { CountedDecision } from '../../../store/index.ts';

export type DecisionView = z.output<typeof decisionSchema>;

/** A decision as the API shows it. */
export const toDecisionView = (decision: CountedDecision): DecisionView => ({
  id: decision.id,
  achievement: decision.achievement,
  version: decision.version,
  title: { ...decision.title },
  decidedOn: decision.decidedOn,
  decidedBy: decision.decidedBy,
  minute: decision.minute,
  place: { ...decision.place },
  recordedBy: decision.recordedBy.name,
  ...(decision.recordedBy.key === undefined ? {} : { recordedByKey: decision.recordedBy.key }),
  recordedAt: decision.recordedAt.toISOString(),
  awards: decision.awards,
  batches: decision.batches,
});
