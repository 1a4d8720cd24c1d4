import type { AwardRoute, AwardState, LanguageMap } from '@sigillo/core/domain';
import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';

/** An award as lists show it. */
export interface AwardSummary {
  readonly id: string;
  readonly state: AwardState;
  readonly credentialState: 'active' | 'suspended' | 'revoked' | 'replaced' | 'expired' | undefined;
  readonly learnerName: string;
  readonly learnerEmail: string;
  readonly title: LanguageMap;
  readonly achievement: string;
  readonly version: number;
  readonly registerNumber: string;
  readonly awardedOn: string;
  readonly route: AwardRoute;
  readonly grade: string | undefined;
  readonly cohort: string | undefined;
  readonly issuedAt: Date | undefined;
  readonly collectedAt: Date | undefined;
  readonly mailAt: Date | undefined;
}

export interface AwardFilter {
  readonly tenant: string;
  readonly now: Date;
  readonly id?: string;
  /** Part of name, e-mail or register number. */
  readonly text?: string;
  /** State of the credential; what was annulled was never told, and is in none of them. */
  readonly state?: 'active' | 'suspended' | 'revoked' | 'uncollected' | 'expired';
  readonly achievement?: string;
  readonly decision?: string;
}

export interface AwardPage {
  readonly sort: 'newest' | 'oldest' | 'name';
  readonly offset: number;
  readonly limit: number;
}

const orders = {
  newest: sql`award.decided_at desc, award.id desc`,
  oldest: sql`award.decided_at, award.id`,
  name: sql`learner.name, award.id`,
};

const likeForm = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const conditions = (filter: AwardFilter) => {
  const like = filter.text === undefined ? null : likeForm(filter.text);
  return sql`
    from award
    left join learner on learner.tenant_id = award.tenant_id and learner.id = award.learner_id
    left join credential on credential.tenant_id = award.tenant_id and credential.award_id = award.id
      and credential.face = 'open-badge'
    left join award_offer on award_offer.tenant_id = award.tenant_id and award_offer.award_id = award.id
    cross join lateral (select case
      when credential.state = 'intended' then null
      when credential.state = 'active' and credential.valid_until <= ${filter.now} then 'expired'
      else credential.state end as credential_state) as now
    where award.tenant_id = ${filter.tenant}
      and (${filter.id ?? null}::uuid is null or award.id = ${filter.id ?? null}::uuid)
      and (${like}::text is null or learner.name ilike ${like} or learner.email ilike ${like}
        or award.register_number ilike ${like})
      and (${filter.achievement ?? null}::uuid is null or award.achievement_id = ${filter.achievement ?? null}::uuid)
      and (${filter.decision ?? null}::uuid is null or award.decision_id = ${filter.decision ?? null}::uuid)
      and case ${filter.state ?? ''}
        when '' then true
        when 'uncollected' then award.state = 'issued' and award.revoked_at is null and award_offer.collected_at is null
        else award.state <> 'annulled' and now.credential_state = ${filter.state ?? ''} end`;
};

/** Searches the tenant's award register. */
export const searchAwards = async (
  transaction: Transaction,
  filter: AwardFilter,
  page: AwardPage,
): Promise<readonly AwardSummary[]> => {
  const { rows } = await sql<{
    id: string;
    state: AwardState;
    credential_state: AwardSummary['credentialState'] | null;
    name: string | null;
    email: string | null;
    title: LanguageMap;
    achievement_id: string;
    version: number;
    register_number: string;
    awarded_on: string;
    route: AwardRoute;
    grade: string | null;
    cohort: string | null;
    issued_at: Date | null;
    collected_at: Date | null;
    mail_at: Date | null;
  }>`
    select award.id, award.state, now.credential_state, learner.name, learner.email, award.title,
      award.achievement_id, award.version, award.register_number, award.awarded_on, award.route, award.grade,
      award.cohort, award.issued_at, award_offer.collected_at, award.mail_at
    ${conditions(filter)}
    order by ${orders[page.sort]} offset ${page.offset} limit ${page.limit}`.execute(transaction);
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    credentialState: row.credential_state ?? undefined,
    learnerName: row.name ?? '',
    learnerEmail: row.email ?? '',
    title: row.title,
    achievement: row.achievement_id,
    version: row.version,
    registerNumber: row.register_number,
    awardedOn: row.awarded_on,
    route: row.route,
    grade: row.grade ?? undefined,
    cohort: row.cohort ?? undefined,
    issuedAt: row.issued_at ?? undefined,
    collectedAt: row.collected_at ?? undefined,
    mailAt: row.mail_at ?? undefined,
  }));
};

/** How many awards a search finds. */
export const countAwards = async (transaction: Transaction, filter: AwardFilter): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count ${conditions(filter)}`.execute(
    transaction,
  );
  return rows[0]?.count ?? 0;
};
