import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../embedded/index.ts';
import { type Engine, enginePackages, enginesVariable } from './engines.ts';

/**
 * Before the tests: waits to be asked for a database engine and starts each at most once, so that
 * runs without a database cost nothing. Nothing is durable: these clusters live as long as the run.
 */
export default async function setUpEngines(): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'sigillo-test-'));
  // As root, PostgreSQL runs as another account, which has to pass through.
  chmodSync(directory, 0o711);
  const started = new Map<Engine, Promise<EmbeddedPostgres>>();

  const start = (engine: Engine): Promise<EmbeddedPostgres> => {
    const running = started.get(engine);
    if (running) return running;
    const starting = startEmbeddedPostgres({
      directory: join(directory, engine),
      package: enginePackages[engine],
      settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
    });
    started.set(engine, starting);
    return starting;
  };

  const socket = join(directory, 'engines');
  const server = createServer((connection) => {
    connection.once('data', (engine) => {
      start(engine.toString() as Engine).then(
        ({ connection: made }) => connection.end(JSON.stringify({ connection: made })),
        (error: unknown) => connection.end(JSON.stringify({ error: String(error) })),
      );
    });
  });
  await new Promise<void>((done) => server.listen(socket, done));
  process.env[enginesVariable] = socket;

  return async () => {
    server.close();
    for (const starting of started.values()) {
      const cluster = await starting.catch(() => undefined);
      await cluster?.stop();
    }
    rmSync(directory, { recursive: true, force: true });
  };
}
