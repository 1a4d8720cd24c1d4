import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { ensureAppRole, withClient } from '../connections.ts';
import { appRole } from '../isolation.ts';
import { type Migration, migrate, migrations } from '../migrations/index.ts';
import { openStore, type Store, type StoreConfig, type StoreOptions } from '../open-store.ts';
import { type Engine, engineUrl } from './engines.ts';

/** A migrated, empty database of one's own. */
export interface TestDatabase {
  /** The owner's address. */
  readonly url: string;
  /** The app role's address. */
  readonly appUrl: string;
  /** Practice mode, at `http://localhost:8080`, with a DATA_DIR of its own. */
  readonly config: StoreConfig;
  /** Opens it; closed by `drop`. The clock stands at 2026-01-01 unless one is given. */
  open(options?: Partial<StoreOptions>, changed?: Partial<StoreConfig>): Promise<Store>;
  /** Closes what was opened and drops the database. */
  drop(): Promise<void>;
}

/** 2026-01-01T00:00:00Z */
const startOfTests = 1_767_225_600_000;

/**
 * Makes a database, by copying a migrated template (about 50 ms). `$DATABASE_URL`, when
 * set, takes the place of the newest engine: a server on which we may create databases
 * and roles.
 */
export const testDatabase = async (
  engine: Engine = '18',
  wanted: readonly Migration[] = migrations,
): Promise<TestDatabase> => {
  const server = (engine === '18' && process.env.DATABASE_URL) || (await engineUrl(engine));
  const name = `test_${randomBytes(8).toString('hex')}`;
  await withClient({ connectionString: server }, async (client) => {
    const template = await ensureTemplate(client, server, wanted);
    await client.query(`create database ${name} template ${template}`);
  });
  const url = withDatabase(server, name);
  const dataDir = mkdtempSync(join(tmpdir(), 'sigillo-data-'));
  const opened: Store[] = [];
  const config: StoreConfig = {
    dataDir,
    mode: 'practice',
    publicOrigin: 'http://localhost:8080',
    databaseUrl: url,
    databaseAppUrl: undefined,
    databasePool: 4,
    masterKey: undefined,
  };
  return {
    url,
    appUrl: withUser(url, appRole),
    config,
    async open(options = {}, changed = {}) {
      const store = await openStore(
        { ...config, ...changed },
        {
          clock: { now: () => startOfTests },
          migrations: wanted,
          ...options,
        },
      );
      opened.push(store);
      return store;
    },
    async drop() {
      await Promise.all(opened.splice(0).map((store) => store.close()));
      await withClient({ connectionString: server }, (client) =>
        client.query(`drop database if exists ${name} with (force)`),
      );
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Any fixed number; test processes meet on it while one makes the template. */
const templateLock = 7_316_044_503;

const ensureTemplate = async (
  client: pg.ClientBase,
  server: string,
  wanted: readonly Migration[],
): Promise<string> => {
  const hash = createHash('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 16);
  const name = `template_${hash}`;
  await client.query('select pg_advisory_lock($1)', [templateLock]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) return name;
    const unfinished = `${name}_unfinished`;
    await client.query(`drop database if exists ${unfinished} with (force)`);
    await client.query(`create database ${unfinished}`);
    await withClient({ connectionString: withDatabase(server, unfinished) }, async (owner) => {
      await ensureAppRole(owner, true);
      await migrate(owner, wanted);
    });
    await client.query(`alter database ${unfinished} rename to ${name}`);
    return name;
  } finally {
    await client.query('select pg_advisory_unlock($1)', [templateLock]);
  }
};

const withDatabase = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const withUser = (url: string, user: string): string => {
  const changed = new URL(url);
  changed.username = user;
  return changed.href;
};
