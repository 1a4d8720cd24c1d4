import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../../tools/lib/root.js';

/** The product as somebody would start it, in a folder of its own. */
export interface Product {
  readonly origin: string;
  readonly dataDirectory: string;
  readonly process: ChildProcess;
  /** Everything that it printed so far. */
  printed(): string;
  /** Ends it as Ctrl-C would, and leaves its data. */
  stop(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

/** A port that nobody listens on. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** What the machine says; none of what this test run or its shell might say to the product (`MODE`, `DATABASE_URL`). */
const machine = (): Record<string, string> =>
  Object.fromEntries(
    ['PATH', 'HOME', 'TMPDIR', 'TZ'].flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** Starts the built product and waits until it answers. */
export async function startProduct(
  options: { dataDirectory?: string; port?: number; env?: Record<string, string>; arguments?: string[] } = {},
): Promise<Product> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'sigillo-e2e-')));
  const port = options.port ?? (await freePort());
  const origin = `http://localhost:${port}`;
  let output = '';
  const child = spawn(
    process.execPath,
    ['packages/cli/dist/main.js', 'serve', ...(options.arguments ?? [])],
    {
      cwd: root,
      env: {
        ...machine(),
        NODE_ENV: 'production',
        LOG_LEVEL: 'warn',
        PORT: String(port),
        DATA_DIR: dataDirectory,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part) => {
      output += part;
    });
  }
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGINT');
    await ended;
  };
  await answers(origin, child, () => output);
  return {
    origin,
    dataDirectory,
    process: child,
    printed: () => output,
    stop,
    remove: async () => {
      await stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

const answers = async (origin: string, child: ChildProcess, output: () => string) => {
  const deadline = Date.now() + 110_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The product ended with ${child.exitCode}:\n${output()}`);
    try {
      const response = await fetch(`${origin}/`, { signal: AbortSignal.timeout(2000) });
      if (response.ok) return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`The product doesn't answer at ${origin}:\n${output()}`);
};
