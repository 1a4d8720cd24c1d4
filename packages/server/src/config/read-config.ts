import { resolve } from 'node:path';
import { type Fault, Problem, pointer } from '@sigillo/core/base';
import type { z } from 'zod';
import { environmentSchema } from './variables.ts';

/** The configuration of a server process. */
export interface Config {
  readonly mode: 'practice' | 'production';
  readonly port: number;
  readonly host: string;
  /** No slash at the end. */
  readonly publicOrigin: string;
  /** Absolute. */
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly databaseAppUrl: string | undefined;
  readonly databasePool: number;
  /** As given; `store` reads it. */
  readonly masterKey: string | undefined;
  /** Proxies before the server that append to `X-Forwarded-For`. */
  readonly proxies: number;
  /** Undefined only in practice mode, where mails go to a page. */
  readonly smtpUrl: string | undefined;
  /** Whether mails go only where the way to the mail server is encrypted: in production, beyond this machine, unless told otherwise. */
  readonly smtpTls: 'required' | 'optional';
  readonly mailFrom: string | undefined;
  /** Milliseconds. */
  readonly mailDelay: number;
  /** Files and addresses of registers to trust beside its own. */
  readonly trustRegisters: readonly string[];
  /** Files of certificates in PEM: authorities of e-seals and time stamps to trust. */
  readonly trustAuthorities: readonly string[];
  /** An authority for time stamps (RFC 3161); practice has its own. */
  readonly timestampUrl: string | undefined;
  readonly role: 'all' | 'web' | 'worker';
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** Minutes in which an award can be undone before anybody is told. */
const productionMailDelay = 15;

/**
 * Reads the environment. An empty variable is as good as none. Problem
 * `config-invalid` with a fault for every variable that is wrong.
 */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = environmentSchema.safeParse(given);
  if (!parsed.success) refuse(parsed.error.issues.map(toFault));
  const read = parsed.data;
  const faults = [...faultsOfProduction(read), ...faultsOfRoles(read)];
  if (faults.length > 0) refuse(faults);
  return {
    mode: read.MODE,
    port: read.PORT,
    host: read.HOST,
    publicOrigin: read.PUBLIC_ORIGIN ?? `http://localhost:${read.PORT}`,
    // In production somebody else ends TLS. Without this, all the world would seem to ask from one address.
    proxies: read.PROXIES ?? (read.MODE === 'production' ? 1 : 0),
    dataDir: resolve(read.DATA_DIR),
    databaseUrl: read.DATABASE_URL,
    databaseAppUrl: read.DATABASE_APP_URL,
    databasePool: read.DATABASE_POOL,
    masterKey: read.MASTER_KEY,
    smtpUrl: read.SMTP_URL,
    smtpTls: tlsOf(read),
    mailFrom: read.MAIL_FROM,
    mailDelay: 60_000 * (read.MAIL_DELAY_MINUTES ?? (read.MODE === 'production' ? productionMailDelay : 0)),
    trustRegisters: read.TRUST_REGISTERS ?? [],
    trustAuthorities: read.TRUST_AUTHORITIES ?? [],
    timestampUrl: read.TIMESTAMP_URL,
    role: read.ROLE,
    logLevel: read.LOG_LEVEL,
  };
};

type Environment = z.output<typeof environmentSchema>;

/** Whether a host is this machine. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Sign-in links in clear are as good as none. What stays on this machine needs no cover. */
const tlsOf = (read: Environment): Config['smtpTls'] => {
  const { SMTP_URL: url = '' } = read;
  if (read.MODE !== 'production' || read.SMTP_TLS === 'optional') return 'optional';
  return url.startsWith('smtp:') && isLoopback(new URL(url).hostname) ? 'optional' : 'required';
};

const refuse: (faults: readonly Fault[]) => never = (faults) => {
  throw new Problem('rule', 'config-invalid', {
    faults,
    values: { variables: [...new Set(faults.map(({ values }) => String(values?.name)))].join(', ') },
  });
};

const fault = (name: string, code: string, values: Fault['values'] = {}): Fault => ({
  pointer: pointer(name),
  code,
  values: { ...values, name },
});

const toFault = (issue: z.core.$ZodIssue): Fault => {
  const name = String(issue.path[0]);
  if (issue.code === 'invalid_value') return fault(name, issue.message, { choices: issue.values.join(', ') });
  if (issue.code === 'custom') return fault(name, issue.message, issue.params as Fault['values']);
  return fault(name, issue.message);
};

/** What practice mode supplies and production must be told. */
const faultsOfProduction = (read: Environment): readonly Fault[] => {
  if (read.MODE !== 'production') return [];
  const needed = ['PUBLIC_ORIGIN', 'MASTER_KEY', 'SMTP_URL', 'MAIL_FROM'] as const;
  const missing = needed
    .filter((name) => read[name] === undefined)
    .map((name) => fault(name, 'needed-in-production'));
  const plain = read.PUBLIC_ORIGIN?.startsWith('http:') ? [fault('PUBLIC_ORIGIN', 'not-https')] : [];
  return [...missing, ...plain];
};

/** Processes that share the work share a database; the embedded one belongs to one process. */
const faultsOfRoles = (read: Environment): readonly Fault[] =>
  [
    read.ROLE !== 'all' && read.DATABASE_URL === undefined && fault('DATABASE_URL', 'needed-for-role'),
    read.DATABASE_APP_URL !== undefined &&
      read.DATABASE_URL === undefined &&
      fault('DATABASE_URL', 'needed-for-app-url'),
  ].filter((found) => found !== false);
