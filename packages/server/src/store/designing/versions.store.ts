import type { AchievementSpecification, VersionState } from '@sigillo/core/domain';
import type { Selectable } from 'kysely';
import type { Transaction } from '../transaction.ts';
import type { AchievementVersionTable } from './designing.tables.ts';

/** Where a version is found. */
export interface VersionKey {
  readonly organisationId: string;
  readonly achievementId: string;
  readonly number: number;
}

/** One version of a micro-credential. Times in milliseconds since 1970. */
export interface VersionRecord extends VersionKey {
  readonly id: string;
  readonly state: VersionState;
  /** Counts saves. */
  readonly revision: number;
  readonly specification: AchievementSpecification;
  /** SHA-256 of the specification's canonical JSON, from publication on. */
  readonly specificationHash?: Uint8Array;
  readonly author: { readonly id: string; readonly name: string };
  /** Everybody who saved this version. */
  readonly editors: readonly string[];
  readonly submittedAt?: number;
  readonly approvedBy?: { readonly id: string; readonly name: string };
  readonly approvedAt?: number;
  readonly publishedAt?: number;
  readonly closedAt?: number;
  readonly updatedAt: number;
}

/** Stores a micro-credential without versions yet. */
export const insertAchievement = async (
  transaction: Transaction,
  organisationId: string,
  id: string,
  now: number,
): Promise<void> => {
  await transaction
    .insertInto('achievement')
    .values({ tenant_id: organisationId, id, created_at: new Date(now) })
    .execute();
};

/** Stores a new draft. */
export const insertVersion = async (
  transaction: Transaction,
  version: VersionKey & {
    readonly id: string;
    readonly specification: AchievementSpecification;
    readonly author: { readonly id: string; readonly name: string };
  },
  now: number,
): Promise<void> => {
  await transaction
    .insertInto('achievement_version')
    .values({
      tenant_id: version.organisationId,
      achievement_id: version.achievementId,
      number: version.number,
      id: version.id,
      state: 'draft',
      revision: 1,
      specification: JSON.stringify(version.specification),
      author_id: version.author.id,
      author_name: version.author.name,
      editor_ids: [version.author.id],
      updated_at: new Date(now),
    })
    .execute();
};

/** Reads one version that the scope may see; locked until the transaction ends where `lock` says so. */
export const findVersion = async (
  transaction: Transaction,
  key: VersionKey,
  lock = false,
): Promise<VersionRecord | undefined> => {
  const query = transaction
    .selectFrom('achievement_version')
    .selectAll()
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('number', '=', key.number);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toVersion(row);
};

/** All versions of one micro-credential, newest first. */
export const listVersions = async (
  transaction: Transaction,
  organisationId: string,
  achievementId: string,
): Promise<readonly VersionRecord[]> => {
  const rows = await transaction
    .selectFrom('achievement_version')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .where('achievement_id', '=', achievementId)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion);
};

/** The newest version of each micro-credential, the last changed first. */
export const listNewestVersions = async (
  transaction: Transaction,
  organisationId: string,
): Promise<readonly VersionRecord[]> => {
  const rows = await transaction
    .selectFrom('achievement_version')
    .distinctOn('achievement_id')
    .selectAll()
    .where('tenant_id', '=', organisationId)
    .orderBy('achievement_id')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion).sort((one, other) => other.updatedAt - one.updatedAt);
};

/** The ids of micro-credentials that have a published version. */
export const listPublishedIds = async (
  transaction: Transaction,
  organisationId: string,
): Promise<ReadonlySet<string>> => {
  const rows = await transaction
    .selectFrom('achievement_version')
    .select('achievement_id')
    .where('tenant_id', '=', organisationId)
    .where('published_at', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.achievement_id));
};

/** Saves a draft over revision `revision`. False when it isn't at that revision, or no draft any more. */
export const saveDraft = async (
  transaction: Transaction,
  key: VersionKey,
  save: {
    readonly revision: number;
    readonly specification: AchievementSpecification;
    readonly editors: readonly string[];
  },
  now: number,
): Promise<boolean> => {
  const result = await transaction
    .updateTable('achievement_version')
    .set({
      revision: save.revision + 1,
      specification: JSON.stringify(save.specification),
      editor_ids: save.editors,
      updated_at: new Date(now),
    })
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('number', '=', key.number)
    .where('revision', '=', save.revision)
    .where('state', '=', 'draft')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** What a step changes besides the state. */
export interface VersionStep {
  readonly from: VersionState;
  readonly to: VersionState;
  readonly submittedAt?: number;
  readonly approval?: { readonly id: string; readonly name: string; readonly at: number } | null;
  readonly publication?: {
    readonly at: number;
    /** Canonical JSON of the specification, frozen, and its SHA-256. */
    readonly canonical: string;
    readonly hash: Uint8Array;
    /** Words by which the catalogue finds it. */
    readonly searchText: string;
  };
  readonly closedAt?: number;
}

/** Takes a version from one state to the next. False when it isn't in `from` any more. */
export const stepVersion = async (
  transaction: Transaction,
  key: VersionKey,
  step: VersionStep,
  now: number,
): Promise<boolean> => {
  const { approval, publication } = step;
  const result = await transaction
    .updateTable('achievement_version')
    .set({
      state: step.to,
      updated_at: new Date(now),
      ...(step.submittedAt === undefined ? {} : { submitted_at: new Date(step.submittedAt) }),
      ...(approval === undefined
        ? {}
        : {
            approver_id: approval?.id ?? null,
            approver_name: approval?.name ?? null,
            approved_at: approval ? new Date(approval.at) : null,
          }),
      ...(publication === undefined
        ? {}
        : {
            published_at: new Date(publication.at),
            canonical: publication.canonical,
            specification_hash: Buffer.from(publication.hash),
            search_text: publication.searchText,
          }),
      ...(step.closedAt === undefined ? {} : { closed_at: new Date(step.closedAt) }),
    })
    .where('tenant_id', '=', key.organisationId)
    .where('achievement_id', '=', key.achievementId)
    .where('number', '=', key.number)
    .where('state', '=', step.from)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
};

/** A version from its row. */
export const toVersion = (row: Selectable<AchievementVersionTable>): VersionRecord => ({
  organisationId: row.tenant_id,
  achievementId: row.achievement_id,
  number: row.number,
  id: row.id,
  state: row.state,
  revision: row.revision,
  specification: row.specification,
  ...(row.specification_hash === null ? {} : { specificationHash: new Uint8Array(row.specification_hash) }),
  author: { id: row.author_id, name: row.author_name },
  editors: row.editor_ids,
  ...(row.submitted_at === null ? {} : { submittedAt: row.submitted_at.getTime() }),
  ...(row.approver_id === null ? {} : { approvedBy: { id: row.approver_id, name: row.approver_name ?? '' } }),
  ...(row.approved_at === null ? {} : { approvedAt: row.approved_at.getTime() }),
  ...(row.published_at === null ? {} : { publishedAt: row.published_at.getTime() }),
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at.getTime() }),
  updatedAt: row.updated_at.getTime(),
});
