import type { KeyObject } from 'node:crypto';
import type { BatchView } from '@sigillo/contract/api';
import { Problem, toHex } from '@sigillo/core/base';
import { keyedHash } from '../../../keys/index.ts';
import {
  type CountedDecision,
  findDecision,
  findStandingAwards,
  insertBatch,
  insertBatchRows,
  listEmailAddresses,
  newId,
  recordAudit,
  type Transaction,
} from '../../../store/index.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { toDay } from '../../lint-context.ts';
import { loadAwardable } from '../decisions/load-awardable.ts';
import { requireHumanDecision } from '../decisions/require-human-decision.ts';
import { type FileRow, readApart } from '../learner-file/index.ts';
import { sealRow } from './batch-row-body.ts';
import { readBatchView } from './batch-view.ts';

/** A file of learners as it was uploaded. */
export interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Heading of the column that makes a row one award. */
  readonly key?: string | undefined;
}

/**
 * Reads a file of learners and says row by row what would happen. Nothing is awarded.
 *
 * Problems: `decision-not-found`, `decision-by-key`, `readers-busy`, those of `loadAwardable`, and the `file-…` codes
 * of a file that can't be read at all.
 */
export const previewBatch = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  decisionId: string,
  file: UploadedFile,
): Promise<BatchView> => {
  const member = requireMember(actor, slug, 'awarding-officer', 'registrar');
  const { organisationId: tenant, person } = member;
  const now = deps.clock.now();
  const { decision, ects } = await deps.store.withScope({ tenant }, async (transaction) => {
    const decision = await findDecision(transaction, tenant, decisionId);
    if (decision === undefined) throw new Problem('missing', 'decision-not-found');
    requireHumanDecision(decision, member.key);
    const key = { organisationId: tenant, achievementId: decision.achievement, number: decision.version };
    const { version } = await loadAwardable(transaction, key);
    return { decision, ects: version.specification.workload?.ects };
  });
  const own = await deps.store.withScope({ person: person.id }, (transaction) =>
    listEmailAddresses(transaction, person.id),
  );
  const read = await readApart(file.bytes, {
    today: toDay(now),
    ownEmails: own.map(({ email }) => email),
    ...(ects === undefined ? {} : { ects }),
    ...(file.key === undefined ? {} : { key: file.key }),
  });
  if (!read.ok) throw new Problem('rule', read.error.code, { values: read.error.values });
  const { rows } = read.value;
  return deps.store.withScope(
    { tenant },
    async (transaction) => {
      const key = await deps.encryption.tenantKey(transaction, tenant);
      const already = await findAlready(transaction, decision, key, rows);
      const id = newId(now);
      const faulty = rows.filter(({ state }) => state === 'faulty').length;
      await insertBatch(transaction, {
        tenant,
        id,
        decision: decision.id,
        fileName: file.name,
        encoding: read.value.encoding,
        headings: read.value.columns,
        sheets: read.value.sheets,
        rows: rows.length,
        ready: rows.length - faulty - already.size,
        already: already.size,
        faulty,
        createdBy: person.name,
        createdByKey: member.key?.name,
        createdAt: new Date(now),
      });
      await insertBatchRows(
        transaction,
        { tenant, id },
        rows.map((row) =>
          already.has(row.row)
            ? { row: row.row, state: 'already' }
            : { row: row.row, state: row.state, body: sealRow(deps, key, id, row) },
        ),
      );
      await recordAudit(transaction, [
        {
          tenant,
          actor: recordedAs(member),
          action: 'preview-batch',
          about: { kind: 'batch', id },
          detail: { rows: rows.length, faulty },
          at: now,
        },
      ]);
      return readBatchView(deps, transaction, tenant, id, actor.locale);
    },
    { statementTimeout: 60_000 },
  );
};

/** Rows whose learner was awarded this version before: nothing will be added for them. */
const findAlready = async (
  transaction: Transaction,
  decision: CountedDecision,
  tenantKey: KeyObject,
  rows: readonly FileRow[],
): Promise<ReadonlySet<number>> => {
  const ready = rows.filter((row) => row.state === 'ready');
  const hashes = ready.map(({ learner }) => keyedHash(tenantKey, 'award', learner.key));
  const standing = await findStandingAwards(
    transaction,
    { tenant: decision.tenant, versionId: decision.versionId, decision: decision.id },
    hashes,
  );
  return new Set(
    ready
      .filter(({ learner }, i) => {
        const found = standing.get(toHex(hashes[i] as Uint8Array));
        return found !== undefined && !(learner.retake && !found.sameDecision);
      })
      .map(({ row }) => row),
  );
};
