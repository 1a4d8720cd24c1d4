import type { ColumnType, Generated } from 'kysely';

type Time = ColumnType<Date, Date, Date>;

export interface SealingKeyTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly controller: string;
  readonly type: 'Ed25519' | 'P-256' | 'P-384' | 'RSA';
  readonly use: Generated<'credential' | 'e-seal' | 'authority' | 'time-stamping'>;
  readonly certificate: Buffer | null;
  readonly public_key: Buffer;
  readonly private_key: Buffer | null;
  readonly state: 'requested' | 'waiting' | 'active' | 'retired' | 'compromised';
  readonly created_at: Time;
  readonly retired_at: Time | null;
  readonly last_good_at: Time | null;
  readonly chain: Generated<string | null>;
  readonly request: Generated<string | null>;
  readonly brought_by: Generated<string | null>;
  readonly brought_by_name: Generated<string | null>;
  readonly ends_at: ColumnType<Date | null, Date | undefined, Date | null>;
  readonly warned_at: ColumnType<Date | null, Date | undefined, Date | null>;
}

export interface StatusListTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly purpose: 'revocation' | 'suspension';
  readonly bits: Buffer;
  readonly order_key: Buffer;
  readonly given: number;
  readonly changed_at: Time;
  readonly signed: string | null;
  readonly signed_at: Time | null;
}

export interface RegisterCounterTable {
  readonly tenant_id: string;
  readonly year: number;
  readonly last: number;
}

/** What sealing keeps: tables of migrations 0020, 0022 and 0029. */
export interface SealingTables {
  readonly sealing_key: SealingKeyTable;
  readonly status_list: StatusListTable;
  readonly register_counter: RegisterCounterTable;
}
