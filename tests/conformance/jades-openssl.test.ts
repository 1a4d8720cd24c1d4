import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSealWorld, type SealWorld } from '@sigillo/core/testing/builders';
import { nodeCrypto } from '@sigillo/server/keys';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** What we make for practice is taken by somebody else's program, and what we broke is refused by it. */

const available = spawnSync('openssl', ['version']).status === 0;
const now = Date.UTC(2026, 10, 2, 9);
const at = String(now / 1000 + 60);

describe.skipIf(!available)('the openssl program (skipped where absent)', () => {
  let world: SealWorld;
  let folder: string;
  const path = (name: string): string => join(folder, name);
  const write = (name: string, bytes: Uint8Array): string => {
    writeFileSync(path(name), bytes);
    return path(name);
  };
  const openssl = (...args: string[]): { ok: boolean; text: string } => {
    const { status, stdout, stderr } = spawnSync('openssl', args, { encoding: 'utf8' });
    return { ok: status === 0, text: stdout + stderr };
  };
  const toPem = (kind: 'x509' | 'crl', name: string): string => {
    execFileSync('openssl', [
      kind,
      '-inform',
      'DER',
      '-in',
      path(`${name}.der`),
      '-out',
      path(`${name}.pem`),
    ]);
    return path(`${name}.pem`);
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sigillo-openssl-'));
    world = await buildSealWorld(nodeCrypto, now);
    write('root.der', world.root.certificate);
    write('seal.der', world.sealCertificate);
    write('tsa.der', world.timestampCertificate);
    for (const name of ['root', 'seal', 'tsa']) toPem('x509', name);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('verifies the chains of the sealing and the time-stamping certificate, strictly', () => {
    const verify = ['verify', '-x509_strict', '-attime', at, '-CAfile', path('root.pem')];
    expect(openssl(...verify, path('seal.pem'))).toMatchObject({ ok: true });
    expect(openssl(...verify, '-purpose', 'timestampsign', path('tsa.pem'))).toMatchObject({ ok: true });
    expect(openssl(...verify, '-purpose', 'timestampsign', path('seal.pem'))).toMatchObject({ ok: false });
  });

  it('reads the names that we wrote', () => {
    const { text } = openssl(
      'x509',
      '-in',
      path('seal.pem'),
      '-noout',
      '-subject',
      '-nameopt',
      'RFC2253,utf8,-esc_msb',
    );
    expect(text).toContain('O=Universität Hohenwald');
    expect(text).toContain('organizationIdentifier=VATAT-U12345678');
  });

  it('verifies a revocation list, and refuses the certificate that it names', async () => {
    const serial =
      openssl('x509', '-in', path('seal.pem'), '-noout', '-serial').text.trim().split('=')[1] ?? '';
    write('empty.der', await world.root.createRevocationList([], 1));
    write('full.der', await world.root.createRevocationList([{ serialNumber: serial, at: now }], 2));
    const check = (list: string) =>
      openssl(
        'verify',
        '-crl_check',
        '-attime',
        at,
        '-CAfile',
        path('root.pem'),
        '-CRLfile',
        toPem('crl', list),
        path('seal.pem'),
      );
    expect(check('empty')).toMatchObject({ ok: true });
    const { ok, text } = check('full');
    expect([ok, text.includes('certificate revoked')]).toEqual([false, true]);
  });

  it('verifies a time-stamp token over its data, and over no other', async () => {
    const data = new TextEncoder().encode('what is stamped');
    const digest = await nodeCrypto.digest('sha-256', data);
    const token = write('token.der', await world.authority.stamp({ algorithm: 'sha-256', digest }));
    const verify = (name: string, content: Uint8Array) =>
      openssl(
        'ts',
        '-verify',
        '-token_in',
        '-in',
        token,
        '-data',
        write(name, content),
        '-CAfile',
        path('root.pem'),
        '-attime',
        at,
      );
    expect(verify('data', data)).toMatchObject({ ok: true });
    expect(
      verify(
        'other',
        data.map((byte) => byte ^ 1),
      ),
    ).toMatchObject({ ok: false });
  });

  it('verifies the signature of a seal under its certificate', async () => {
    const seal = JSON.parse(await world.seal('{"id":"urn:credential:1"}'));
    const [signature] = seal.signatures;
    const raw = Buffer.from(signature.signature, 'base64url');
    const half = (from: number): string => {
      const hex = raw
        .subarray(from, from + 32)
        .toString('hex')
        .replace(/^(00)+/, '');
      const positive = Number.parseInt(hex.slice(0, 2), 16) >= 0x80 ? `00${hex}` : hex;
      return `02${(positive.length / 2).toString(16).padStart(2, '0')}${positive}`;
    };
    const integers = half(0) + half(32);
    const der = Buffer.from(`30${(integers.length / 2).toString(16).padStart(2, '0')}${integers}`, 'hex');
    writeFileSync(path('key.pem'), openssl('x509', '-in', path('seal.pem'), '-noout', '-pubkey').text);
    write('signature', der);
    const verify = (content: string) =>
      openssl(
        'dgst',
        '-sha256',
        '-verify',
        path('key.pem'),
        '-signature',
        path('signature'),
        write('input', new TextEncoder().encode(content)),
      );
    expect(verify(`${signature.protected}.${seal.payload}`)).toMatchObject({ ok: true });
    expect(verify(`${signature.protected}.${seal.payload} `)).toMatchObject({ ok: false });
  });
});
