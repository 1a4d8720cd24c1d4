import type { Selectable } from 'kysely';
import type { JobTable } from './operations.tables.ts';

export type JobState = 'queued' | 'running' | 'paused' | 'done' | 'failed';

/** Work to be done apart from a request. */
export interface Job {
  /** The organisation it is done for, or `installationTenant`. */
  readonly tenant: string;
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
  readonly state: JobState;
  readonly attempts: number;
  /** Progress in items; `total` is undefined until known. */
  readonly done: number;
  readonly total: number | undefined;
  readonly failed: number;
  /** Why the last attempt failed. */
  readonly errorCode: string | undefined;
  readonly createdAt: Date;
  readonly finishedAt: Date | undefined;
}

/** A row as a job. */
export const toJob = (row: Selectable<JobTable>): Job => ({
  tenant: row.tenant_id,
  id: row.id,
  kind: row.kind,
  payload: row.payload,
  state: row.state,
  attempts: row.attempts,
  done: row.done,
  total: row.total ?? undefined,
  failed: row.failed,
  errorCode: row.error_code ?? undefined,
  createdAt: row.created_at,
  finishedAt: row.finished_at ?? undefined,
});
