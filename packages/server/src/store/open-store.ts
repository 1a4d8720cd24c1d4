import type { Clock } from '@sigillo/core/ports';
import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import {
  type Connections,
  checkAppRole,
  createPool,
  embeddedConnections,
  ensureAppRole,
  externalConnections,
  withClient,
} from './connections.ts';
import { type EmbeddedEvent, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/index.ts';
import { createEncryption, type Encryption } from './encryption/encryption.ts';
import { createErasureJournal, type ErasureJournal } from './encryption/erasure-journal.ts';
import { loadMasterKey } from './encryption/master-key.ts';
import { fillAlone } from './fill-alone.ts';
import { type Migration, migrate, migrations } from './migrations/index.ts';
import { type Installation, initialiseInstallation } from './operations/installation.store.ts';
import { claimSingleProcess } from './single-process.ts';
import type { Tables } from './tables.ts';
import { createWithScope, type WithScope } from './transaction.ts';

/** What the store asks of the configuration (`config` reads it from the environment). */
export interface StoreConfig {
  readonly dataDir: string;
  readonly mode: 'practice' | 'production';
  readonly publicOrigin: string;
  /** A server of the operator's; embedded when left out. */
  readonly databaseUrl: string | undefined;
  /** Login that work is done as; the owner's taking the app role when left out. */
  readonly databaseAppUrl: string | undefined;
  readonly databasePool: number;
  readonly masterKey: string | undefined;
}

/** What happens to the database, for the log. */
export type StoreEvent = EmbeddedEvent | 'migrated' | 'connection-broken';

export interface StoreOptions {
  readonly clock: Clock;
  readonly onEvent?: (event: StoreEvent, detail?: unknown) => void;
  /** True for a server: no second one may run on the same embedded database. Commands leave it out. */
  readonly exclusive?: boolean;
  /** All there are, unless a test says otherwise. */
  readonly migrations?: readonly Migration[];
}

/** An open database. Stores' functions take the transaction that `withScope` gives. */
export interface Store {
  readonly withScope: WithScope;
  readonly installation: Installation;
  readonly encryption: Encryption;
  readonly journal: ErasureJournal;
  /** True when no other server process can be using this database. */
  readonly alone: boolean;
  /** Connections of the app role with no scope set, for libraries that bring their own SQL on global tables. */
  readonly pool: pg.Pool;
  /**
   * Practice installations only: runs `work` while no other process fills this database. `work` is given what deletes
   * every row but the installation's own. Problem `practice-only`.
   */
  readonly fillAlone: <T>(work: (empty: () => Promise<void>) => Promise<T>) => Promise<T>;
  /** Milliseconds that the database took to answer, or undefined when it did not. */
  health(): Promise<number | undefined>;
  /** Ends connections and, where we started it, the embedded database. */
  close(): Promise<void>;
}

const embeddedDatabase = 'sigillo';

/**
 * Opens the database of an installation: starts the embedded one where no other is configured, migrates, sees that
 * work is bound by row-level security, and initialises the installation.
 *
 * Throws the Problems of its parts, each with a remedy for the operator; nothing stays
 * open then.
 */
export const openStore = async (config: StoreConfig, options: StoreOptions): Promise<Store> => {
  const tell = options.onEvent ?? (() => {});
  const masterKey = loadMasterKey(config);
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    const embedded = config.databaseUrl === undefined ? await openEmbedded(config, tell) : undefined;
    if (embedded) closing.push(() => embedded.stop());
    const connections = embedded
      ? embeddedConnections(embedded.connection, embeddedDatabase)
      : externalConnections(config.databaseUrl!, config.databaseAppUrl);

    const single = embedded && options.exclusive ? await claimSingleProcess(connections.owner) : undefined;
    if (single) closing.push(() => single.release());
    const applied = await prepare(connections, embedded !== undefined, options.migrations ?? migrations);
    if (applied.length > 0) tell('migrated', applied);

    const pool = createPool(connections.app, config.databasePool, (error) =>
      tell('connection-broken', error),
    );
    closing.push(() => pool.end());
    const withScope = createWithScope(new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }));
    const installation = await withScope({}, (transaction) =>
      initialiseInstallation(transaction, {
        mode: config.mode,
        publicOrigin: config.publicOrigin,
        masterKeyCheck: masterKey.check,
        now: options.clock.now(),
      }),
    );
    return {
      withScope,
      installation,
      encryption: createEncryption(masterKey, options.clock),
      journal: createErasureJournal(config.dataDir),
      alone: single !== undefined,
      pool,
      fillAlone: (work) =>
        withClient(connections.owner, (client) => fillAlone(client, installation.mode, work)),
      health: () => measure(pool),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
};

const openEmbedded = async (
  config: StoreConfig,
  onEvent: (event: EmbeddedEvent, detail?: unknown) => void,
): Promise<EmbeddedPostgres> => {
  const embedded = await startEmbeddedPostgres({ directory: config.dataDir, onEvent });
  try {
    await withClient({ ...embedded.connection, database: 'postgres' }, async (client) => {
      const { rowCount } = await client.query('select from pg_database where datname = $1', [
        embeddedDatabase,
      ]);
      if (rowCount === 0) await createDatabase(client);
    });
    return embedded;
  } catch (error) {
    await embedded.stop();
    throw error;
  }
};

const createDatabase = async (client: pg.ClientBase): Promise<void> => {
  try {
    await client.query(`create database ${embeddedDatabase}`);
  } catch (error) {
    // A command that started beside the server was quicker.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
};

/** Makes role and schema what this version expects; returns the migrations applied. */
const prepare = async (
  connections: Connections,
  login: boolean,
  wanted: readonly Migration[],
): Promise<readonly string[]> => {
  const applied = await withClient(connections.owner, async (client) => {
    await ensureAppRole(client, login);
    return migrate(client, wanted);
  });
  await withClient(connections.app, checkAppRole);
  return applied;
};

const measure = async (pool: pg.Pool): Promise<number | undefined> => {
  const since = performance.now();
  try {
    await pool.query('select 1');
    return performance.now() - since;
  } catch {
    return undefined;
  }
};
