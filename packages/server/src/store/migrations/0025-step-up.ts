import { openGlobal } from '../isolation.ts';
import type { Migration } from './migration.ts';

/**
 * When a session last saw proof of who uses it, and the codes by which a mailbox proves it. Of
 * sessions that began before, it is not known: they are asked.
 */
export const stepUp: Migration = {
  name: '0025-step-up',
  sql: `
alter table session add column id uuid not null default gen_random_uuid();
alter table session add column proven_at timestamptz;
create index session_id on session (id);

create table step_up_code (
  id uuid primary key,
  session_id uuid not null,
  owner_id uuid not null,
  code_hash bytea,
  tries integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null
);
create index step_up_code_session on step_up_code (session_id);
create index step_up_code_expiry on step_up_code (expires_at);
${openGlobal('step_up_code', ['select', 'insert', 'update', 'delete'])}
`,
};
