import type { AwardRoute, AwardState, LanguageMap } from '@sigillo/core/domain';
import type { ColumnType, Generated } from 'kysely';

type Time = ColumnType<Date, Date, Date>;
/** A calendar date; read as text, because a JavaScript date would carry a time zone. */
type Day = ColumnType<string, string, string>;
type JsonColumn<T> = ColumnType<T, string, string>;

export interface AwardDecisionTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly achievement_id: string;
  readonly version_id: string;
  readonly version: number;
  readonly title: JsonColumn<LanguageMap>;
  readonly decided_on: Day;
  readonly decided_by: string;
  readonly minute: string;
  readonly locality: string | null;
  readonly country: string;
  readonly recorded_by: string;
  readonly recorded_by_name: string;
  readonly recorded_by_key: string | null;
  readonly recorded_at: Time;
}

export interface LearnerTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly identity: Buffer;
  readonly name: string;
  readonly email: string;
  readonly created_at: Time;
}

export interface AwardBatchTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly decision_id: string;
  readonly file_name: string;
  readonly encoding: string;
  readonly headings: JsonColumn<readonly { readonly heading: string; readonly field?: string }[]>;
  readonly sheets: ColumnType<
    { readonly read: string; readonly others: readonly string[] } | null,
    string | null,
    string | null
  >;
  readonly state: 'previewed' | 'running' | 'paused' | 'done' | 'failed' | 'cancelled';
  readonly row_count: number;
  readonly ready: number;
  readonly already: number;
  readonly faulty: number;
  readonly done: Generated<number>;
  readonly failed: Generated<number>;
  readonly job_id: string | null;
  readonly created_by_name: string;
  readonly created_by_key: string | null;
  readonly created_at: Time;
  readonly started_by: string | null;
  readonly started_by_key: string | null;
  readonly started_at: Time | null;
  readonly finished_at: Time | null;
}

export interface AwardBatchRowTable {
  readonly tenant_id: string;
  readonly batch_id: string;
  readonly row_number: number;
  readonly state: 'ready' | 'already' | 'faulty' | 'awarded' | 'failed';
  readonly body: Buffer | null;
  readonly award_id: string | null;
  readonly fault: string | null;
}

export interface AwardTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly state: AwardState;
  readonly learner_id: string | null;
  readonly decision_id: string;
  readonly batch_id: string | null;
  readonly achievement_id: string;
  readonly version_id: string;
  readonly version: number;
  readonly title: JsonColumn<LanguageMap>;
  readonly register_number: string;
  readonly row_key: Buffer;
  readonly retake: boolean;
  readonly route: AwardRoute;
  readonly grade: string | null;
  readonly cohort: string | null;
  readonly awarded_on: Day;
  readonly profile_hash: Buffer;
  readonly content: Buffer | null;
  readonly seal_failure: string | null;
  readonly decided_at: Time;
  readonly issued_at: Time | null;
  readonly mail_at: Time | null;
  readonly revoked_at: Time | null;
  readonly reason: string | null;
}

export interface CredentialTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly award_id: string;
  readonly face: 'open-badge' | 'elm';
  readonly public_id: string;
  readonly state: 'intended' | 'active' | 'suspended' | 'revoked' | 'replaced';
  readonly revocation_list: string;
  readonly revocation_index: number;
  readonly suspension_list: string;
  readonly suspension_index: number;
  readonly key_id: string | null;
  readonly body: Buffer | null;
  readonly issued_at: Time | null;
  readonly valid_until: Time | null;
}

export interface AwardOfferTable {
  readonly tenant_id: string;
  readonly award_id: string;
  readonly token_hash: Buffer;
  readonly token: Buffer;
  readonly email_hash: Buffer;
  readonly reminded_at: Time | null;
  readonly told_at: Time | null;
  readonly collected_at: Time | null;
  readonly collected_by: string | null;
  readonly closed_at: Time | null;
}

/** What awarding keeps: tables of migration 0020. */
export interface AwardingTables {
  readonly award_decision: AwardDecisionTable;
  readonly learner: LearnerTable;
  readonly award_batch: AwardBatchTable;
  readonly award_batch_row: AwardBatchRowTable;
  readonly award: AwardTable;
  readonly credential: CredentialTable;
  readonly award_offer: AwardOfferTable;
}
