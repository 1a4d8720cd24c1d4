import { setTimeout as sleep } from 'node:timers/promises';
import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { type BatchRecord, findBatch } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';

type Progress = ResponseOf<typeof awardingOperations.watchBatch>;

const pollEvery = 500;
const ended: readonly string[] = ['done', 'cancelled', 'failed'];

/**
 * Tells progress of a batch whenever it changes, until it ends or whoever watches `gone`. It reads
 * the store, so that it may be watched from any process. Problem `batch-not-found`.
 */
export async function* watchBatch(
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  gone: AbortSignal,
): AsyncGenerator<Progress> {
  const { organisationId: tenant } = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const since = { at: deps.clock.now(), done: -1 };
  let told = '';
  // A paused batch changes nothing for days: without the signal we would ask for it as long.
  while (!gone.aborted) {
    const batch = await deps.store.withScope({ tenant }, (transaction) => findBatch(transaction, tenant, id));
    if (batch === undefined) throw new Problem('missing', 'batch-not-found');
    if (since.done < 0) since.done = batch.done;
    const progress = toProgress(batch, since, deps.clock.now());
    const text = JSON.stringify({ ...progress, secondsLeft: undefined });
    if (text !== told) yield progress;
    told = text;
    if (ended.includes(batch.state)) return;
    await sleep(pollEvery);
  }
}

/** The estimate rests on what was done since we began to watch: a pause before that tells nothing. */
const toProgress = (
  batch: BatchRecord,
  since: { readonly at: number; readonly done: number },
  now: number,
): Progress => {
  const left = Math.max(0, batch.ready - batch.done - batch.failed);
  const rate = (batch.done - since.done) / Math.max(1, now - since.at);
  return {
    state: batch.state,
    done: batch.done,
    failed: batch.failed,
    total: batch.ready,
    ...(rate > 0 && batch.state === 'running' ? { secondsLeft: Math.ceil(left / rate / 1000) } : {}),
  };
};
