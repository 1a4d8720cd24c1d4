import { isolateTenant } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** Keys, award decisions, learners, batches, awards, credentials and status lists of an organisation. */
export const awarding: Migration = {
  name: '0020-awarding',
  sql: `
create table sealing_key (
  tenant_id uuid not null,
  id text not null,
  controller text not null,
  type text not null check (type in ('Ed25519')),
  public_key bytea not null,
  private_key bytea,
  state text not null check (state in ('active', 'retired', 'compromised')),
  created_at timestamptz not null,
  retired_at timestamptz,
  last_good_at timestamptz,
  primary key (tenant_id, id),
  check ((state = 'active') = (private_key is not null))
);
create unique index sealing_key_active on sealing_key (tenant_id) where state = 'active';
create index sealing_key_controller on sealing_key (controller);
${isolateTenant('sealing_key')}

create table status_list (
  tenant_id uuid not null,
  id uuid not null,
  purpose text not null check (purpose in ('revocation', 'suspension')),
  bits bytea not null,
  order_key bytea not null,
  given integer not null check (given between 0 and 131072),
  changed_at timestamptz not null,
  signed text,
  signed_at timestamptz,
  primary key (tenant_id, id)
);
create index status_list_open on status_list (tenant_id, purpose) where given < 131072;
create index status_list_id on status_list (id);
${isolateTenant('status_list')}

create table register_counter (
  tenant_id uuid not null,
  year integer not null,
  last integer not null,
  primary key (tenant_id, year)
);
${isolateTenant('register_counter')}

create table award_decision (
  tenant_id uuid not null,
  id uuid not null,
  achievement_id uuid not null,
  version_id uuid not null,
  version integer not null,
  title jsonb not null,
  decided_on date not null,
  decided_by text not null,
  minute text not null,
  locality text,
  country text not null,
  recorded_by uuid not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  primary key (tenant_id, id)
);
${isolateTenant('award_decision')}

create table learner (
  tenant_id uuid not null,
  id uuid not null,
  identity bytea not null,
  name text not null,
  email text not null,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, identity)
);
${isolateTenant('learner')}

create table award_batch (
  tenant_id uuid not null,
  id uuid not null,
  decision_id uuid not null,
  file_name text not null,
  encoding text not null,
  headings jsonb not null,
  state text not null check (state in ('previewed', 'running', 'paused', 'done', 'failed', 'cancelled')),
  row_count integer not null,
  ready integer not null,
  already integer not null,
  faulty integer not null,
  done integer not null default 0,
  failed integer not null default 0,
  job_id uuid,
  created_by_name text not null,
  created_at timestamptz not null,
  started_by uuid,
  started_at timestamptz,
  finished_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, decision_id) references award_decision
);
create index award_batch_decision on award_batch (tenant_id, decision_id);
${isolateTenant('award_batch')}

create table award_batch_row (
  tenant_id uuid not null,
  batch_id uuid not null,
  row_number integer not null,
  state text not null check (state in ('ready', 'already', 'faulty', 'awarded', 'failed')),
  body bytea,
  award_id uuid,
  fault text,
  primary key (tenant_id, batch_id, row_number),
  foreign key (tenant_id, batch_id) references award_batch on delete cascade
);
create index award_batch_row_ready on award_batch_row (tenant_id, batch_id, row_number) where state = 'ready';
${isolateTenant('award_batch_row')}

create table award (
  tenant_id uuid not null,
  id uuid not null,
  state text not null check (state in ('decided', 'issued', 'replaced', 'annulled')),
  learner_id uuid,
  decision_id uuid not null,
  batch_id uuid,
  achievement_id uuid not null,
  version_id uuid not null,
  version integer not null,
  title jsonb not null,
  register_number text not null,
  row_key bytea not null,
  retake boolean not null,
  route text not null check (route in ('course', 'validation')),
  grade text,
  cohort text,
  awarded_on date not null,
  profile_hash bytea not null,
  content bytea,
  seal_failure text,
  decided_at timestamptz not null,
  issued_at timestamptz,
  mail_at timestamptz,
  revoked_at timestamptz,
  reason text,
  primary key (tenant_id, id),
  unique (tenant_id, register_number),
  foreign key (tenant_id, decision_id) references award_decision,
  foreign key (tenant_id, learner_id) references learner on delete set null (learner_id)
);
create unique index award_once on award (tenant_id, version_id, row_key)
  where state in ('decided', 'issued') and not retake;
create unique index award_once_a_decision on award (tenant_id, version_id, row_key, decision_id)
  where state in ('decided', 'issued') and revoked_at is null;
create index award_newest on award (tenant_id, decided_at desc, id desc);
create index award_learner on award (tenant_id, learner_id);
create index award_decision_of on award (tenant_id, decision_id);
create index award_unsealed on award (tenant_id, batch_id) where state = 'decided';
${isolateTenant('award')}

create table credential (
  tenant_id uuid not null,
  id uuid not null,
  award_id uuid not null,
  face text not null check (face in ('open-badge')),
  public_id text not null,
  state text not null check (state in ('intended', 'active', 'suspended', 'revoked', 'replaced')),
  revocation_list uuid not null,
  revocation_index integer not null,
  suspension_list uuid not null,
  suspension_index integer not null,
  key_id text,
  body bytea,
  issued_at timestamptz,
  valid_until timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, award_id, face),
  unique (tenant_id, revocation_list, revocation_index),
  unique (tenant_id, suspension_list, suspension_index),
  foreign key (tenant_id, award_id) references award,
  check ((state = 'intended') = (body is null) or state in ('revoked', 'replaced'))
);
alter table credential alter column body set storage external;
create index credential_key on credential (tenant_id, key_id);
${isolateTenant('credential')}

create table award_offer (
  tenant_id uuid not null,
  award_id uuid not null,
  token_hash bytea not null,
  token bytea not null,
  email_hash bytea not null,
  reminded_at timestamptz,
  told_at timestamptz,
  collected_at timestamptz,
  collected_by uuid,
  closed_at timestamptz,
  primary key (tenant_id, award_id),
  foreign key (tenant_id, award_id) references award
);
create index award_offer_token on award_offer (token_hash);
create index award_offer_email on award_offer (email_hash) where collected_at is null and closed_at is null;
create index award_offer_waiting on award_offer (told_at)
  where collected_at is null and closed_at is null and reminded_at is null;
${isolateTenant('award_offer')}
`,
};
