import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '@sigillo/core/base';
import pg from 'pg';

/** Any fixed number; only server processes of one database meet on it. */
const processLock = 7_316_044_502;

/** A predecessor that was killed leaves its lock until the database notices, which takes no longer, in milliseconds. */
const graceAfterKill = 2_000;

/** The right to be the only server on a database, until `release`. */
export interface SingleProcess {
  release(): Promise<void>;
}

/**
 * Takes the lock that one server process per embedded database holds, and takes it
 * again whenever the database was restarted. Problem `server-already-running`.
 */
export const claimSingleProcess = async (config: pg.ClientConfig): Promise<SingleProcess> => {
  let released = false;
  let holder: pg.Client;

  const claim = async (deadline: number): Promise<pg.Client> => {
    for (;;) {
      const client = new pg.Client(config);
      client.on('error', () => {});
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
        processLock,
      ]);
      if (rows[0]?.taken) return client;
      await client.end();
      if (Date.now() > deadline) throw new Problem('conflict', 'server-already-running');
      await sleep(200);
    }
  };

  const keep = (client: pg.Client): void => {
    holder = client;
    client.once('end', () => {
      if (!released) void claimAgain();
    });
  };

  const claimAgain = async (): Promise<void> => {
    while (!released) {
      try {
        const client = await claim(Number.POSITIVE_INFINITY);
        if (released) return await client.end();
        return keep(client);
      } catch {
        // The database is still away; its supervisor brings it back.
        await sleep(500, undefined, { ref: false });
      }
    }
  };

  keep(await claim(Date.now() + graceAfterKill));
  return {
    async release() {
      released = true;
      await holder.end().catch(() => {});
    },
  };
};
