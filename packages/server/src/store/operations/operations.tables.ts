import type { ColumnType, Generated } from 'kysely';

/** A time as the driver gives it. */
type Time = ColumnType<Date, Date, Date>;
/** Stored as jsonb; written as JSON text, because the driver would take an array for one of PostgreSQL's. */
type JsonColumn<T> = ColumnType<T, string, string>;

export interface InstallationTable {
  readonly only_row: Generated<boolean>;
  readonly mode: 'practice' | 'production';
  readonly public_origin: string;
  readonly master_key_check: Buffer;
  readonly initialised_at: Time;
}

export interface DataKeyTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly subject: 'tenant' | 'learner';
  readonly wrapped: Buffer;
  readonly created_at: Time;
}

export interface PersonKeyTable {
  readonly person_id: string;
  readonly wrapped: Buffer;
  readonly created_at: Time;
}

export interface ErasureLedgerTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly subject: 'learner' | 'person';
  readonly subject_id: string;
  readonly person_id: string | null;
  readonly erased_at: Time;
}

export interface AuditEventTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly at: Time;
  readonly actor: 'person' | 'api-key' | 'system' | 'operator';
  readonly actor_id: string | null;
  readonly action: string;
  readonly about: string;
  readonly about_id: string | null;
  readonly person_id: string | null;
  readonly detail: JsonColumn<Readonly<Record<string, string | number | boolean>>>;
}

export interface JobTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: JsonColumn<unknown>;
  readonly dedupe: string | null;
  readonly state: Generated<'queued' | 'running' | 'paused' | 'done' | 'failed'>;
  readonly run_after: Time;
  readonly attempts: Generated<number>;
  readonly max_attempts: number;
  readonly leased_by: string | null;
  readonly lease_until: Time | null;
  readonly done: Generated<number>;
  readonly total: number | null;
  readonly failed: Generated<number>;
  readonly error_code: string | null;
  readonly created_at: Time;
  readonly finished_at: Time | null;
}

export interface OutboxTable {
  readonly tenant_id: string;
  readonly id: string;
  readonly kind: 'mail' | 'webhook';
  readonly template: string;
  readonly about: string;
  readonly about_id: string;
  readonly payload: JsonColumn<unknown>;
  readonly state: Generated<'waiting' | 'sending' | 'sent' | 'cancelled' | 'failed'>;
  readonly send_after: Time;
  readonly attempts: Generated<number>;
  readonly lease_until: Time | null;
  readonly error_code: string | null;
  readonly created_at: Time;
  readonly finished_at: Time | null;
}

export interface IdempotencyKeyTable {
  readonly tenant_id: string;
  readonly person_id: string;
  readonly key: string;
  readonly request_hash: Buffer;
  readonly status: number | null;
  readonly response: Buffer | null;
  readonly expires_at: Time;
}

/** The tables of migration 0001. */
export interface OperationsTables {
  readonly installation: InstallationTable;
  readonly data_key: DataKeyTable;
  readonly person_key: PersonKeyTable;
  readonly erasure_ledger: ErasureLedgerTable;
  readonly audit_event: AuditEventTable;
  readonly job: JobTable;
  readonly outbox: OutboxTable;
  readonly idempotency_key: IdempotencyKeyTable;
}
