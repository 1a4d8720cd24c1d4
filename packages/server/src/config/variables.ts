import { z } from 'zod';

// What each check says when it fails is the code of the fault; its sentence is `cli.config-fault.<code>`.

const whole = (least: number, most: number) =>
  z
    .string()
    .refine((text) => /^\d{1,9}$/.test(text) && Number(text) >= least && Number(text) <= most, {
      error: 'not-a-number-in-range',
      params: { least, most },
    })
    .transform(Number);

const choice = <const T extends readonly [string, ...string[]]>(...choices: T) =>
  z.enum(choices, { error: 'not-a-choice' });

const address = (...schemes: readonly string[]) =>
  z.string().refine(
    (text) => {
      const [scheme] = text.split('://');
      return (
        schemes.includes(scheme ?? '') && URL.canParse(text.replace(/^[a-z]+:\/\/[^/]*@\//, 'x://host/'))
      );
    },
    { error: 'not-an-address', params: { schemes: schemes.join(', ') } },
  );

/** Scheme, host and port, nothing else: it becomes the start of every public address. */
const origin = z
  .string()
  .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text, {
    error: 'not-an-origin',
  });

/** Name, or name and address in angle brackets, as mails show it; no line break can get into a header. */
const sender = z.string().regex(/^[^\r\n<>]{0,100}<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/, {
  error: 'not-a-sender',
});

/** Files or addresses, apart by commas. */
const places = z.string().transform((text) =>
  text
    .split(',')
    .map((place) => place.trim())
    .filter((place) => place !== ''),
);

/**
 * Every variable that a server reads. What a default needs to be computed from is
 * `read-config`'s. Secrets are never repeated in an error.
 */
export const environmentSchema = z.object({
  MODE: choice('practice', 'production').default('practice'),
  PORT: whole(0, 65_535).default(8080),
  HOST: z.string().default('localhost'),
  PUBLIC_ORIGIN: origin.optional(),
  PROXIES: whole(0, 10).optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address('postgresql', 'postgres').optional(),
  DATABASE_APP_URL: address('postgresql', 'postgres').optional(),
  DATABASE_POOL: whole(1, 500).default(10),
  MASTER_KEY: z.string().optional(),
  SMTP_URL: address('smtp', 'smtps').optional(),
  SMTP_TLS: choice('required', 'optional').default('required'),
  MAIL_FROM: sender.optional(),
  MAIL_DELAY_MINUTES: whole(0, 1_440).optional(),
  TRUST_REGISTERS: places.optional(),
  TRUST_AUTHORITIES: places.optional(),
  TIMESTAMP_URL: address('https', 'http').optional(),
  ROLE: choice('all', 'web', 'worker').default('all'),
  LOG_LEVEL: choice('debug', 'info', 'warn', 'error', 'silent').default('info'),
});

export type VariableName = keyof typeof environmentSchema.shape;
