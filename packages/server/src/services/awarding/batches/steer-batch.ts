import type { BatchView } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import {
  type BatchChange,
  type BatchRecord,
  type BatchState,
  changeBatchState,
  deleteBatchRows,
  enqueueJob,
  findBatch,
  findDecision,
  pauseJob,
  recordAudit,
  resumeJob,
  type Transaction,
} from '../../../store/index.ts';
import { requireFreshProofOfPerson } from '../../accounts/proving/require-fresh-proof.ts';
import { type ActingMember, type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { loadAwardable } from '../decisions/load-awardable.ts';
import { requireHumanDecision } from '../decisions/require-human-decision.ts';
import { readBatchView } from './batch-view.ts';

/** The kind of job that awards the rows of a batch. */
export const batchJobKind = 'award-batch';

interface Step {
  readonly action: string;
  readonly from: readonly BatchState[];
  readonly to: BatchState;
  /** What else it takes; what it returns is kept with the batch. */
  readonly also: (
    transaction: Transaction,
    batch: BatchRecord,
    member: ActingMember,
  ) => Promise<Partial<Omit<BatchChange, 'to'>>>;
}

const steer = async (deps: Deps, actor: Actor, slug: string, id: string, step: Step): Promise<BatchView> => {
  const member = requireMember(actor, slug, 'awarding-officer');
  // Only a step after which seals are made; stopping must never wait for a passkey.
  if (step.to === 'running') requireFreshProofOfPerson(deps, actor);
  const { organisationId: tenant } = member;
  return deps.store.withScope({ tenant }, async (transaction) => {
    const batch = await findBatch(transaction, tenant, id);
    if (batch === undefined) throw new Problem('missing', 'batch-not-found');
    if (!step.from.includes(batch.state)) {
      throw new Problem('conflict', 'batch-state', { values: { state: batch.state } });
    }
    const extra = await step.also(transaction, batch, member);
    const changed = await changeBatchState(
      transaction,
      { tenant, id, from: step.from },
      { ...extra, to: step.to },
    );
    if (changed === undefined)
      throw new Problem('conflict', 'batch-state', { values: { state: batch.state } });
    await recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: `${step.action}-batch`,
        about: { kind: 'batch', id },
        at: deps.clock.now(),
      },
    ]);
    return readBatchView(deps, transaction, tenant, id, actor.locale);
  });
};

/**
 * Starts to award the rows that are right; the work goes on in a job.
 *
 * Problems: `step-up-needed`, `batch-not-found`, `batch-state`, `batch-nothing-ready`, `key-missing`, `decision-by-key`, those of `loadAwardable`.
 */
export const startBatch = (deps: Deps, actor: Actor, slug: string, id: string): Promise<BatchView> =>
  steer(deps, actor, slug, id, {
    action: 'start',
    from: ['previewed'],
    to: 'running',
    also: async (transaction, batch, { person, key }) => {
      if (batch.ready === 0) throw new Problem('rule', 'batch-nothing-ready');
      const { tenant } = batch;
      const decision = await findDecision(transaction, tenant, batch.decision);
      if (decision === undefined) throw new Problem('missing', 'decision-not-found');
      requireHumanDecision(decision, key);
      await loadAwardable(transaction, {
        organisationId: tenant,
        achievementId: decision.achievement,
        number: decision.version,
      });
      if ((await deps.keys.activeSigner(transaction, tenant)) === undefined) {
        throw new Problem('rule', 'key-missing');
      }
      const now = deps.clock.now();
      const job = await enqueueJob(
        transaction,
        { tenant, kind: batchJobKind, payload: { batch: id }, dedupe: id, total: batch.ready },
        now,
      );
      return {
        job,
        startedBy: person.id,
        ...(key === undefined ? {} : { startedByKey: key.id }),
        startedAt: new Date(now),
      };
    },
  });

/** Pauses after the learners being sealed. Problems: `batch-not-found`, `batch-state`. */
export const pauseBatch = (deps: Deps, actor: Actor, slug: string, id: string): Promise<BatchView> =>
  steer(deps, actor, slug, id, {
    action: 'pause',
    from: ['running'],
    to: 'paused',
    also: async (transaction, batch) => {
      await pauseJob(transaction, batch.tenant, batch.job ?? '');
      return {};
    },
  });

/** Goes on after a pause or a failure. Problems: `step-up-needed`, `batch-not-found`, `batch-state`. */
export const resumeBatch = (deps: Deps, actor: Actor, slug: string, id: string): Promise<BatchView> =>
  steer(deps, actor, slug, id, {
    action: 'resume',
    from: ['paused', 'failed'],
    to: 'running',
    also: async (transaction, batch) => {
      await resumeJob(transaction, batch.tenant, batch.job ?? '', deps.clock.now());
      return {};
    },
  });

/** Drops a preview that wasn't started, with everything it held of people. Problems: `batch-not-found`, `batch-state`. */
export const cancelBatch = (deps: Deps, actor: Actor, slug: string, id: string): Promise<BatchView> =>
  steer(deps, actor, slug, id, {
    action: 'cancel',
    from: ['previewed'],
    to: 'cancelled',
    also: async (transaction, batch) => {
      await deleteBatchRows(transaction, batch);
      return { finishedAt: new Date(deps.clock.now()) };
    },
  });
