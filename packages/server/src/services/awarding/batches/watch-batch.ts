import { setTimeout as sleep } from 'node:timers/promises';
import type { awardingOperations, ResponseOf } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { type BatchRecord, findBatch } from '../../../store/index.ts';
import { loadAnew } from '../../accounts/load-anew.ts';
import { type ActingMember, type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';

type Progress = ResponseOf<typeof awardingOperations.watchBatch>;

const pollEvery = 500;
/** After so many looks at the batch, whether whoever watches still may: every three seconds. */
const looksBetween = 6;
const ended: readonly string[] = ['done', 'cancelled', 'failed'];

const requireWatcher = (actor: Actor, slug: string): ActingMember =>
  requireMember(actor, slug, 'awarding-officer', 'registrar');

/** Whether session or key go on, and the role is still held. */
const mayStillWatch = async (deps: Deps, actor: Actor, slug: string): Promise<boolean> => {
  try {
    requireWatcher(await loadAnew(deps, actor), slug);
    return true;
  } catch (thrown) {
    if (thrown instanceof Problem) return false;
    throw thrown;
  }
};

/**
 * Tells progress of a batch whenever it changes, until it ends, whoever watches is `gone`, or may watch
 * no longer. It reads the store, so that it may be watched from any process. Problem `batch-not-found`.
 */
export async function* watchBatch(
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
  gone: AbortSignal,
): AsyncGenerator<Progress> {
  const { organisationId: tenant } = requireWatcher(actor, slug);
  const since = { at: deps.clock.now(), done: -1 };
  let told = '';
  // A paused batch changes nothing for days: without the signal we would ask for it as long.
  for (let looks = 1; !gone.aborted; looks += 1) {
    if (looks % looksBetween === 0 && !(await mayStillWatch(deps, actor, slug))) return;
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
