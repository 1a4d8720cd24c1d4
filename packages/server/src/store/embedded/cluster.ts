import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@sigillo/core/base';
import pg from 'pg';
import type { Binaries } from './binaries.ts';
import { makePrivateDirectory, type Place } from './place.ts';

/** The superuser of embedded clusters; it owns the tables and migrates them. */
export const ownerName = 'sigillo';

/** Port in the socket's name; nothing listens on the network. */
export const socketPort = 5432;

/** Small and predictable beside the application; durable unless the caller says otherwise. */
const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  maintenance_work_mem: '64MB',
  effective_cache_size: '512MB',
  max_wal_size: '1GB',
  checkpoint_completion_target: '0.9',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // No statement, parameter or offending value: the log must hold no personal data.
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
};

const dataOf = (place: Place): string => join(place.directory, 'data');
const logOf = (place: Place): string => join(place.directory, 'postgres.log');
const environment = { PATH: '/usr/bin:/bin', LANG: 'C', LC_ALL: 'C', TZ: 'UTC' };

/**
 * Creates the data directory if there is none. Made beside its final name and
 * then renamed, so that a crash half-way leaves nothing that looks complete.
 * Refuses data of another major version: `database-version-mismatch`.
 */
export const ensureData = async (place: Place, binaries: Binaries): Promise<void> => {
  const data = dataOf(place);
  if (existsSync(data)) {
    const major = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10);
    if (major !== binaries.major) {
      throw new Problem('conflict', 'database-version-mismatch', {
        values: { found: major, expected: binaries.major, directory: data },
      });
    }
    return;
  }
  const unfinished = `${data}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  makePrivateDirectory(unfinished, place.account);
  // Sorting and case must not depend on the machine's locales.
  const locale =
    binaries.major >= 17
      ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-locale']
      : ['--locale-provider=icu', '--icu-locale=und', '--no-locale'];
  const args = [
    '-D',
    unfinished,
    `--username=${ownerName}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--data-checksums',
    ...locale,
  ];
  const code = await run(place, join(binaries.native, 'bin', 'initdb'), args);
  if (code !== 0) throw new Error(`initdb ended with ${code}: ${lastLines(place)}`);
  renameSync(unfinished, data);
};

/** Runs a program to its end as the cluster's account, its output in the log. */
const run = (place: Place, program: string, args: readonly string[]): Promise<number | null> =>
  new Promise((done, fail) => {
    const log = openLog(place);
    const child = spawn(program, args, {
      cwd: place.directory,
      env: environment,
      stdio: ['ignore', log, log],
      ...place.account,
    });
    closeSync(log);
    child.once('error', fail);
    child.once('exit', done);
  });

/**
 * PostgreSQL under a shell that ends it (fast shutdown) when our end of its
 * standard input closes: so no database outlives a server that was killed, and
 * `child.stdin.end()` is the one way to stop it.
 */
const guarded = `
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
{ read -r line; kill -INT $server; } <&3 >/dev/null 2>&1 &
guard=$!
exec 3<&-
wait $server
code=$?
kill $guard 2>/dev/null
exit $code
`;

/** Starts PostgreSQL on existing data; `exit` of the child is PostgreSQL's exit. */
export const spawnServer = (
  place: Place,
  binaries: Binaries,
  socketDirectory: string,
  changed: Readonly<Record<string, string>>,
): ChildProcess => {
  makePrivateDirectory(socketDirectory, place.account);
  const options = Object.entries({ ...settings, ...changed, unix_socket_directories: socketDirectory });
  const log = openLog(place);
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      guarded,
      'sigillo-postgres',
      join(binaries.native, 'bin', 'postgres'),
      '-D',
      dataOf(place),
      ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      cwd: place.directory,
      env: environment,
      stdio: ['pipe', log, log],
      // A process group of its own: Ctrl-C in the terminal is for the server, which then stops us in order.
      detached: true,
      ...place.account,
    },
  );
  closeSync(log);
  return child;
};

/** What a connection attempt tells; processes are never asked, for a pid may be anybody's. */
export type Liveness = 'ready' | 'busy' | 'absent';

/** Tries to connect. `busy`: starting, recovering or shutting down. */
export const probe = async (socketDirectory: string): Promise<Liveness> => {
  const client = new pg.Client({
    host: socketDirectory,
    port: socketPort,
    user: ownerName,
    database: 'postgres',
    connectionTimeoutMillis: 5_000,
  });
  // A connection that breaks after it was made must not end the process.
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return 'ready';
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === '57P03' || code === '57P01') return 'busy';
    if (code === '53300') return 'ready';
    return 'absent';
  }
};

/** The socket directory that the running or crashed server of this place noted, if any. */
export const notedSocketDirectory = (place: Place): string | undefined => {
  try {
    const line = readFileSync(join(dataOf(place), 'postmaster.pid'), 'utf8').split('\n')[4];
    return line === '' ? undefined : line;
  } catch {
    return undefined;
  }
};

/** The end of the log, for an error message. */
export const lastLines = (place: Place): string =>
  readFileSync(logOf(place), 'utf8').trimEnd().split('\n').slice(-5).join('\n');

const maxLogBytes = 5_000_000;

const openLog = (place: Place): number => {
  const path = logOf(place);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > maxLogBytes) renameSync(path, `${path}.old`);
  return openSync(path, 'a', 0o600);
};
