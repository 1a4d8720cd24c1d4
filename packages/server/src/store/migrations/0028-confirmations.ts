import type { Migration } from './migration.ts';

/**
 * What the operator confirmed of an organisation, and when: the register stands by it while a
 * change waits. Of a change that waited when this came, what was confirmed before isn't known.
 */
export const confirmations: Migration = {
  name: '0028-confirmations',
  sql: `
alter table organisation add column confirmations jsonb not null default '[]';
update organisation
  set confirmations = jsonb_build_array(jsonb_build_object(
    'legalName', profile->'legalName',
    'country', profile#>'{address,country}',
    'roles', profile->'roles',
    'from', to_char(confirmed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
  where confirmed_at is not null and state in ('confirmed', 'suspended', 'closed');
`,
};
