import { isolatePerson, openGlobal } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** Passkeys of people, and the challenges that they answer. */
export const passkeys: Migration = {
  name: '0024-passkeys',
  sql: `
create table passkey (
  person_id uuid not null,
  id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  synced boolean not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (person_id, id),
  unique (person_id, credential_id)
);
create index passkey_credential on passkey (credential_id);
${isolatePerson('passkey')}

create table passkey_challenge (
  challenge_hash bytea primary key,
  purpose text not null check (purpose in ('add', 'sign-in', 'step-up')),
  holder_hash bytea not null,
  expires_at timestamptz not null
);
create index passkey_challenge_expiry on passkey_challenge (expires_at);
${openGlobal('passkey_challenge', ['select', 'insert', 'delete'])}
`,
};
