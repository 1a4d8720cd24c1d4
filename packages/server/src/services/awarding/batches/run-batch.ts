import type { JobHandler, RunningJob } from '../../../jobs/index.ts';
import { awardsOneself } from '../../../policies/awarding.policy.ts';
import {
  type BatchRecord,
  changeBatchState,
  countBatch,
  findBatch,
  findDecision,
  linkBatchRows,
  listBatchRows,
  listEmailAddresses,
  listUnsealedAwards,
  settleAwardedRows,
  settleBatchRows,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { type Awarder, sealAwards } from '../awards/seal-awards.ts';
import { writeIntents } from '../awards/write-intents.ts';
import { loadAwardable } from '../decisions/load-awardable.ts';
import { openRow } from './batch-row-body.ts';

/** Learners of one step: few enough that a pause is felt at once, enough that transactions don't dominate. */
const chunkSize = 50;

/**
 * The job that awards the rows of a batch: finishes the intents that there are, then
 * writes the next ones, until no row is left. Run again after a crash at any
 * point it finishes every intent once and awards nobody twice.
 */
export const createBatchHandler =
  (deps: Deps): JobHandler =>
  async (running) => {
    const { tenant } = running.job;
    const { batch: id } = running.job.payload as { readonly batch: string };
    const batch = await deps.store.withScope({ tenant }, (transaction) => findBatch(transaction, tenant, id));
    if (batch === undefined) return;
    for (;;) {
      const sealedSome = await finishIntents(deps, running, batch);
      if (!sealedSome && !(await writeNextIntents(deps, running, batch))) break;
    }
    await deps.store.withScope({ tenant }, (transaction) =>
      changeBatchState(
        transaction,
        { tenant, id, from: ['running'] },
        { to: 'done', finishedAt: new Date(deps.clock.now()) },
      ),
    );
  };

/** Seals the next intents of the batch. False when none is left. */
const finishIntents = async (deps: Deps, running: RunningJob, batch: BatchRecord): Promise<boolean> => {
  const { tenant, id } = batch;
  const ids = await deps.store.withScope({ tenant }, (transaction) =>
    listUnsealedAwards(transaction, { tenant, batch: id, limit: chunkSize }),
  );
  if (ids.length === 0) return false;
  await sealAwards(deps, tenant, ids, startedBy(batch), async (transaction, outcome) => {
    const done = await settleAwardedRows(transaction, batch, { state: 'awarded', awards: outcome.issued });
    for (const { award, code } of outcome.refused) {
      await settleAwardedRows(transaction, batch, { state: 'failed', awards: [award], fault: code });
    }
    await countBatch(transaction, batch, { done, failed: outcome.refused.length });
    const current = await findBatch(transaction, tenant, id);
    await running.report({ done: current?.done ?? 0, failed: current?.failed ?? 0 }, transaction);
  });
  // Outside the transaction: here a server that stops hands the job back.
  await running.report({});
  return true;
};

/** Whoever started the batch, as the record of what was done names them. */
const startedBy = (batch: BatchRecord): Awarder | undefined => {
  if (batch.startedByKey !== undefined) return { kind: 'api-key', id: batch.startedByKey };
  return batch.startedBy === undefined ? undefined : { kind: 'person', id: batch.startedBy };
};

/** Writes intents for the next rows. False when no row is left. */
const writeNextIntents = async (deps: Deps, running: RunningJob, batch: BatchRecord): Promise<boolean> => {
  const { tenant, id } = batch;
  const own = await ownAddresses(deps, batch.startedBy);
  return deps.store.withScope({ tenant }, async (transaction) => {
    const rows = await listBatchRows(transaction, batch, { state: 'ready', limit: chunkSize });
    if (rows.length === 0) return false;
    const decision = await findDecision(transaction, tenant, batch.decision);
    if (decision === undefined) throw new Error(`batch ${id} has lost its decision`);
    const awardable = await loadAwardable(transaction, {
      organisationId: tenant,
      achievementId: decision.achievement,
      number: decision.version,
    });
    const key = await deps.encryption.tenantKey(transaction, tenant);
    const learners = rows.map(({ row, body }) => {
      const read = body && openRow(deps, key, id, row, body);
      if (read === undefined || read.cells !== undefined)
        throw new Error(`row ${row} of batch ${id} is empty`);
      return { row, learner: read.learner };
    });
    const forbidden = learners.filter(({ learner }) => awardsOneself(own, learner.email));
    const allowed = learners.filter((one) => !forbidden.includes(one));
    const outcomes = await writeIntents(
      deps,
      transaction,
      {
        ...deps.installation,
        did: deps.keys.didOf(awardable.organisation.slug),
        ...awardable,
        decision,
        batch: id,
      },
      allowed.map(({ learner }) => learner),
    );
    const links: { row: number; award: string }[] = [];
    const ended: { row: number; state: 'already' | 'failed'; fault?: string }[] = forbidden.map(
      ({ row }) => ({
        row,
        state: 'failed',
        fault: 'awards-oneself',
      }),
    );
    outcomes.forEach((outcome, i) => {
      const row = allowed[i]?.row as number;
      if (outcome.state === 'written') links.push({ row, award: outcome.award });
      else if (outcome.state === 'already') ended.push({ row, state: 'already' });
      else {
        const code =
          outcome.findings.find(({ severity }) => severity === 'error')?.code ?? 'elements-missing';
        ended.push({ row, state: 'failed', fault: code });
      }
    });
    await linkBatchRows(transaction, batch, links);
    await settleBatchRows(transaction, batch, ended);
    const failed = ended.filter(({ state }) => state === 'failed').length;
    await countBatch(transaction, batch, { failed, already: ended.length - failed });
    await running.report({}, transaction);
    return true;
  });
};

/** Addresses of the officer who started the batch: nobody awards themselves. */
const ownAddresses = async (deps: Deps, person: string | undefined): Promise<readonly string[]> => {
  if (person === undefined) return [];
  const addresses = await deps.store.withScope({ person }, (transaction) =>
    listEmailAddresses(transaction, person),
  );
  return addresses.map(({ email }) => email);
};
