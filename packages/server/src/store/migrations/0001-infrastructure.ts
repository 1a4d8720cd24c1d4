import { isolatePerson, isolateTenant, isolateTenantOrPerson, openGlobal } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** What the installation itself needs: its identity, keys, jobs, messages to send, and the record of what was done. */
export const infrastructure: Migration = {
  name: '0001-infrastructure',
  sql: `
create function scope_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function scope_person() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.person', true), '')::uuid;
create function scope_system() returns boolean language sql stable parallel safe
  return coalesce(current_setting('app.system', true), '') = 'on';

create table installation (
  only_row boolean primary key default true check (only_row),
  mode text not null check (mode in ('practice', 'production')),
  public_origin text not null,
  master_key_check bytea not null,
  initialised_at timestamptz not null
);
${openGlobal('installation', ['select', 'insert'])}

create table data_key (
  tenant_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('tenant', 'learner')),
  wrapped bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
${isolateTenant('data_key')}

create table person_key (
  person_id uuid not null primary key,
  wrapped bytea not null,
  created_at timestamptz not null
);
${isolatePerson('person_key')}

create table erasure_ledger (
  tenant_id uuid not null,
  id uuid not null,
  subject text not null check (subject in ('learner', 'person')),
  subject_id uuid not null,
  person_id uuid check (person_id is null or (subject = 'person' and person_id = subject_id)),
  erased_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, subject, subject_id)
);
${isolateTenantOrPerson('erasure_ledger', ['select', 'insert'])}

create table audit_event (
  tenant_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  actor text not null check (actor in ('person', 'system', 'operator')),
  actor_id uuid,
  action text not null,
  about text not null,
  about_id uuid,
  person_id uuid,
  detail jsonb not null default '{}',
  primary key (tenant_id, id),
  check ((actor = 'person') = (actor_id is not null))
);
create index audit_event_about on audit_event (tenant_id, about, about_id, at);
create index audit_event_person on audit_event (person_id, at) where person_id is not null;
${isolateTenantOrPerson('audit_event', ['select', 'insert'])}

create table job (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null,
  payload jsonb not null,
  dedupe text,
  state text not null default 'queued' check (state in ('queued', 'running', 'paused', 'done', 'failed')),
  run_after timestamptz not null,
  attempts integer not null default 0,
  max_attempts integer not null,
  leased_by uuid,
  lease_until timestamptz,
  done integer not null default 0,
  total integer,
  failed integer not null default 0,
  error_code text,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'running') = (leased_by is not null and lease_until is not null))
);
create unique index job_dedupe on job (tenant_id, kind, dedupe)
  where dedupe is not null and state in ('queued', 'running', 'paused');
create index job_queued on job (run_after) where state = 'queued';
create index job_running on job (lease_until) where state = 'running';
${isolateTenant('job')}

create table outbox (
  tenant_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('mail', 'webhook')),
  template text not null,
  about text not null,
  about_id uuid not null,
  payload jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'cancelled', 'failed')),
  send_after timestamptz not null,
  attempts integer not null default 0,
  lease_until timestamptz,
  error_code text,
  created_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'sending') = (lease_until is not null))
);
create index outbox_about on outbox (tenant_id, about, about_id);
create index outbox_waiting on outbox (send_after) where state = 'waiting';
create index outbox_sending on outbox (lease_until) where state = 'sending';
${isolateTenant('outbox')}

create table idempotency_key (
  tenant_id uuid not null,
  person_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status integer,
  response bytea,
  expires_at timestamptz not null,
  primary key (tenant_id, person_id, key)
);
create index idempotency_key_expiry on idempotency_key (expires_at);
${isolateTenantOrPerson('idempotency_key')}
`,
};
