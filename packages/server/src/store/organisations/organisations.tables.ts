import type { ApiScope } from '@sigillo/contract/api';
import type {
  LanguageMap,
  MemberRole,
  Organisation,
  OrganisationRole,
  OrganisationState,
} from '@sigillo/core/domain';
import type { ColumnType } from 'kysely';

type Time = ColumnType<Date, Date, Date>;

/** What the operator confirmed of an organisation at one time. */
export interface Confirmation {
  readonly legalName: LanguageMap;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly roles: readonly OrganisationRole[];
  /** RFC 3339. */
  readonly from: string;
}

export interface OrganisationTable {
  readonly tenant_id: string;
  readonly slug: string;
  readonly state: OrganisationState;
  readonly profile: ColumnType<Organisation, string, string>;
  readonly reason: string | null;
  readonly registered_at: Time;
  readonly confirmed_at: Time | null;
  readonly updated_at: Time;
  readonly confirmations: ColumnType<readonly Confirmation[], string | undefined, string>;
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

export interface ApiKeyTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly name: string;
  readonly scopes: ColumnType<readonly ApiScope[], readonly ApiScope[], readonly ApiScope[]>;
  readonly secret_hash: Buffer;
  readonly made_by: string;
  readonly made_by_name: string;
  readonly made_at: Time;
  readonly ends_at: Time;
  readonly last_used_at: ColumnType<Date | null, Date | null, Date | null>;
  readonly revoked_at: ColumnType<Date | null, Date | null, Date | null>;
}

/** The tables of migrations 0011 and 0026. */
export interface OrganisationsTables {
  readonly organisation: OrganisationTable;
  readonly organisation_slug: OrganisationSlugTable;
  readonly member: MemberTable;
  readonly api_key: ApiKeyTable;
}
