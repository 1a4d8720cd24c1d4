import type { MemberRole, Organisation, OrganisationState } from '@sigillo/core/domain';
import type { ColumnType } from 'kysely';

type Time = ColumnType<Date, Date, Date>;

export interface OrganisationTable {
  readonly tenant_id: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly profile: ColumnType<Organisation, string, string>;
  readonly reason: string | null;
  readonly registered_at: Time;
  readonly confirmed_at: Time | null;
  readonly updated_at: Time;
}

export interface OrganisationSlugTable {
  readonly slug: string;
  readonly organisation_id: string;
}

export interface MemberTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly person_id: string | null;
  readonly email: string;
  readonly name: string;
  readonly roles: ColumnType<readonly MemberRole[], readonly MemberRole[], readonly MemberRole[]>;
  readonly team: string | null;
  readonly invited_at: Time;
  readonly joined_at: Time | null;
}

/** The tables of migration 0011. */
export interface OrganisationsTables {
  readonly organisation: OrganisationTable;
  readonly organisation_slug: OrganisationSlugTable;
  readonly member: MemberTable;
}
