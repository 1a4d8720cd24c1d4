import { isolateTenant, isolateTenantOrPerson, openGlobal } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** Legal entities and the people who act for them. */
export const organisations: Migration = {
  name: '0011-organisations',
  sql: `
create table organisation (
  tenant_id uuid not null primary key,
  slug text not null,
  state text not null check (state in ('registered', 'confirmed', 'refused', 'suspended', 'closed')),
  profile jsonb not null,
  reason text,
  registered_at timestamptz not null,
  confirmed_at timestamptz,
  updated_at timestamptz not null
);
${isolateTenant('organisation')}

create table organisation_slug (
  slug text primary key,
  organisation_id uuid not null unique
);
${openGlobal('organisation_slug', ['select', 'insert'])}

create table member (
  tenant_id uuid not null,
  id uuid not null,
  person_id uuid,
  email text not null,
  name text not null,
  roles text[] not null check (cardinality(roles) > 0),
  team text,
  invited_at timestamptz not null,
  joined_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, email),
  check ((person_id is null) = (joined_at is null))
);
create unique index member_once on member (tenant_id, person_id) where person_id is not null;
create index member_person on member (person_id) where person_id is not null;
create index member_invited on member (email) where person_id is null;
${isolateTenantOrPerson('member')}
`,
};
