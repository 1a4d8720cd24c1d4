import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Problem, toBase64 } from '@sigillo/core/base';
import type { OrganisationReference } from '@sigillo/core/domain';
import {
  type CertificateSubject,
  parseCertificate,
  parsePem,
  parsePublicKey,
  toPem,
} from '@sigillo/core/proofs/x509';
import { buildEarnestAuthority, type CertificateBend } from '@sigillo/core/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findSealEnd } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { listTodo } from '../../organisations/index.ts';
import { openProviderWorld, type Provider, type ProviderWorld } from '../../testing/index.ts';
import { getDidDocument, openESeal, reportKey, rotateKey } from '../index.ts';
import {
  bringCertificate,
  confirmSeal,
  importSeal,
  listSeals,
  requestSeal,
  warnEndingSeals,
  withdrawSeal,
} from './index.ts';
import type { SealView } from './seal-view.ts';

let world: ProviderWorld;
let deps: Deps;
let root: Awaited<ReturnType<typeof buildEarnestAuthority>>;
const folder = mkdtempSync(join(tmpdir(), 'sigillo-seals-'));
let count = 0;

beforeAll(async () => {
  world = await openProviderWorld();
  deps = { ...world.deps, installation: { ...world.deps.installation, practice: false } };
  root = await buildEarnestAuthority(deps.crypto, world.clock);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.close();
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.code;
    throw thrown;
  }
};
const faultsOf = async (work: Promise<unknown>): Promise<readonly string[]> => {
  try {
    await work;
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.faults.map(({ code }) => code);
  }
  return [];
};

const subject: CertificateSubject = {
  name: 'Hohenwald e-seal',
  organisation: 'Universität Hohenwald',
  country: 'AT',
  identifier: 'VATAT-U00000000',
};
const pem = (...ders: readonly Uint8Array[]): string =>
  ders.map((der) => toPem(toBase64(der), 'CERTIFICATE')).join('');

interface House extends Provider {
  readonly second: Actor;
}
const open = async (): Promise<House> => {
  count += 1;
  const provider = await world.addProvider(`house-${count}`);
  const [membership] = provider.registrar.memberships;
  const second = {
    ...provider.registrar,
    memberships: membership === undefined ? [] : [{ ...membership, roles: ['administrator'] as const }],
  };
  return { ...provider, second };
};

/** The key of a request, out of its CertificationRequestInfo. */
const keyOf = (view: SealView) => {
  const der = parsePem(view.request ?? '', 'CERTIFICATE REQUEST');
  const [bytes] = der.ok ? der.value : [];
  // The only SubjectPublicKeyInfo in it: found by trying.
  for (let at = 0; bytes !== undefined && at < bytes.length; at += 1) {
    for (const size of [91, 120, 422]) {
      const key = parsePublicKey(bytes.subarray(at, at + size));
      if (key !== undefined) return key;
    }
  }
  throw new Error('a request without a key');
};

const certify = (view: SealView, bend: CertificateBend = {}, change: Partial<CertificateSubject> = {}) =>
  root.issue({ ...subject, ...change }, keyOf(view), bend);

const listAddress = 'http://ca.example/list.crl';

const use = async (house: House, bend: CertificateBend = {}): Promise<SealView> => {
  const asked = await requestSeal(deps, house.keeper, house.slug, { keyType: 'P-256' });
  const text = pem(await certify(asked, bend), root.certificate);
  await bringCertificate(deps, house.keeper, house.slug, asked.id, text);
  return confirmSeal(deps, house.second, house.slug, asked.id);
};

const issuer = {
  id: 'did:web:x',
  legalName: { 'de-AT': 'Universität Hohenwald' },
  identifiers: [{ scheme: 'vat', value: 'ATU00000000' }],
  address: { country: 'AT' },
} as unknown as OrganisationReference;

