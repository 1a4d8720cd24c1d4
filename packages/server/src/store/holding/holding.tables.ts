import type { ElementId } from '@sigillo/core/domain';
import type { ColumnType } from 'kysely';

type Time = ColumnType<Date, Date, Date>;
type JsonColumn<T> = ColumnType<T, string, string>;

export interface WalletCredentialTable {
  readonly person_id: string;
  readonly id: string;
  readonly digest: Buffer;
  readonly issuing_organisation: string | null;
  readonly award_id: string | null;
  readonly body: Buffer;
  readonly card: Buffer;
  readonly state: string;
  readonly checked_at: Time;
  readonly collected_at: Time;
  readonly seen_at: Time | null;
}

export interface ShareTable {
  readonly person_id: string;
  readonly id: string;
  readonly shared_by: Buffer;
  readonly elements: JsonColumn<readonly ElementId[]>;
  readonly label: Buffer | null;
  readonly token: Buffer;
  readonly token_hash: Buffer;
  readonly time_zone: string;
  readonly created_at: Time;
  readonly ends_at: Time;
  readonly warned_at: Time | null;
  readonly stopped_at: Time | null;
}

export interface ShareCredentialTable {
  readonly person_id: string;
  readonly share_id: string;
  readonly credential_id: string;
  readonly position: number;
}

export interface ShareViewTable {
  readonly person_id: string;
  readonly id: string;
  readonly share_id: string;
  readonly at: Time;
  readonly kind: 'opened' | 'downloaded' | 'ended-visit';
}

/** What people hold and show: tables of migration 0021. */
export interface HoldingTables {
  readonly wallet_credential: WalletCredentialTable;
  readonly share: ShareTable;
  readonly share_credential: ShareCredentialTable;
  readonly share_view: ShareViewTable;
}
