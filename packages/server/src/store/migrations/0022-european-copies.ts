import type { Migration } from './migration.ts';

/** A second face of an award, in an e-seal: keys with certificates, beside those that seal badges. */
export const europeanCopies: Migration = {
  name: '0022-european-copies',
  sql: `
alter table sealing_key add column use text not null default 'credential'
  check (use in ('credential', 'e-seal', 'authority', 'time-stamping'));
alter table sealing_key add column certificate bytea;
alter table sealing_key drop constraint sealing_key_type_check;
alter table sealing_key add constraint sealing_key_type_check check (type in ('Ed25519', 'P-256'));
drop index sealing_key_active;
create unique index sealing_key_active on sealing_key (tenant_id, use) where state = 'active';

alter table credential drop constraint credential_face_check;
alter table credential add constraint credential_face_check check (face in ('open-badge', 'elm'));
`,
};
