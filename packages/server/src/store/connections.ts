import { Problem } from '@sigillo/core/base';
import pg from 'pg';
import { appRole } from './isolation.ts';

/** The two ways into a database: as the owner of the tables, and as the role that work is done as. */
export interface Connections {
  readonly owner: pg.ClientConfig;
  readonly app: pg.ClientConfig;
}

/**
 * Connections of an embedded cluster: its superuser owns the tables, the app role
 * logs in itself, so that no statement of ours can become the owner again.
 */
export const embeddedConnections = (
  cluster: { readonly host: string; readonly port: number; readonly user: string },
  database: string,
): Connections => ({
  owner: { ...cluster, database },
  app: { ...cluster, database, user: appRole },
});

/**
 * Connections to a server of the operator's. With `appUrl` the work is done on a login
 * of its own (needed behind PgBouncer, which passes no options on); without it the
 * owner's login takes the app role as each connection starts.
 */
export const externalConnections = (databaseUrl: string, appUrl: string | undefined): Connections => {
  const app = appUrl ?? databaseUrl;
  const isAppLogin = decodeURIComponent(new URL(app).username) === appRole;
  return {
    owner: { connectionString: databaseUrl },
    app: { connectionString: app, ...(isAppLogin ? {} : { options: `-c role=${appRole}` }) },
  };
};

/**
 * Makes the app role where it is missing and lets the owner take it.
 *
 * Problem `database-role-missing` when the owner may not make roles; an
 * administrator then does it once.
 */
export const ensureAppRole = async (owner: pg.ClientBase, login: boolean): Promise<void> => {
  const { rowCount } = await owner.query('select from pg_roles where rolname = $1', [appRole]);
  try {
    if (rowCount === 0) await createRole(owner, login);
    await owner.query(
      `do $$ begin
         if not pg_has_role(current_user, '${appRole}', 'member') then
           execute format('grant ${appRole} to %I', current_user);
         end if;
       end $$`,
    );
    await owner.query(`grant usage on schema public to ${appRole}`);
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause;
    throw new Problem('forbidden', 'database-role-missing', { values: { role: appRole }, cause });
  }
};

const createRole = async (owner: pg.ClientBase, login: boolean): Promise<void> => {
  try {
    await owner.query(`create role ${appRole} ${login ? 'login' : 'nologin'} nosuperuser nobypassrls`);
  } catch (error) {
    // Roles are of the whole cluster: another database's start was quicker.
    if (!['42710', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
};

/**
 * Sees that the app connection is bound by row-level security.
 *
 * Problem `database-role-too-powerful` otherwise: a superuser, a role that bypasses
 * row-level security, one that owns tables, or another role than ours.
 */
export const checkAppRole = async (app: pg.ClientBase): Promise<void> => {
  const { rows } = await app.query<{ name: string; powerful: boolean }>(
    `select current_user as name, rolname <> $1 or rolsuper or rolbypassrls or exists (
       select from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relowner = r.oid) as powerful
     from pg_roles r where rolname = current_user`,
    [appRole],
  );
  const [role] = rows;
  if (!role || role.powerful) {
    throw new Problem('forbidden', 'database-role-too-powerful', { values: { role: role?.name ?? '' } });
  }
};

/** Runs `work` on one connection, closed afterwards. */
export const withClient = async <T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> => {
  const client = new pg.Client(config);
  // Whatever breaks the connection also fails the query that is under way.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
};

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    // bigint and count(*) as numbers: we count nothing beyond 2^53.
    if (oid === pg.types.builtins.INT8) return Number;
    // Calendar dates as text: a JavaScript date would move them by the time zone.
    if (oid === pg.types.builtins.DATE) return String;
    return pg.types.getTypeParser(oid, format);
  },
};

/** A pool for work. Connections that break are dropped and told to `onError`. */
export const createPool = (
  config: pg.ClientConfig,
  max: number,
  onError: (error: Error) => void,
): pg.Pool => {
  const pool = new pg.Pool({
    ...config,
    max,
    types,
    connectionTimeoutMillis: 10_000,
    idle_in_transaction_session_timeout: 60_000,
    application_name: 'sigillo',
  });
  const tell = (error: Error & { client?: unknown }): void => {
    // The pool hangs the whole connection on it, secrets and all; it would end up in the log.
    delete error.client;
    onError(error);
  };
  pool.on('error', tell);
  // The pool listens to idle connections only; one that breaks in use would end the process.
  pool.on('connect', (client) => client.on('error', tell));
  return pool;
};
