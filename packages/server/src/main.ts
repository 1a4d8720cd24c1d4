/**
 * The only place where adapters meet services: database, keys, mail, workers,
 * pages and the HTTP server are built here and handed to those who use them.
 */
import { randomFillSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { loadCatalogues } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import type { Clock, Random } from '@sigillo/core/ports';
import { createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import { combineKeyResolvers } from '@sigillo/core/verification';
import { loadLabels } from '@sigillo/core/vocabularies';
import { destination, pino } from 'pino';
import type { Config } from './config/index.ts';
import { createApp } from './http/index.ts';
import { createHandlers, recurringJobs } from './jobs/handlers.ts';
import { startSchedule, startWorkers, type Workers } from './jobs/index.ts';
import { createKeyCustody, nodeCrypto } from './keys/index.ts';
import { loadWeb, webFolder } from './load-web.ts';
import { toLoggedError } from './log-error.ts';
import { createPracticeTransport, createSmtpTransport } from './mail/index.ts';
import { createCachedFetcher, createGuardedFetcher, openTimestampAuthority } from './net/index.ts';
import type { Deps, OutsideSources } from './services/deps.ts';
import { eraseRows } from './services/holding/index.ts';
import { offerInstallation } from './services/operating/index.ts';
import { createMailSender } from './services/telling/index.ts';
import { openStore, replayErasures } from './store/index.ts';
import { openTrust } from './trust/index.ts';

/** Services and what they need, without a server: for commands. */
export interface OpenInstallation {
  readonly deps: Deps;
  close(): Promise<void>;
}

/** A server that takes requests or does the work, as its configuration says. */
export interface RunningServer {
  readonly origin: string;
  readonly deps: Deps;
  /** As long as nobody runs the installation: the one-time link by which somebody becomes its operator. */
  readonly setUpLink: string | undefined;
  /** Stops taking requests, lets work come to an end, closes the database where we started it. */
  close(): Promise<void>;
}

const clock: Clock = { now: () => Date.now() };
const random: Random = { bytes: (length) => randomFillSync(new Uint8Array(length)) };

/** A register may be larger than what else is fetched. */
const largestRegister = 20_000_000;

const openOutside = async (config: Config): Promise<OutsideSources> => {
  const fetcher = createCachedFetcher(createGuardedFetcher(), clock);
  const trust = await openTrust(
    { registers: config.trustRegisters, authorities: config.trustAuthorities },
    { crypto: nodeCrypto, clock, fetcher: createGuardedFetcher({ maxBytes: largestRegister }) },
  );
  return {
    ...trust,
    // An issuer's own document first: a register may be older than a key that was lost.
    keyResolver: combineKeyResolvers(createDidResolver(fetcher, undefined, clock), trust.keyResolver),
    statusSource: createStatusSource(fetcher),
    ...(config.timestampUrl === undefined ? {} : { timestamps: openTimestampAuthority(config.timestampUrl) }),
    // They have a seal of their own, and authorities serve them plainly.
    revocationLists: createCachedFetcher(
      createGuardedFetcher({
        plain: true,
        ...(config.timestampUrl === undefined ? {} : { namedOrigin: new URL(config.timestampUrl).origin }),
      }),
      clock,
    ),
  };
};

/**
 * Opens database, keys and services. Throws Problems with a remedy for the operator.
 *
 * @param exclusive true for a server, false for a command that may run beside one
 */
export const openInstallation = async (config: Config, exclusive = false): Promise<OpenInstallation> => {
  // Standard output is for what the commands say.
  const log = pino(
    { level: config.logLevel, base: null, serializers: { err: toLoggedError } },
    destination({ fd: 2, sync: false }),
  );
  // Pages and mails speak every language that there is.
  await Promise.all([loadCatalogues(), loadLabels()]);
  // Before the database: a list that can't be read is a slip in the configuration.
  const outside = await openOutside(config);
  const store = await openStore(config, {
    clock,
    exclusive,
    onEvent: (event, detail) =>
      log.info({ event, err: detail instanceof Error ? detail : undefined }, 'database'),
  });
  const { publicOrigin, mode } = store.installation;
  const deps: Deps = {
    installation: { origin: publicOrigin, practice: mode === 'practice' },
    store,
    clock,
    random,
    crypto: nodeCrypto,
    encryption: store.encryption,
    keys: createKeyCustody({ origin: publicOrigin, clock, encryption: store.encryption }),
    outside,
    log,
    mailDelay: config.mailDelay,
  };
  return { deps, close: () => store.close() };
};

const startWork = async (deps: Deps, config: Config): Promise<{ stop(): Promise<void> }> => {
  const { clock, store, log } = deps;
  const jobDeps = {
    store,
    clock,
    onError: (err: unknown, about: { readonly kind: string; readonly id: string }) =>
      log.error({ err, kind: about.kind, id: about.id }, 'work'),
  };
  const transport =
    config.smtpUrl === undefined
      ? createPracticeTransport(store, clock)
      : createSmtpTransport({
          url: config.smtpUrl,
          tls: config.smtpTls,
          from: config.mailFrom ?? '',
          host: new URL(deps.installation.origin).hostname,
        });
  const workers: Workers = await startWorkers(jobDeps, {
    handlers: createHandlers(deps),
    senders: {
      mail: createMailSender(deps, transport),
      webhook: async ({ template }) => {
        throw new Error(`nobody sends the webhook ${template}`);
      },
    },
    alone: store.alone,
  });
  const stopSchedule = startSchedule(jobDeps, recurringJobs);
  return {
    async stop() {
      stopSchedule();
      await workers.stop();
    },
  };
};

const listen = (server: Server, config: Config): Promise<void> =>
  new Promise((done, fail) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const taken = cause.code === 'EADDRINUSE';
      fail(taken ? new Problem('conflict', 'port-in-use', { values: { port: config.port }, cause }) : cause);
    });
    server.listen(config.port, config.host, done);
  });

/** Long enough for requests under way, in milliseconds. */
const closeGrace = 5_000;

const stopListening = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  // Streams of progress never end by themselves.
  const timer = setTimeout(() => server.closeAllConnections(), closeGrace);
  await closed;
  clearTimeout(timer);
};

/**
 * Starts what the configuration's role says: web, worker, or both.
 *
 * @param prepare runs after the database is open and before anybody is let in
 */
export const startServer = async (
  config: Config,
  prepare: (deps: Deps) => Promise<void> = async () => {},
): Promise<RunningServer> => {
  const web = config.role === 'worker' ? undefined : await loadWeb(webFolder);
  const { deps, close } = await openInstallation(config, true);
  const closing: (() => Promise<void>)[] = [close];
  const closeAll = async (): Promise<void> => {
    for (const step of closing.splice(0).reverse()) await step();
  };
  try {
    // A restored backup knows nothing of erasures since: they are done again before anybody is let in.
    await replayErasures(deps.store, eraseRows);
    await prepare(deps);
    if (config.role !== 'web') {
      const work = await startWork(deps, config);
      closing.push(() => work.stop());
    }
    if (web) {
      const server = createServer(getRequestListener(createApp(deps, web, config.proxies).fetch));
      await listen(server, config);
      closing.push(() => stopListening(server));
    }
    const setUpLink = await offerInstallation(deps);
    return { origin: deps.installation.origin, deps, setUpLink, close: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
};
