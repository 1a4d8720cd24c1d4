import { isolatePerson } from '../isolation.ts';
import type { Migration } from './migration.ts';

/** What a person holds and shows: copies of credentials under the person's own key, shares and their views. */
export const holding: Migration = {
  name: '0021-holding',
  sql: `
create table wallet_credential (
  person_id uuid not null,
  id uuid not null,
  digest bytea not null,
  issuing_organisation uuid,
  award_id uuid,
  body bytea not null,
  card bytea not null,
  state text not null,
  checked_at timestamptz not null,
  collected_at timestamptz not null,
  seen_at timestamptz,
  primary key (person_id, id),
  unique (person_id, digest)
);
${isolatePerson('wallet_credential')}

create table share (
  person_id uuid not null,
  id uuid not null,
  shared_by bytea not null,
  elements jsonb not null,
  label bytea,
  token bytea not null,
  token_hash bytea not null,
  time_zone text not null,
  created_at timestamptz not null,
  ends_at timestamptz not null,
  warned_at timestamptz,
  stopped_at timestamptz,
  primary key (person_id, id)
);
create index share_token on share (token_hash);
create index share_ending on share (ends_at) where stopped_at is null and warned_at is null;
${isolatePerson('share')}

create table share_credential (
  person_id uuid not null,
  share_id uuid not null,
  credential_id uuid not null,
  position integer not null,
  primary key (person_id, share_id, credential_id),
  foreign key (person_id, share_id) references share on delete cascade,
  foreign key (person_id, credential_id) references wallet_credential on delete cascade
);
${isolatePerson('share_credential')}

create table share_view (
  person_id uuid not null,
  id uuid not null,
  share_id uuid not null,
  at timestamptz not null,
  kind text not null check (kind in ('opened', 'downloaded', 'ended-visit')),
  primary key (person_id, id),
  foreign key (person_id, share_id) references share on delete cascade
);
create index share_view_share on share_view (person_id, share_id, at);
${isolatePerson('share_view')}
`,
};
