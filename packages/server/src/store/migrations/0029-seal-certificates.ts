import type { Migration } from './migration.ts';

/**
 * Certificates for e-seals from authorities: keys that are asked for, that wait for a second
 * person, and of the kinds that authorities certify.
 */
export const sealCertificates: Migration = {
  name: '0029-seal-certificates',
  sql: `
alter table sealing_key drop constraint sealing_key_type_check;
alter table sealing_key add constraint sealing_key_type_check
  check (type in ('Ed25519', 'P-256', 'P-384', 'RSA'));
alter table sealing_key drop constraint sealing_key_state_check;
alter table sealing_key add constraint sealing_key_state_check
  check (state in ('requested', 'waiting', 'active', 'retired', 'compromised'));
alter table sealing_key drop constraint sealing_key_check;
alter table sealing_key add constraint sealing_key_private_check
  check ((state in ('requested', 'waiting', 'active')) = (private_key is not null));
alter table sealing_key add constraint sealing_key_waiting_check
  check (state not in ('requested', 'waiting') or use = 'e-seal');
alter table sealing_key add column chain text;
alter table sealing_key add column request text;
alter table sealing_key add column brought_by uuid;
alter table sealing_key add column brought_by_name text;
alter table sealing_key add column ends_at timestamptz;
alter table sealing_key add column warned_at timestamptz;
create index sealing_key_ends on sealing_key (ends_at) where state = 'active' and ends_at is not null;
`,
};
