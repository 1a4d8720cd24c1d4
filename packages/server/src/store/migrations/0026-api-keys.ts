import { isolateTenant } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** Keys by which programs of an organisation call the API, and the trace that they leave. */
export const apiKeys: Migration = {
  name: '0026-api-keys',
  sql: `
create table api_key (
  tenant_id uuid not null,
  id uuid not null,
  name text not null,
  scopes text[] not null check (cardinality(scopes) > 0),
  secret_hash bytea not null check (length(secret_hash) = 32),
  made_by uuid not null,
  made_by_name text not null,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz,
  primary key (tenant_id, id)
);
create index api_key_id on api_key (id);
${isolateTenant('api_key', ['select', 'insert', 'update'])}

alter table audit_event drop constraint audit_event_actor_check;
alter table audit_event drop constraint audit_event_check;
alter table audit_event add constraint audit_event_actor_check
  check (actor in ('person', 'api-key', 'system', 'operator'));
alter table audit_event add constraint audit_event_actor_id_check
  check ((actor in ('person', 'api-key')) = (actor_id is not null));

alter table award_decision add column recorded_by_key text;
alter table award_batch add column created_by_key text;
alter table award_batch add column started_by_key uuid;
`,
};
