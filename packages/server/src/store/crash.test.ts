import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { enqueueJob, newId, openStore, type Store, type StoreEvent } from './index.ts';

const clock = { now: () => 1_767_225_600_000 };
const dataDir = mkdtempSync(join(tmpdir(), 'sigillo-crash-'));
chmodSync(dataDir, 0o711);
const config = {
  dataDir,
  mode: 'practice',
  publicOrigin: 'http://localhost:8080',
  databaseUrl: undefined,
  databaseAppUrl: undefined,
  databasePool: 4,
  masterKey: undefined,
} as const;
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const killDatabase = (): void => {
  const file = readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  process.kill(Number(file.split('\n')[0]), 'SIGKILL');
};

const jobsOf = (store: Store, tenant: string) =>
  store.withScope({ tenant }, (transaction) => transaction.selectFrom('job').select('dedupe').execute());

describe('the embedded store', () => {
  it('goes on after kill -9 of the database under load: nothing lost, nothing doubled, callers only wait', async () => {
    const events: StoreEvent[] = [];
    const store = await openStore(config, { clock, exclusive: true, onEvent: (event) => events.push(event) });
    const tenant = newId(clock.now());
    let next = 0;
    let stop = false;
    const failures: unknown[] = [];
    const confirmed: string[] = [];
    const load = Array.from({ length: 4 }, async () => {
      while (!stop) {
        const dedupe = String(next++);
        try {
          await store.withScope({ tenant }, (transaction) =>
            enqueueJob(transaction, { tenant, kind: 'load', payload: {}, dedupe }, clock.now()),
          );
          confirmed.push(dedupe);
        } catch (error) {
          failures.push(error);
        }
      }
    });
    for (let kill = 1; kill <= 5; kill++) {
      const before = confirmed.length;
      while (confirmed.length < before + 50) await sleep(5);
      killDatabase();
      while (events.filter((event) => event === 'recovered').length < kill) await sleep(5);
    }
    const before = confirmed.length;
    while (confirmed.length < before + 50) await sleep(5);
    stop = true;
    await Promise.all(load);
    const stored = (await jobsOf(store, tenant)).map(({ dedupe }) => dedupe);
    expect(new Set(stored).size).toBe(stored.length);
    expect(confirmed.filter((dedupe) => !stored.includes(dedupe))).toEqual([]);
    // A commit whose answer the kill swallowed is told to the caller, never guessed at: at most one for each of four writers and five kills.
    expect(failures.length).toBeLessThanOrEqual(20);
    await store.close();

    const again = await openStore(config, { clock, exclusive: true });
    expect(await jobsOf(again, tenant)).toHaveLength(stored.length);
    await again.close();
  }, 60_000);

  it('serves one server at a time, even after a restart of the database', async () => {
    const events: StoreEvent[] = [];
    const store = await openStore(config, { clock, exclusive: true, onEvent: (event) => events.push(event) });
    expect(store.alone).toBe(true);
    await expect(openStore(config, { clock, exclusive: true })).rejects.toMatchObject({
      code: 'server-already-running',
    });
    // Filling it waits for nothing that its own server holds.
    expect(await store.fillAlone(async () => 'filled')).toBe('filled');
    killDatabase();
    while (!events.includes('recovered')) await sleep(5);
    await sleep(1_500);
    await expect(openStore(config, { clock, exclusive: true })).rejects.toMatchObject({
      code: 'server-already-running',
    });
    // A command, which claims nothing, works beside it.
    const beside = await openStore(config, { clock });
    expect(beside.alone).toBe(false);
    expect(await beside.health()).toBeGreaterThan(0);
    await beside.close();
    expect(await store.health()).toBeGreaterThan(0);
    await store.close();
  }, 60_000);
});
