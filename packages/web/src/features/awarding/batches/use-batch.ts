import { awardingOperations, type BatchView, type ResponseOf } from '@sigillo/contract/api';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { addressOf, queryOf } from '../../../api/index.ts';

type Progress = ResponseOf<typeof awardingOperations.watchBatch>;

/** A batch whose numbers move: it is being awarded, or somebody may go on with it any moment. */
const isMoving = ({ state }: Pick<BatchView, 'state'>): boolean => state === 'running' || state === 'paused';

const pollEvery = 3000;

/** A batch as it is now. */
export interface WatchedBatch {
  readonly batch: BatchView;
  readonly secondsLeft: number | undefined;
  /** Server-sent events don't come through: it is asked for again and again instead. */
  readonly polling: boolean;
}

/**
 * Watches a batch while it moves. When it ends, everything that counts awards is
 * asked for anew.
 */
export const useBatch = (organisation: string, id: string): WatchedBatch => {
  const queries = useQueryClient();
  const [secondsLeft, setSecondsLeft] = useState<number>();
  const [polling, setPolling] = useState(false);
  const { data: batch } = useSuspenseQuery({
    ...queryOf(awardingOperations.getBatch, { params: { organisation, batch: id } }),
    refetchInterval: ({ state: { data } }) => (polling && data && isMoving(data) ? pollEvery : false),
  });
  const moving = isMoving(batch);

  useEffect(() => {
    if (!moving) return;
    const params = { organisation, batch: id };
    const { queryKey } = queryOf(awardingOperations.getBatch, { params });
    const source = new EventSource(addressOf(awardingOperations.watchBatch, { params }));
    source.onmessage = ({ data }) => {
      const { state, done, failed, secondsLeft: left } = JSON.parse(data) as Progress;
      queries.setQueryData(queryKey, (before) => before && { ...before, state, done, failed });
      setSecondsLeft(left);
    };
    source.onerror = () => {
      source.close();
      setPolling(true);
    };
    return () => {
      source.close();
      setSecondsLeft(undefined);
      setPolling(false);
      const { getBatch, getDecision, listDecisions, listAwards } = awardingOperations;
      for (const { id: operation } of [getBatch, getDecision, listDecisions, listAwards]) {
        void queries.invalidateQueries({ queryKey: [operation] });
      }
    };
  }, [moving, organisation, id, queries]);

  return { batch, secondsLeft, polling };
};
