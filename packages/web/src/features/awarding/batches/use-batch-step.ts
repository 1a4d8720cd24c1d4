import { awardingOperations, type BatchView } from '@sigillo/contract/api';
import { useQueryClient } from '@tanstack/react-query';
import { call, queryOf, type Submission, useSubmit } from '../../../api/index.ts';

const steps = {
  start: awardingOperations.startBatch,
  pause: awardingOperations.pauseBatch,
  resume: awardingOperations.resumeBatch,
  cancel: awardingOperations.cancelBatch,
} as const;

/** Takes a batch one step on, and shows what the server then says of it. */
export const useBatchStep = (
  organisation: string,
  batch: Pick<BatchView, 'id'>,
): {
  readonly submission: Submission;
  readonly take: (step: keyof typeof steps) => Promise<boolean>;
} => {
  const queries = useQueryClient();
  const submission = useSubmit();
  const params = { organisation, batch: batch.id };
  const take = async (step: keyof typeof steps): Promise<boolean> => {
    const taken = await submission.submit(async () => {
      const changed = await call(steps[step], { params });
      queries.setQueryData(queryOf(awardingOperations.getBatch, { params }).queryKey, changed);
      await queries.invalidateQueries({ queryKey: [awardingOperations.getDecision.id] });
    });
    // Refused: somebody else may have been quicker.
    if (!taken) await queries.invalidateQueries({ queryKey: [awardingOperations.getBatch.id] });
    return taken;
  };
  return { submission, take };
};
