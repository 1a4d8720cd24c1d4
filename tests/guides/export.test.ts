import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/lib/root.js';
import { type Product, startProduct } from '../e2e/support/product.ts';

/** What the operator does on the command line beside the running product: taking an organisation out, and its keys. */
let product: Product;
const folder = mkdtempSync(join(tmpdir(), 'sigillo-export-'));
const exported = join(folder, 'out');

beforeAll(async () => {
  product = await startProduct();
}, 120_000);
afterAll(async () => {
  await product?.remove();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const sigillo = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['packages/cli/dist/main.js', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      LOG_LEVEL: 'warn',
      PORT: new URL(product.origin).port,
      DATA_DIR: product.dataDirectory,
    },
    timeout: 60_000,
  });
  return { code: status, out: stdout, err: stderr };
};
const read = (path: string): string => readFileSync(join(exported, path), 'utf8');
const lines = (path: string) =>
  read(path)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('sigillo export', () => {
  it('writes everything, closed to others, with a manifest that holds', () => {
    const { code, err } = sigillo('export', '--to', exported, 'hohenwald');
    expect([code, err]).toEqual([0, '']);
    const manifest = JSON.parse(read('manifest.json'));
    expect(manifest).toMatchObject({
      type: 'SigilloOrganisationExport',
      version: 1,
      practice: true,
      organisation: { slug: 'hohenwald' },
    });
    const found = readdirSync(exported, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(exported.length + 1));
    expect(manifest.files.map(({ path }: { path: string }) => path).sort()).toEqual(
      found.filter((path) => path !== 'manifest.json').sort(),
    );
    for (const { path, bytes, sha256 } of manifest.files) {
      const content = readFileSync(join(exported, path));
      expect([path, content.length, createHash('sha256').update(content).digest('hex')]).toEqual([
        path,
        bytes,
        sha256,
      ]);
      expect(statSync(join(exported, path)).mode & 0o077).toBe(0);
    }
    const register = lines('register.ndjson');
    const [bundle] = readdirSync(join(exported, 'credentials'));
    const { credentials } = JSON.parse(read(`credentials/${bundle}`));
    const sealed = register.filter(({ issuedAt }) => issuedAt !== undefined);
    expect(credentials).toHaveLength(sealed.length);
    expect(lines('designs.ndjson').length).toBeGreaterThan(2);
    expect(lines('decisions.ndjson')[0]).toHaveProperty('minute');
    expect(JSON.stringify(register) + read('organisation.json')).not.toContain('privateKey');
  });

  it('can be checked without anybody', () => {
    const bundles = readdirSync(join(exported, 'credentials')).map((name) =>
      join(exported, 'credentials', name),
    );
    const { out, err } = sigillo(
      'verify',
      '--offline',
      '--json',
      '--trust',
      join(exported, 'trust/register.json'),
      ...bundles,
    );
    const reports = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(err).toBe('');
    expect(reports.length).toBeGreaterThan(2);
    expect(
      reports.flatMap(({ checks }) => checks.map(({ id, outcome }: Record<string, string>) => [id, outcome])),
    ).not.toContainEqual(['proof', 'failure']);
    const verdicts = new Set(reports.map(({ verdict }) => verdict));
    // Revoked, suspended and expired ones are among the practice data; none is undecided or of an unknown issuer.
    for (const verdict of ['could-not-check', 'unknown-issuer', 'tampered', 'malformed']) {
      expect(verdicts).not.toContain(verdict);
    }
  });

  it.each([
    ['a directory that isn’t empty', 64, ['--to', '.', 'hohenwald']],
    ['no directory', 64, ['hohenwald']],
    ['no organisation', 64, ['--to', 'x']],
    ['an unknown option', 64, ['--all', 'hohenwald']],
    ['an organisation that there isn’t', 1, ['--to', join(folder, 'other'), 'nobody-at-all']],
  ])('refuses %s: %i', (_, code, args) => {
    const ran = sigillo('export', ...args);
    expect([ran.code, ran.err !== '']).toEqual([code, true]);
  });
});

describe('sigillo keys', () => {
  const list = () =>
    sigillo('keys', '--json', 'hohenwald')
      .out.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('lists keys and never their private halves', () => {
    const keys = list();
    expect(keys.filter(({ state }) => state === 'active').length).toBeGreaterThan(0);
    for (const key of keys) {
      expect(Object.keys(key).every((name) => !/private/i.test(name))).toBe(true);
    }
    expect(sigillo('keys', 'hohenwald').out).toContain('in use');
  });

  it('says the consequences first, and makes a new key with --yes', () => {
    const before = list();
    const asked = sigillo('keys', '--new', 'hohenwald');
    expect([asked.code, asked.out.includes('retired')]).toEqual([1, true]);
    expect(list()).toEqual(before);
    expect(sigillo('keys', '--new', '--yes', 'hohenwald').code).toBe(0);
    const after = list();
    expect(after.length).toBe(before.length + 1);
    const [old] = before.filter(({ state, type }) => state === 'active' && type === 'Ed25519');
    expect(after.find(({ id }) => id === old.id)).toMatchObject({ state: 'retired' });
  });

  it('reports a key as in wrong hands', () => {
    const [key] = list().filter(({ state, type }) => state === 'active' && type === 'Ed25519');
    const step = ['keys', '--compromised', key.id, '--last-good', '2026-01-01T00:00:00Z', '--reason', 'Lost'];
    expect(sigillo(...step, 'hohenwald').code).toBe(1);
    expect(sigillo(...step, '--yes', 'hohenwald').code).toBe(0);
    const after = list();
    expect(after.find(({ id }) => id === key.id)).toMatchObject({ state: 'compromised' });
    expect(after.filter(({ state, type }) => state === 'active' && type === 'Ed25519')).toHaveLength(1);
  });

  it.each([
    ['no organisation', 64, []],
    ['two steps at once', 64, ['--new', '--compromised', 'key-1', 'hohenwald']],
    [
      'a report without a reason',
      64,
      ['--compromised', 'key-1', '--last-good', '2026-01-01T00:00:00Z', 'hohenwald'],
    ],
    [
      'a time without its zone',
      64,
      ['--compromised', 'k', '--reason', 'x', '--last-good', '2026-01-01T00:00:00', 'h'],
    ],
    ['an organisation that there isn’t', 1, ['nobody-at-all']],
    [
      'a key that there isn’t',
      1,
      ['--compromised', 'k', '--reason', 'x', '--last-good', '2026-01-01T00:00:00Z', '--yes', 'hohenwald'],
    ],
  ])('refuses %s: %i', (_, code, args) => {
    const ran = sigillo('keys', ...args);
    expect([ran.code, ran.err !== '']).toEqual([code, true]);
  });
});