describe('a certificate for e-seals', () => {
  it.each(['P-256', 'RSA'] as const)(
    'is asked for, brought, and put to use by a second person: %s',
    async (keyType) => {
      const house = await open();
      const { slug, keeper, second } = house;
      const asked = await requestSeal(deps, keeper, slug, { keyType });
      expect(asked).toMatchObject({ state: 'requested', keyType, findings: [] });
      const path = join(folder, 'request.pem');
      writeFileSync(path, asked.request ?? '');
      const said = execFileSync('openssl', ['req', '-in', path, '-noout', '-verify', '-subject', '-utf8'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      expect(said).toContain('VATAT-U00000000');
      expect(await codeOf(confirmSeal(deps, second, slug, asked.id))).toBe('e-seal-not-certified');

      const certificate = await certify(asked, { qualified: true, listAddress });
      const waiting = await bringCertificate(
        deps,
        keeper,
        slug,
        asked.id,
        pem(certificate, root.certificate),
      );
      expect(waiting).toMatchObject({ state: 'waiting', findings: [], qualified: true, mayConfirm: false });
      expect(await codeOf(confirmSeal(deps, keeper, slug, asked.id))).toBe('e-seal-own-confirmation');
      expect(await codeOf(openESeal(deps, { organisation: house.id, slug }, issuer))).toBe(
        'e-seal-not-configured',
      );
      expect((await listTodo(deps, second, slug)).map(({ kind }) => kind)).toContain('confirm-e-seal');

      const used = await confirmSeal(deps, second, slug, asked.id);
      expect(used).toMatchObject({
        state: 'active',
        holder: expect.stringContaining('Universität Hohenwald'),
      });
      const seal = await openESeal(deps, { organisation: house.id, slug }, issuer);
      expect(seal.certificates.length).toBe(2);
      const parsed = parseCertificate(certificate);
      const key = parsed.ok ? parsed.value.key : undefined;
      const data = new TextEncoder().encode('sealed');
      const scheme = { family: keyType === 'RSA' ? 'rsa-pkcs1' : 'ecdsa', digest: 'sha-256' } as const;
      expect(
        key && (await deps.crypto.verifyWithCertificate(key, scheme, await seal.signer.sign(data), data)),
      ).toBe(true);
      // DID documents name keys of curves alone.
      const did = JSON.stringify(await getDidDocument(deps, deps.keys.didOf(slug)));
      expect(did.includes(asked.id)).toBe(keyType === 'P-256');
    },
  );

  it('takes the place of the one before, which stays in the public documents as retired', async () => {
    const house = await open();
    const first = await use(house);
    world.clock.advance(1000);
    const next = await use(house);
    const states = (await listSeals(deps, house.keeper, house.slug)).items.map(({ id, state }) => [
      id,
      state,
    ]);
    expect(states).toEqual([
      [next.id, 'active'],
      [first.id, 'retired'],
    ]);
    const document = await getDidDocument(deps, deps.keys.didOf(house.slug));
    expect(JSON.stringify(document)).toContain(first.id);
    expect(await codeOf(rotateKey(deps, house.keeper, house.slug, 'e-seal'))).toBe(
      'e-seal-needs-certificate',
    );
  });

  it('in wrong hands seals no more', async () => {
    const house = await open();
    const { id } = await use(house);
    const lastGoodAt = new Date(world.clock.now() - 1000).toISOString();
    const reported = await reportKey(deps, house.keeper, house.slug, id, { reason: 'Stolen', lastGoodAt });
    expect(reported).toMatchObject({ state: 'compromised', use: 'e-seal' });
    const seal = openESeal(deps, { organisation: house.id, slug: house.slug }, issuer);
    expect(await codeOf(seal)).toBe('e-seal-not-configured');
  });

  const year = 365 * 24 * 3_600_000;
  const unfit: readonly (readonly [string, CertificateBend, Partial<CertificateSubject>, string])[] = [
    ['has run out', { notAfter: Date.UTC(2020, 0, 1) }, {}, 'certificate-expired'],
    [
      'isn’t in force yet',
      { notBefore: Date.UTC(2040, 0, 1), notAfter: Date.UTC(2041, 0, 1) },
      {},
      'certificate-not-yet-valid',
    ],
    ['names somebody else', {}, { organisation: 'Universität Niederwald' }, 'certificate-name-wrong'],
    ['names another number', {}, { identifier: 'VATAT-U99999999' }, 'certificate-number-wrong'],
    ['names another country', {}, { country: 'DE' }, 'certificate-country-wrong'],
    ['is for keys alone', { keyUsage: [2] }, {}, 'certificate-not-for-sealing'],
    ['is a web server’s', { purpose: '1.3.6.1.5.5.7.3.1' }, {}, 'certificate-not-for-sealing'],
    ['is an authority’s', { authority: true }, {}, 'certificate-not-for-sealing'],
  ];
  it.each(unfit)('that %s is refused', async (_name, bend, change, fault) => {
    const house = await open();
    const asked = await requestSeal(deps, house.keeper, house.slug, { keyType: 'P-256' });
    const text = pem(await certify(asked, bend, change), root.certificate);
    const bring = () => bringCertificate(deps, house.keeper, house.slug, asked.id, text);
    expect(await codeOf(bring())).toBe('certificate-unfit');
    expect(await faultsOf(bring())).toEqual([fault]);
  });

  it('is refused with what else is wrong with the text', async () => {
    const house = await open();
    const asked = await requestSeal(deps, house.keeper, house.slug, { keyType: 'P-256' });
    const other = await requestSeal(deps, house.keeper, house.slug, { keyType: 'P-256' });
    const right = await certify(asked);
    const stranger = await buildEarnestAuthority(deps.crypto, world.clock, 31);
    const bring = (text: string) => bringCertificate(deps, house.keeper, house.slug, asked.id, text);
    expect(await codeOf(bring('no certificate'))).toBe('certificate-unreadable');
    expect(await codeOf(bring(pem(right).replace('MII', '!!!')))).toBe('certificate-unreadable');
    expect(await codeOf(bring(pem(right).repeat(13)))).toBe('certificate-unreadable');
    expect(await codeOf(bring(`${pem(right)}${toPem('AAAA', 'PRIVATE KEY')}`))).toBe(
      'certificate-private-key',
    );
    expect(await codeOf(bring(pem(await certify(other))))).toBe('certificate-not-of-key');
    expect(await faultsOf(bring(pem(right, stranger.certificate)))).toEqual(['chain-wrong']);
    const taken = await bring(pem(right));
    expect(taken.findings.map(({ code }) => code)).toEqual([
      'chain-incomplete',
      'not-qualified',
      'no-revocation-list',
    ]);
    expect(await codeOf(bringCertificate(deps, house.keeper, house.slug, 'zDnAnother', pem(right)))).toBe(
      'key-not-found',
    );
  });

  it('is kept by who may, of a confirmed organisation, in production, and not without end', async () => {
    const house = await open();
    const ask = (by: Actor, of = deps) => requestSeal(of, by, house.slug, { keyType: 'P-256' });
    expect(await codeOf(ask(house.officer))).toBe('role-missing');
    expect(await codeOf(ask({ ...house.keeper, session: { id: 'x' } }))).toBe('step-up-needed');
    expect(await codeOf(ask(house.keeper, world.deps))).toBe('e-seal-practice');
    for (let i = 0; i < 5; i += 1) await ask(house.keeper);
    expect(await codeOf(ask(house.keeper))).toBe('e-seals-waiting');
    const [first] = (await listSeals(deps, house.keeper, house.slug)).items;
    await withdrawSeal(deps, house.keeper, house.slug, first?.id ?? '');
    expect((await listSeals(deps, house.keeper, house.slug)).items).toHaveLength(4);
    count += 1;
    const nameless = await world.addProvider(`house-${count}`, { identifiers: [] });
    const asked = requestSeal(deps, nameless.keeper, nameless.slug, { keyType: 'P-256' });
    expect(await codeOf(asked)).toBe('e-seal-number-missing');
  });

  it('about to end is told once, and stands among what is to do', async () => {
    const house = await open();
    const end = world.clock.now() + year;
    await use(house, { notAfter: end });
    await warnEndingSeals(deps);
    const todo = async () => (await listTodo(deps, house.second, house.slug)).map(({ kind }) => kind);
    expect(await todo()).not.toContain('e-seal-ending');
    world.clock.advance(year - 59 * 86_400_000);
    expect(await warnEndingSeals(deps)).toBeGreaterThan(0);
    expect(await warnEndingSeals(deps)).toBe(0);
    expect(await todo()).toContain('e-seal-ending');
    const kept = await deps.store.withScope({ tenant: house.id }, (transaction) =>
      findSealEnd(transaction, house.id),
    );
    expect(kept?.getTime()).toBe(Math.floor(end / 1000) * 1000);
    world.clock.advance(60 * 86_400_000);
    const seal = openESeal(deps, { organisation: house.id, slug: house.slug }, issuer);
    expect(await codeOf(seal)).toBe('e-seal-ended');
  });

  it('seals for no other name than it gives, and carries the list of revoked ones', async () => {
    root = await buildEarnestAuthority(deps.crypto, world.clock);
    const house = await open();
    await use(house, { listAddress });
    const owner = { organisation: house.id, slug: house.slug };
    const renamed = { ...issuer, legalName: { de: 'Universität Niederwald' } } as OrganisationReference;
    expect(await codeOf(openESeal(deps, owner, renamed))).toBe('e-seal-not-for-issuer');
    const list = await root.createRevocationList();
    const asked: string[] = [];
    const revocationLists = {
      fetch: async (address: string) => {
        asked.push(address);
        return { state: 'found' as const, body: list };
      },
    };
    const outside = { ...deps.outside, revocationLists, timestamps: root.timestamps };
    const seal = await openESeal({ ...deps, outside }, owner, issuer);
    expect(asked).toEqual([listAddress]);
    expect(seal.values.revocationLists).toEqual([list]);
    expect(seal.authority).toBe(root.timestamps);
  });
});

describe('a file with a password', () => {
  const password = 'open sesame';
  const make = async (
    name: string,
    change: Partial<CertificateSubject> = {},
    curve = 'P-256',
  ): Promise<Uint8Array> => {
    const path = (file: string): string => join(folder, file);
    execFileSync(
      'openssl',
      ['genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`, '-out', path('key.pem')],
      { stdio: 'ignore' },
    );
    execFileSync('openssl', [
      'pkey',
      '-in',
      path('key.pem'),
      '-pubout',
      '-outform',
      'DER',
      '-out',
      path('key.der'),
    ]);
    const spki = new Uint8Array(readFileSync(path('key.der')));
    const certificate = await root.issue(
      { ...subject, ...change },
      parsePublicKey(spki) ?? { spki, bytes: spki },
    );
    writeFileSync(path('cert.pem'), pem(certificate, root.certificate));
    execFileSync('openssl', [
      ...['pkcs12', '-export', '-inkey', path('key.pem'), '-in', path('cert.pem')],
      ...['-out', path(name), '-passout', `pass:${password}`],
    ]);
    return new Uint8Array(readFileSync(path(name)));
  };

  it('is imported, and waits for a second person', async () => {
    const house = await open();
    const file = await make('one.p12');
    const importAs = (by: Actor, secret = password) =>
      importSeal(deps, by, house.slug, { file, password: secret });
    expect(await codeOf(importAs(house.keeper, 'guessed'))).toBe('pkcs12-password-wrong');
    const waiting = await importAs(house.keeper);
    expect(waiting).toMatchObject({ state: 'waiting', keyType: 'P-256', mayConfirm: false });
    expect(waiting.request).toBeUndefined();
    expect(await codeOf(importAs(house.keeper))).toBe('key-here-already');
    expect(await confirmSeal(deps, house.second, house.slug, waiting.id)).toMatchObject({ state: 'active' });
  });

  it('is refused where its certificate is somebody else’s, or its key none of ours', async () => {
    const house = await open();
    const importFile = (file: Uint8Array) => importSeal(deps, house.keeper, house.slug, { file, password });
    expect(await faultsOf(importFile(await make('other.p12', { organisation: 'Niederwald' })))).toEqual([
      'certificate-name-wrong',
    ]);
    expect(await codeOf(importFile(await make('curve.p12', {}, 'P-521')))).toBe('key-unsupported');
    expect((await listSeals(deps, house.keeper, house.slug)).items).toEqual([]);
  });
});
