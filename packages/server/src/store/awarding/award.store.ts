import type { AwardRoute, AwardState, LanguageMap } from '@sigillo/core/domain';
import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { AwardTable } from './awarding.tables.ts';

/** An entry of the award register. */
export interface AwardRecord {
  readonly tenant: string;
  readonly id: string;
  readonly state: AwardState;
  /** Absent once the learner was erased; the entry itself stays. */
  readonly learner: string | undefined;
  readonly decision: string;
  readonly batch: string | undefined;
  readonly achievement: string;
  readonly versionId: string;
  readonly version: number;
  readonly title: LanguageMap;
  readonly registerNumber: string;
  readonly rowKey: Uint8Array;
  readonly retake: boolean;
  readonly route: AwardRoute;
  readonly grade: string | undefined;
  readonly cohort: string | undefined;
  readonly awardedOn: string;
  /** Hash of the specification that was in force when the award was decided. */
  readonly profileHash: Uint8Array;
  /** The frozen CredentialContent, encrypted under the learner's key. */
  readonly content: Uint8Array | undefined;
  /** Why sealing was refused, where it was. */
  readonly sealFailure: string | undefined;
  readonly decidedAt: Date;
  readonly issuedAt: Date | undefined;
  readonly mailAt: Date | undefined;
  readonly revokedAt: Date | undefined;
  readonly reason: string | undefined;
}

/** What is known of an award when its intent is written. */
export type NewAward = Omit<
  AwardRecord,
  'state' | 'learner' | 'content' | 'sealFailure' | 'issuedAt' | 'mailAt' | 'revokedAt' | 'reason'
> & { readonly learner: string; readonly content: Uint8Array };

/**
 * Writes intents. An award that is there already (same row key and version, no retake)
 * adds nothing; returns the ids that were added.
 */
