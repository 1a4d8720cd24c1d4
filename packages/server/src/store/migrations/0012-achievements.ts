import { isolateTenant } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** Micro-credentials: their versions, what was done to each, and what is offered. */
export const achievements: Migration = {
  name: '0012-achievements',
  sql: `
create table achievement (
  tenant_id uuid not null,
  id uuid not null,
  created_at timestamptz not null,
  primary key (tenant_id, id)
);
create index achievement_id on achievement (id);
${isolateTenant('achievement')}

create table achievement_version (
  tenant_id uuid not null,
  achievement_id uuid not null,
  number integer not null check (number > 0),
  id uuid not null,
  state text not null check (state in ('draft', 'in-review', 'approved', 'published', 'closed')),
  revision integer not null,
  specification jsonb not null,
  canonical text,
  specification_hash bytea,
  search_text text,
  author_id uuid not null,
  author_name text not null,
  editor_ids uuid[] not null,
  submitted_at timestamptz,
  approver_id uuid,
  approver_name text,
  approved_at timestamptz,
  published_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz not null,
  primary key (tenant_id, achievement_id, number),
  unique (tenant_id, id),
  foreign key (tenant_id, achievement_id) references achievement (tenant_id, id),
  check ((published_at is null) = (canonical is null)),
  check ((canonical is null) = (specification_hash is null)),
  check (state not in ('published', 'closed') or published_at is not null)
);
create index achievement_version_state on achievement_version (tenant_id, state);
create index achievement_version_published on achievement_version (achievement_id, number)
  where state in ('published', 'closed');
create index achievement_version_words on achievement_version
  using gin (to_tsvector('simple', search_text)) where state = 'published';
${isolateTenant('achievement_version')}

create table version_event (
  tenant_id uuid not null,
  id uuid not null,
  achievement_id uuid not null,
  number integer not null,
  at timestamptz not null,
  by_id uuid not null,
  by_name text not null,
  action text not null,
  comment text,
  primary key (tenant_id, id),
  foreign key (tenant_id, achievement_id, number)
    references achievement_version (tenant_id, achievement_id, number)
);
create index version_event_version on version_event (tenant_id, achievement_id, number, id);
${isolateTenant('version_event', ['select', 'insert'])}

create table offering (
  tenant_id uuid not null,
  id uuid not null,
  achievement_id uuid not null,
  number integer not null,
  terms jsonb not null,
  created_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, achievement_id, number)
    references achievement_version (tenant_id, achievement_id, number)
);
create index offering_achievement on offering (tenant_id, achievement_id, created_at);
${isolateTenant('offering')}
`,
};
