import type { AchievementSpecification, Offering, VersionState } from '@sigillo/core/domain';
import type { ColumnType } from 'kysely';

type Time = ColumnType<Date, Date, Date>;
type Json<T> = ColumnType<T, string, string>;

export interface AchievementTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly created_at: Time;
}

export interface AchievementVersionTable {
  readonly tenant_id: string;
  readonly achievement_id: string;
  readonly number: number;
  readonly id: string;
  readonly state: VersionState;
  readonly revision: number;
  readonly specification: Json<AchievementSpecification>;
  readonly canonical: string | null;
  readonly specification_hash: Buffer | null;
  readonly search_text: string | null;
  readonly author_id: string;
  readonly author_name: string;
  readonly editor_ids: ColumnType<readonly string[], readonly string[], readonly string[]>;
  readonly submitted_at: Time | null;
  readonly approver_id: string | null;
  readonly approver_name: string | null;
  readonly approved_at: Time | null;
  readonly published_at: Time | null;
  readonly closed_at: Time | null;
  readonly updated_at: Time;
}

export interface VersionEventTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly achievement_id: string;
  readonly number: number;
  readonly at: Time;
  readonly by_id: string;
  readonly by_name: string;
  readonly action: string;
  readonly comment: string | null;
}

export interface OfferingTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly achievement_id: string;
  readonly number: number;
  readonly terms: Json<Offering>;
  readonly created_at: Time;
  readonly withdrawn_at: Time | null;
}

/** The tables of migration 0012. */
export interface DesigningTables {
  readonly achievement: AchievementTable;
  readonly achievement_version: AchievementVersionTable;
  readonly version_event: VersionEventTable;
  readonly offering: OfferingTable;
}
