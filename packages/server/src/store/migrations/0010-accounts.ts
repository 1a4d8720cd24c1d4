import { isolatePerson, openGlobal } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** People, their addresses, sessions and the links by which they sign in. */
export const accounts: Migration = {
  name: '0010-accounts',
  sql: `
create table person (
  person_id uuid not null primary key,
  name text not null,
  locale text not null,
  operator boolean not null default false,
  practice_part text,
  practice_organisation jsonb,
  created_at timestamptz not null
);
${isolatePerson('person')}

create table email_address (
  person_id uuid not null,
  id uuid not null,
  email text not null,
  confirmed_at timestamptz,
  is_primary boolean not null default false,
  created_at timestamptz not null,
  primary key (person_id, id),
  unique (person_id, email),
  check (confirmed_at is not null or not is_primary)
);
create unique index email_address_primary on email_address (person_id) where is_primary;
${isolatePerson('email_address')}

create table sign_in_address (
  email text primary key,
  owner_id uuid not null
);
create index sign_in_address_owner on sign_in_address (owner_id);
${openGlobal('sign_in_address', ['select', 'insert', 'delete'])}

create table session (
  token_hash bytea primary key,
  owner_id uuid not null,
  started_at timestamptz not null,
  renewed_at timestamptz not null,
  expires_at timestamptz not null,
  replaced boolean not null default false
);
create index session_owner on session (owner_id);
create index session_expiry on session (expires_at);
${openGlobal('session', ['select', 'insert', 'update', 'delete'])}

create table sign_in_link (
  id uuid primary key,
  purpose text not null check (purpose in ('sign-in', 'confirm-email', 'claim-installation')),
  token_hash bytea unique,
  email text,
  owner_id uuid,
  next text,
  locale text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_link_expiry on sign_in_link (expires_at);
${openGlobal('sign_in_link', ['select', 'insert', 'update', 'delete'])}

create table practice_mail (
  id uuid primary key,
  recipient text not null,
  subject text not null,
  body text not null,
  sent_at timestamptz not null
);
create index practice_mail_recipient on practice_mail (recipient, id);
${openGlobal('practice_mail', ['select', 'insert', 'delete'])}
`,
};
