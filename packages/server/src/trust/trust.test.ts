import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toBase64 } from '@sigillo/core/base';
import { sealRegister } from '@sigillo/core/issuing';
import type { Fetched } from '@sigillo/core/ports';
import { toMultikey } from '@sigillo/core/proofs/keys';
import { toPem } from '@sigillo/core/proofs/x509';
import { createFakeClock, createTestSigner } from '@sigillo/core/testing';
import { buildEarnestAuthority, buildRegister, hohenwald, sceneTime } from '@sigillo/core/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeCrypto } from '../keys/index.ts';
import { openTrust } from './index.ts';

const clock = createFakeClock(sceneTime);
const keeper = createTestSigner(11, 'did:web:sigillo.example#key-1');
let folder = '';
let register = '';
let pem = '';
let answer: Fetched = { state: 'unreachable', reason: 'fake' };
let asked = 0;

const world = {
  crypto: nodeCrypto,
  clock,
  fetcher: {
    fetch: async () => {
      asked += 1;
      return answer;
    },
  },
};

const fileOf = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sigillo-trust-'));
  const keys = [{ id: keeper.verificationMethod, publicKeyMultibase: toMultikey(keeper.publicKey) }];
  register = (await sealRegister(buildRegister({ keys }), { crypto: nodeCrypto, signer: keeper })).text;
  pem = toPem(toBase64((await buildEarnestAuthority(nodeCrypto, clock)).certificate), 'CERTIFICATE');
});
afterAll(() => rm(folder, { recursive: true }));

const lookUp = async (trust: Awaited<ReturnType<typeof openTrust>>, issuer = hohenwald.id) =>
  (await trust.trustSource.lookUp(issuer, clock.now())).state;

describe('openTrust', () => {
  it('knows whom a register in a file names, and hands the register on', async () => {
    const trust = await openTrust(
      { registers: [await fileOf('register.json', register)], authorities: [] },
      world,
    );
    expect(await lookUp(trust)).toBe('known');
    expect(await lookUp(trust, 'did:web:nobody.example')).toBe('unknown');
    expect(await trust.readRegisters()).toEqual([register]);
  });

  it('waits for an address that is silent, asks it seldom, and keeps what it said', async () => {
    const trust = await openTrust(
      { registers: ['https://sigillo.example/register.json'], authorities: [] },
      world,
    );
    expect(await lookUp(trust)).toBe('unreachable');
    answer = { state: 'found', body: new TextEncoder().encode(register) };
    expect(await lookUp(trust)).toBe('unreachable');
    expect(asked).toBe(1);
    clock.advance(5 * 60_000);
    expect(await lookUp(trust)).toBe('known');
    answer = { state: 'unreachable', reason: 'fake' };
    clock.advance(5 * 60_000);
    await lookUp(trust);
    expect(await lookUp(trust)).toBe('known');
    expect(asked).toBe(3);
  });

  it('reads certificates of authorities', async () => {
    const file = await fileOf('authorities.pem', `# ours\n${pem}`);
    const { authorities } = await openTrust({ registers: [], authorities: [file] }, world);
    expect(authorities.map(({ name, certificates }) => [name, certificates.length])).toEqual([
      ['authorities.pem', 1],
    ]);
  });

  it.each([
    ['no file', 'registers', undefined],
    ['a register that was changed', 'registers', 'changed'],
    ['certificates as a register', 'registers', 'pem'],
    ['a register as certificates', 'authorities', 'register'],
    ['a private key among certificates', 'authorities', 'key'],
  ] as const)('refuses %s', async (name, kind, content) => {
    const texts = {
      changed: register.replace('Hohenwald', 'Niederwald'),
      pem,
      register,
      key: `${pem}-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n`,
    };
    const place =
      content === undefined ? join(folder, 'nowhere') : await fileOf(`${name}.txt`, texts[content]);
    const places = { registers: [], authorities: [], [kind]: [place] };
    await expect(openTrust(places, world)).rejects.toMatchObject({ code: 'trust-place-unusable' });
  });
});
