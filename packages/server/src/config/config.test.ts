import { isAbsolute } from 'node:path';
import { isMessageId } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { describe, expect, it } from 'vitest';
import { describeConfig, readConfig } from './index.ts';

const production = {
  MODE: 'production',
  PUBLIC_ORIGIN: 'https://credentials.example.org',
  MASTER_KEY: 'file:/run/secrets/key',
  SMTP_URL: 'smtps://user:secret@mail.example.org',
  MAIL_FROM: 'Universität Hohenwald <credentials@example.org>',
};

const faultsOf = (environment: Record<string, string>): unknown => {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe('config-invalid');
    return error.faults.map(({ pointer, code }) => `${pointer} ${code}`);
  }
};

describe('readConfig', () => {
  it('needs nothing in practice mode', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      mode: 'practice',
      port: 8080,
      host: 'localhost',
      publicOrigin: 'http://localhost:8080',
      databaseUrl: undefined,
      mailDelay: 0,
      role: 'all',
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
  });

  it('takes the origin’s port from PORT, and empty variables for none', () => {
    expect(readConfig({ PORT: '9000', DATABASE_URL: '' }).publicOrigin).toBe('http://localhost:9000');
  });

  it('lets production mails wait a quarter of an hour unless told otherwise', () => {
    expect(readConfig(production).mailDelay).toBe(15 * 60_000);
    expect(readConfig({ ...production, MAIL_DELAY_MINUTES: '0' }).mailDelay).toBe(0);
  });

  it.each([
    ['smtps://mail.example.org', {}, 'required'],
    ['smtp://user:secret@mail.example.org:587', {}, 'required'],
    ['smtp://mail.example.org', { SMTP_TLS: 'optional' }, 'optional'],
    ['smtp://127.0.0.1:1025', {}, 'optional'],
    ['smtp://[::1]:1025', {}, 'optional'],
    ['smtp://localhost', {}, 'optional'],
    ['smtp://localhost.example.org', {}, 'required'],
    ['smtp://mail', { MODE: 'practice' }, 'optional'],
  ])('mails by %s with %o: TLS is %s', (url, more, tls) => {
    expect(readConfig({ ...production, SMTP_URL: url, ...more }).smtpTls).toBe(tls);
  });

  it('expects one proxy in production, and none in practice mode', () => {
    expect(readConfig({}).proxies).toBe(0);
    expect(readConfig(production).proxies).toBe(1);
    expect(readConfig({ ...production, PROXIES: '2' }).proxies).toBe(2);
  });

  it.each([
    { name: 'a port of letters', environment: { PORT: 'http' }, faults: ['/PORT not-a-number-in-range'] },
    { name: 'a port too high', environment: { PORT: '65536' }, faults: ['/PORT not-a-number-in-range'] },
    { name: 'a negative port', environment: { PORT: '-1' }, faults: ['/PORT not-a-number-in-range'] },
    { name: 'an unknown mode', environment: { MODE: 'test' }, faults: ['/MODE not-a-choice'] },
    {
      name: 'an origin with a path',
      environment: { PUBLIC_ORIGIN: 'https://x.org/a' },
      faults: ['/PUBLIC_ORIGIN not-an-origin'],
    },
    {
      name: 'an origin with a slash',
      environment: { PUBLIC_ORIGIN: 'https://x.org/' },
      faults: ['/PUBLIC_ORIGIN not-an-origin'],
    },
    {
      name: 'another database',
      environment: { DATABASE_URL: 'mysql://x/y' },
      faults: ['/DATABASE_URL not-an-address'],
    },
    {
      name: 'a sender with a line break',
      environment: { MAIL_FROM: 'A\nBcc: x <a@b.org>' },
      faults: ['/MAIL_FROM not-a-sender'],
    },
    {
      name: 'a worker without a shared database',
      environment: { ROLE: 'worker' },
      faults: ['/DATABASE_URL needed-for-role'],
    },
    {
      name: 'an app login without the owner’s',
      environment: { DATABASE_APP_URL: 'postgres://a@h/d' },
      faults: ['/DATABASE_URL needed-for-app-url'],
    },
    {
      name: 'plain http in production',
      environment: { ...production, PUBLIC_ORIGIN: 'http://x.org' },
      faults: ['/PUBLIC_ORIGIN not-https'],
    },
    {
      name: 'production with nothing said',
      environment: { MODE: 'production' },
      faults: ['PUBLIC_ORIGIN', 'MASTER_KEY', 'SMTP_URL', 'MAIL_FROM'].map(
        (name) => `/${name} needed-in-production`,
      ),
    },
    {
      name: 'two at once',
      environment: { PORT: 'x', ROLE: 'x' },
      faults: ['/PORT not-a-number-in-range', '/ROLE not-a-choice'],
    },
  ])('refuses $name', ({ environment, faults }) => {
    expect(faultsOf(environment)).toEqual(faults);
  });

  it.each([
    'postgres://u:p@h:5432/d',
    'postgresql://u@localhost/d?host=/run/pg',
    'postgresql://u@/d?host=/run/pg',
  ])('takes %s', (url) => {
    expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
  });

  it('never repeats a value that may be a secret', () => {
    try {
      readConfig({ SMTP_URL: 'hunter2', DATABASE_URL: 'hunter2' });
      expect.unreachable();
    } catch (error) {
      const { faults, values, message } = error as Problem;
      expect(JSON.stringify([faults, values, message])).not.toContain('hunter2');
    }
  });
});

describe('describeConfig', () => {
  it('has a sentence for every variable, and the default that is used', () => {
    const described = describeConfig();
    expect(described.filter(({ about }) => !isMessageId(about))).toEqual([]);
    expect(described.find(({ name }) => name === 'PORT')).toMatchObject({ default: '8080', choices: [] });
    expect(described.find(({ name }) => name === 'ROLE')).toMatchObject({
      default: 'all',
      choices: ['all', 'web', 'worker'],
    });
    expect(described.find(({ name }) => name === 'MASTER_KEY')).toMatchObject({ default: undefined });
  });
});
