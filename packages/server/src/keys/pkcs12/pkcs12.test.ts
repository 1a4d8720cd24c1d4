import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem } from '@sigillo/core/base';
import { afterAll, describe, expect, it } from 'vitest';
import { openPkcs12 } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sigillo-pkcs12-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string): string => join(folder, name);
const openssl = (...args: readonly string[]): void => {
  execFileSync('openssl', args, { stdio: 'ignore', cwd: folder });
};
const hasOpenssl = (() => {
  try {
    openssl('version');
    return true;
  } catch {
    console.info('openssl is absent: files of other makers are not opened');
    return false;
  }
})();

const password = 'Grüße & 祝 πάσης';
const make = (name: string, ...options: readonly string[]): Uint8Array => {
  openssl(
    ...['pkcs12', '-export', '-inkey', 'key.pem', '-in', 'cert.pem', '-out', name],
    ...['-passout', `pass:${password}`, ...options],
  );
  return readFileSync(path(name));
};
if (hasOpenssl) {
  openssl(
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=x'],
    ...['-keyout', 'key.pem', '-out', 'cert.pem', '-days', '30'],
  );
}

const outcome = async (file: Uint8Array, secret = password): Promise<string> => {
  try {
    const { privateKey, certificates } = await openPkcs12(file, secret);
    return `${privateKey.asymmetricKeyType} ${certificates.length}`;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.code;
    throw thrown;
  }
};

const legacy = ['-legacy', '-provider-path', '/usr/lib/x86_64-linux-gnu/ossl-modules'] as const;

describe.runIf(hasOpenssl)('a PKCS #12 file', () => {
  it.each([
    ['as OpenSSL makes it today', []],
    ['AES-128, SHA-512', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC', '-macalg', 'sha512']],
    ['of twenty years ago: 3DES and RC2-40', [...legacy]],
    ['RC2-128', [...legacy, '-certpbe', 'PBE-SHA1-RC2-128', '-keypbe', 'PBE-SHA1-RC2-128']],
    ['3DES with two keys', [...legacy, '-certpbe', 'PBE-SHA1-2DES', '-keypbe', 'PBE-SHA1-2DES']],
    ['certificates in the clear', ['-certpbe', 'NONE']],
    ['without a seal of its own', ['-nomac']],
    ['with many rounds', ['-iter', '100000', '-maciter']],
  ])('%s', async (_name, options) => {
    const file = make('one.p12', ...options);
    expect(await outcome(file)).toBe('ec 1');
    expect(await outcome(file, 'guessed')).toBe('pkcs12-password-wrong');
  });

  it('without a key is refused', async () => {
    expect(await outcome(make('two.p12', '-nokeys'))).toBe('pkcs12-one-key');
  });

  it('that wants more rounds than we spend is refused at once', async () => {
    const file = Buffer.from(make('costly.p12', '-iter', '131071', '-nomac'));
    const rounds = Buffer.from('020301ffff', 'hex');
    for (let at = file.indexOf(rounds); at !== -1; at = file.indexOf(rounds, at + 1)) file[at + 2] = 0x7f;
    const before = performance.now();
    expect(await outcome(file)).toBe('pkcs12-too-costly');
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('is refused, and nothing worse, wherever it is cut or changed', async () => {
    const file = make('three.p12', '-iter', '1', '-nomaciter');
    const refused = ['pkcs12-malformed', 'pkcs12-password-wrong', 'pkcs12-unsupported', 'pkcs12-too-costly'];
    for (let at = 0; at < file.length; at += 7) {
      expect(refused).toContain(await outcome(file.subarray(0, at)));
      const changed = Uint8Array.from(file);
      changed[at] = (changed[at] as number) ^ 0x55;
      // What stands beside the sealed part, the version for instance, may still fit.
      expect([...refused, 'ec 1']).toContain(await outcome(changed));
    }
  });

  it.each([
    ['ten megabytes', new Uint8Array(10_000_000).fill(0x30)],
    ['nothing', new Uint8Array()],
    ['a thousand levels', Uint8Array.from({ length: 2000 }, (_, i) => (i % 2 === 0 ? 0x30 : 0x80))],
    ['text', new TextEncoder().encode('-----BEGIN CERTIFICATE-----')],
  ])('%s is none', async (_name, bytes) => {
    expect(await outcome(bytes)).toBe('pkcs12-malformed');
  });
});
