import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { awardInputSchema } from '@sigillo/contract/api';
import { fromBase64, type JsonObject } from '@sigillo/core/base';
import { elementIds } from '@sigillo/core/domain';
import { verifyTrustRegister } from '@sigillo/core/verification';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  awardLearner,
  recordDecision,
  revokeAward,
  sealEuropeanCopy,
} from '../../packages/server/src/services/awarding/index.ts';
import { getRegister } from '../../packages/server/src/services/sealing/index.ts';
import {
  openProviderWorld,
  type Provider,
  type ProviderWorld,
} from '../../packages/server/src/services/testing/index.ts';
import { verifyDocument } from '../../packages/server/src/services/verifying/index.ts';
import { findings, present } from './shapes.ts';

/** An award of an installation, taken out as a European Digital Credential, before others' judges. */

const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
let world: ProviderWorld;
let provider: Provider;
let award: string;
let text: string;

interface Sealed {
  readonly payload: string;
  readonly signatures: readonly [
    { readonly protected: string; readonly header: { readonly etsiU: readonly string[] } },
  ];
}
const sealed = (): Sealed => JSON.parse(text) as Sealed;
const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
const bytesOf = (base64: string): Uint8Array => {
  const bytes = fromBase64(base64);
  if (!bytes.ok) throw new Error('not base64');
  return bytes.value;
};

beforeAll(async () => {
  world = await openProviderWorld();
  provider = await world.addProvider('hohenwald');
  const { id: decision } = await recordDecision(world.deps, provider.registrar, 'hohenwald', {
    achievement: provider.achievement,
    version: 1,
    decidedOn: '2026-11-20',
    decidedBy: 'Examination board',
    minute: 'EB 2026/14',
    place: { country: 'AT' },
  });
  const learner = { name: 'Ana Horvat', email: 'ana.horvat@example.org', birthDate: '1994-04-17' };
  const input = awardInputSchema.parse({ learner, grade: '1' });
  award = (await awardLearner(world.deps, provider.officer, 'hohenwald', decision, input)).id;
  const wanted = { tenant: provider.id, award, person: provider.officer.person?.id ?? '' };
  text = new TextDecoder().decode(await sealEuropeanCopy(world.deps, wanted));
});
afterAll(() => world.close());

describe('an award as a European Digital Credential', () => {
  it.skipIf(!present)('keeps the Union’s shapes', async () => {
    expect(await findings(JSON.parse(sealed().payload) as JsonObject)).toEqual([]);
  });

  it('gives back all sixteen elements, is for practice, and is in the register with its key', async () => {
    const [report] = (await verifyDocument(world.deps, text)).reports;
    expect(report).toMatchObject({ verdict: 'practice', practice: true, also: [] });
    expect(elementIds.filter((id) => report?.elements?.[id] === undefined)).toEqual([]);
    const register = await verifyTrustRegister(await getRegister(world.deps), world.deps);
    const keys = register.ok ? register.value.organisations.flatMap((one) => one.keys) : [];
    expect(keys.map(({ publicKeyMultibase }) => publicKeyMultibase.slice(0, 3)).sort()).toEqual([
      'z6M',
      'zDn',
    ]);
  });

  it.skipIf(!hasOpenssl)('has a chain that the openssl program verifies, revocation included', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sigillo-european-'));
    try {
      const pem = (kind: 'x509' | 'crl', name: string, der: Uint8Array): string => {
        const [from, to] = [join(folder, `${name}.der`), join(folder, `${name}.pem`)];
        writeFileSync(from, der);
        expect(spawnSync('openssl', [kind, '-inform', 'DER', '-in', from, '-out', to]).status).toBe(0);
        return to;
      };
      const [signature] = sealed().signatures;
      const [leaf] = decode(signature.protected).x5c as string[];
      const unsigned = signature.header.etsiU.map(decode);
      const values = Object.assign({}, ...unsigned);
      const root = pem('x509', 'root', bytesOf(values.xVals[0].x509Cert.val));
      const list = pem('crl', 'list', bytesOf(values.rVals.crlVals[0].val));
      const seal = pem('x509', 'seal', bytesOf(leaf ?? ''));
      const at = String(Math.floor(world.clock.now() / 1000) + 1);
      const options = ['-x509_strict', '-crl_check', '-attime', at, '-CAfile', root, '-CRLfile', list];
      expect(spawnSync('openssl', ['verify', ...options, seal]).status).toBe(0);
      expect(unsigned.flatMap(Object.keys)).toEqual(['sigTst', 'xVals', 'rVals', 'arcTst']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is tampered with one letter changed, and revoked with its award', async () => {
    const verdict = async (file: string) => (await verifyDocument(world.deps, file)).reports[0]?.verdict;
    expect(await verdict(text.replace('Ana Horvat', 'Ana Horvath'))).toBe('tampered');
    await revokeAward(world.deps, provider.officer, 'hohenwald', award, { reason: 'A mistake' });
    world.clock.advance(51);
    expect(await verdict(text)).toBe('revoked');
  });
});
