import { type SqlBool, sql } from 'kysely';
import type { Transaction } from '../transaction.ts';
import { toVersion, type VersionRecord } from './versions.store.ts';

/** What the catalogue is narrowed by. Codes as in the specification. */
export interface CatalogueFilter {
  /** Words, normalised as `searchText` is; each must begin a word of the entry. */
  readonly words: readonly string[];
  readonly field?: string;
  readonly level?: string;
  readonly mode?: string;
  readonly language?: string;
  readonly country?: string;
  readonly provider?: string;
}

// Words arrive as letters and digits only, so that none can be an operator of the query.
const prefixQuery = (words: readonly string[]): string => words.map((word) => `${word}:*`).join(' & ');

/**
 * One page of published versions of organisations that were confirmed (system
 * scope), the newest published first, and how many there are in all.
 */
export const searchCatalogue = async (
  transaction: Transaction,
  filter: CatalogueFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly versions: readonly VersionRecord[]; readonly total: number }> => {
  const specification = sql.ref('v.specification');
  const conditions = [sql<SqlBool>`v.state = 'published'`, sql<SqlBool>`o.confirmed_at is not null`];
  conditions.push(sql<SqlBool>`o.state not in ('suspended', 'closed')`);
  if (filter.words.length > 0) {
    conditions.push(
      sql<SqlBool>`to_tsvector('simple', v.search_text) @@ to_tsquery('simple', ${prefixQuery(filter.words)})`,
    );
  }
  // A field may be given broadly: 07 finds 0713.
  if (filter.field !== undefined) {
    conditions.push(sql<SqlBool>`starts_with(${specification} ->> 'field', ${filter.field})`);
  }
  if (filter.level !== undefined) {
    conditions.push(sql<SqlBool>`${specification} -> 'level' ->> 'eqf' = ${filter.level}`);
  }
  if (filter.mode !== undefined) {
    conditions.push(sql<SqlBool>`${specification} -> 'modes' @> ${JSON.stringify([filter.mode])}::jsonb`);
  }
  if (filter.language !== undefined) {
    conditions.push(
      sql<SqlBool>`${specification} -> 'instructionLanguages' @> ${JSON.stringify([filter.language])}::jsonb`,
    );
  }
  if (filter.country !== undefined) {
    conditions.push(sql<SqlBool>`o.profile -> 'address' ->> 'country' = ${filter.country}`);
  }
  if (filter.provider !== undefined) conditions.push(sql<SqlBool>`o.slug = ${filter.provider}`);
  const matching = transaction
    .selectFrom('achievement_version as v')
    .innerJoin('organisation as o', 'o.tenant_id', 'v.tenant_id')
    .where((expression) => expression.and(conditions));
  const { total } = await matching
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await matching
    .selectAll('v')
    .orderBy('v.published_at', 'desc')
    .orderBy('v.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
  return { versions: rows.map(toVersion), total };
};

/** Every version of a micro-credential that was ever published, newest first, whoever's it is (system scope). */
export const listPublishedVersions = async (
  transaction: Transaction,
  achievementId: string,
): Promise<readonly VersionRecord[]> => {
  const rows = await transaction
    .selectFrom('achievement_version')
    .selectAll()
    .where('achievement_id', '=', achievementId)
    .where('state', 'in', ['published', 'closed'])
    .orderBy('number', 'desc')
    .execute();
  return rows.map(toVersion);
};
