import type pg from 'pg';

/** The role that all work is done as: owns nothing, and row-level security binds it. */
export const appRole = 'sigillo_app';

/** Stands for the installation itself where a row needs a tenant and has no organisation. */
export const installationTenant = '00000000-0000-0000-0000-000000000000';

// The text below is part of released migrations and so of their checksums: to change
// a rule, add a function beside it and use that from the next migration on.

/** What the app role may do to a table's rows. */
export type Grant = 'select' | 'insert' | 'update' | 'delete';
const everything: readonly Grant[] = ['select', 'insert', 'update', 'delete'];

const force = (table: string, grants: readonly Grant[], rule: string): string => `
alter table ${table} enable row level security;
alter table ${table} force row level security;
create policy isolation on ${table} using (${rule}) with check (${rule});
grant ${grants.join(', ')} on ${table} to ${appRole};
`;

const tenantRule = 'tenant_id = (select scope_tenant())';
const personRule = 'person_id = (select scope_person())';
const systemRule = '(select scope_system())';

/** SQL that closes a table with `tenant_id` to all but the scope's organisation. */
export const isolateTenant = (table: string, grants: readonly Grant[] = everything): string =>
  force(table, grants, `${tenantRule} or ${systemRule}`);

/** SQL that closes a table with `person_id` to all but the scope's person. */
export const isolatePerson = (table: string, grants: readonly Grant[] = everything): string =>
  force(table, grants, `${personRule} or ${systemRule}`);

/** SQL for a table with both columns, whose rows concern an organisation and, at times, one person. */
export const isolateTenantOrPerson = (table: string, grants: readonly Grant[] = everything): string =>
  force(table, grants, `${tenantRule} or ${personRule} or ${systemRule}`);

/** SQL that opens a global table to the app role. */
export const openGlobal = (table: string, grants: readonly Grant[]): string =>
  `grant ${grants.join(', ')} on ${table} to ${appRole};\n`;

/**
 * Tables of no organisation and no person. A table with neither `tenant_id` nor
 * `person_id` that isn't named here fails the suite.
 */
export const globalTables: readonly string[] = [
  'installation',
  'schema_migration',
  'sign_in_address',
  'session',
  'sign_in_link',
  'passkey_challenge',
  'step_up_code',
  'practice_mail',
  'organisation_slug',
];

/** A table that breaks the rules of isolation or distribution, and which rule. */
export interface IsolationFault {
  readonly table: string;
  readonly fault:
    | 'not-forced'
    | 'no-policy'
    | 'undeclared-global'
    | 'key-not-distributed'
    | 'owned-by-app'
    | 'excess-grant';
}

/**
 * Looks at every table of the schema: row-level security enabled and forced where
 * there is a tenant or a person, keys and unique indexes that begin with that
 * column, no grant beyond rows. Empty when all is well.
 */
export const findIsolationFaults = async (client: pg.ClientBase): Promise<readonly IsolationFault[]> => {
  const { rows } = await client.query<IsolationFault>(
    `with found as (
       select c.oid, c.relname, c.relrowsecurity and c.relforcerowsecurity as forced, c.relowner,
         (select attnum from pg_attribute where attrelid = c.oid and attname = 'tenant_id') as tenant,
         (select attnum from pg_attribute where attrelid = c.oid and attname = 'person_id') as person
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'p')
     )
     select relname as table, 'not-forced' as fault from found
       where (tenant is not null or person is not null) and not forced
     union all
     select relname, 'no-policy' from found
       where forced and not exists (select from pg_policy where polrelid = found.oid)
     union all
     select relname, 'undeclared-global' from found
       where tenant is null and person is null and relname <> all ($1)
     union all
     select distinct relname, 'key-not-distributed' from found join pg_index i on i.indrelid = found.oid
       where i.indisunique and coalesce(tenant, person) is not null and i.indkey[0] <> coalesce(tenant, person)
     union all
     select relname, 'owned-by-app' from found where relowner = $2::regrole
     union all
     select relname, 'excess-grant' from found
       where has_table_privilege($2, oid, 'truncate, references, trigger')
     order by 1, 2`,
    [globalTables, appRole],
  );
  return rows;
};