export const insertAwards = async (
  transaction: Transaction,
  awards: readonly NewAward[],
): Promise<ReadonlySet<string>> => {
  if (awards.length === 0) return new Set();
  const rows = await transaction
    .insertInto('award')
    .values(
      awards.map((award) => ({
        tenant_id: award.tenant,
        id: award.id,
        state: 'decided' as const,
        learner_id: award.learner,
        decision_id: award.decision,
        batch_id: award.batch ?? null,
        achievement_id: award.achievement,
        version_id: award.versionId,
        version: award.version,
        title: JSON.stringify(award.title),
        register_number: award.registerNumber,
        row_key: Buffer.from(award.rowKey),
        retake: award.retake,
        route: award.route,
        grade: award.grade ?? null,
        cohort: award.cohort ?? null,
        awarded_on: award.awardedOn,
        profile_hash: Buffer.from(award.profileHash),
        content: Buffer.from(award.content),
        seal_failure: null,
        decided_at: award.decidedAt,
        issued_at: null,
        mail_at: null,
        revoked_at: null,
        reason: null,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** A row key that stands in the register already. */
export interface StandingAward {
  /** Hex. */
  readonly rowKey: string;
  /** Under this very decision and not revoked: not even a retake may add one. */
  readonly sameDecision: boolean;
  /** Some award that is not itself a retake: only a retake may add one. */
  readonly first: boolean;
}

/** Which of `rowKeys` were awarded this version before, and how. */
export const findStandingAwards = async (
  transaction: Transaction,
  place: { readonly tenant: string; readonly versionId: string; readonly decision: string },
  rowKeys: readonly Uint8Array[],
): Promise<ReadonlyMap<string, StandingAward>> => {
  const { rows } = await sql<{ row_key: Buffer; same: boolean; first: boolean }>`
    select row_key, bool_or(decision_id = ${place.decision} and revoked_at is null) as same,
      bool_or(not retake) as first
    from award
    where tenant_id = ${place.tenant} and version_id = ${place.versionId} and state in ('decided', 'issued')
      and row_key = any(${rowKeys.map((key) => Buffer.from(key))}::bytea[])
    group by row_key`.execute(transaction);
  return new Map(
    rows.map((row) => {
      const rowKey = row.row_key.toString('hex');
      return [rowKey, { rowKey, sameDecision: row.same, first: row.first }];
    }),
  );
};

export const findAward = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<AwardRecord | undefined> => (await findAwards(transaction, tenant, [id]))[0];

/** Finds awards by id, in no particular order; ids that the tenant doesn't have are left out. */
export const findAwards = async (
  transaction: Transaction,
  tenant: string,
  ids: readonly string[],
): Promise<readonly AwardRecord[]> => {
  const rows = await transaction
    .selectFrom('award')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`id = any(${ids as string[]}::uuid[])`)
    .execute();
  return rows.map(toAward);
};

/** Ids of awards whose intent is written but not finished: of a batch, or (without one) of single awards. */
export const listUnsealedAwards = async (
  transaction: Transaction,
  place: {
    readonly tenant: string;
    readonly batch: string | undefined;
    readonly limit: number;
    readonly decidedBefore?: Date;
  },
): Promise<readonly string[]> => {
  const rows = await transaction
    .selectFrom('award')
    .select('id')
    .where('tenant_id', '=', place.tenant)
    .where('batch_id', place.batch === undefined ? 'is' : '=', place.batch ?? null)
    .where('state', '=', 'decided')
    .where('seal_failure', 'is', null)
    .where((where) =>
      place.decidedBefore === undefined ? where.val(true) : where('decided_at', '<', place.decidedBefore),
    )
    .orderBy('id')
    .limit(place.limit)
    .execute();
  return rows.map(({ id }) => id);
};

/** Organisations with single awards that were decided before `before` and never finished (system scope). */
export const listTenantsWithUnsealed = async (
  transaction: Transaction,
  before: Date,
): Promise<readonly string[]> => {
  const rows = await transaction
    .selectFrom('award')
    .select('tenant_id')
    .distinct()
    .where('batch_id', 'is', null)
    .where('state', '=', 'decided')
    .where('seal_failure', 'is', null)
    .where('decided_at', '<', before)
    .execute();
  return rows.map((row) => row.tenant_id);
};

/** Marks intents as finished; returns those that were not finished before. */
export const markAwardsIssued = async (
  transaction: Transaction,
  tenant: string,
  ids: readonly string[],
  at: { readonly issuedAt: Date; readonly mailAt: Date },
): Promise<ReadonlySet<string>> => {
  const rows = await transaction
    .updateTable('award')
    .set({ state: 'issued', issued_at: at.issuedAt, mail_at: at.mailAt, seal_failure: null })
    .where('tenant_id', '=', tenant)
    .where(sql<boolean>`id = any(${ids as string[]}::uuid[])`)
    .where('state', '=', 'decided')
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

/** What may change in an award that stands. */
export interface AwardChange {
  readonly state?: AwardState;
  readonly sealFailure?: string | null;
  readonly revokedAt?: Date;
  readonly reason?: string | null;
}

/** Changes awards that are in one of the states `from`; returns the ids that were. */
export const changeAwards = async (
  transaction: Transaction,
  awards: { readonly tenant: string; readonly ids: readonly string[]; readonly from: readonly AwardState[] },
  change: AwardChange,
): Promise<ReadonlySet<string>> => {
  const rows = await transaction
    .updateTable('award')
    .set({
      ...(change.state === undefined ? {} : { state: change.state }),
      ...(change.sealFailure === undefined ? {} : { seal_failure: change.sealFailure }),
      ...(change.revokedAt === undefined ? {} : { revoked_at: change.revokedAt }),
      ...(change.reason === undefined ? {} : { reason: change.reason }),
    })
    .where('tenant_id', '=', awards.tenant)
    .where(sql<boolean>`id = any(${awards.ids as string[]}::uuid[])`)
    .where('state', 'in', awards.from)
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
};

const toAward = (row: Selectable<AwardTable>): AwardRecord => ({
  tenant: row.tenant_id,
  id: row.id,
  state: row.state,
  learner: row.learner_id ?? undefined,
  decision: row.decision_id,
  batch: row.batch_id ?? undefined,
  achievement: row.achievement_id,
  versionId: row.version_id,
  version: row.version,
  title: row.title,
  registerNumber: row.register_number,
  rowKey: new Uint8Array(row.row_key),
  retake: row.retake,
  route: row.route,
  grade: row.grade ?? undefined,
  cohort: row.cohort ?? undefined,
  awardedOn: row.awarded_on,
  profileHash: new Uint8Array(row.profile_hash),
  content: row.content ?? undefined,
  sealFailure: row.seal_failure ?? undefined,
  decidedAt: row.decided_at,
  issuedAt: row.issued_at ?? undefined,
  mailAt: row.mail_at ?? undefined,
  revokedAt: row.revoked_at ?? undefined,
  reason: row.reason ?? undefined,
});
