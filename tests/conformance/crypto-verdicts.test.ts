import { existsSync, readFileSync } from 'node:fs';
import type { Crypto, PublicKey } from '@sigillo/core/ports';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { webCrypto } from '../../packages/web/src/platform/web-crypto.ts';

/** The same verdict everywhere: every vector goes through the server's and the browser's adapter. */

const corpora = '../shared/reference/corpora';
const adapters: readonly [string, Crypto][] = [
  ['node', nodeCrypto],
  ['web', webCrypto],
];

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

/** Both verdicts, in words, so that a difference shows in the test's message. */
const verdicts = async (key: PublicKey, signature: string, message: Uint8Array): Promise<string[]> =>
  Promise.all(
    adapters.map(async ([name, crypto]) => {
      const verified = await crypto.verify(key, bytes(signature), message);
      return `${name}: ${verified ? 'accepted' : 'refused'}`;
    }),
  );
const both = (verdict: 'accepted' | 'refused'): string[] => [`node: ${verdict}`, `web: ${verdict}`];

interface EdgeCase {
  readonly number: number;
  readonly key: string;
  readonly sig: string;
  readonly msg: string;
  readonly flags: readonly string[] | null;
}

describe('Ed25519 edge cases (CCTV)', () => {
  const path = `${corpora}/cctv/ed25519/ed25519vectors.json`;
  if (!existsSync(path)) {
    it.skip(`needs ${path}`, () => {});
    return;
  }
  const cases = readJson(path) as EdgeCase[];
  // As dalek's verify_strict: points of small order are refused whatever their
  // encoding, and so is what holds only when multiplied by the cofactor.
  // A component of small order is accepted: no encoding gives it away.
  const refusing = new Set([
    'low_order_A',
    'low_order_R',
    'non_canonical_A',
    'non_canonical_R',
    'low_order_residue',
    'reencoded_k',
  ]);

  it('gives one verdict on all 914, by their flags', async () => {
    const found: string[] = [];
    const expected: string[] = [];
    for (const { number, key, sig, msg, flags } of cases) {
      const refused = (flags ?? []).some((flag) => refusing.has(flag));
      const seen = await verdicts({ type: 'Ed25519', bytes: bytes(key) }, sig, Buffer.from(msg));
      found.push(`${number} ${seen.join(', ')}`);
      expected.push(`${number} ${both(refused ? 'refused' : 'accepted').join(', ')}`);
    }
    expect(found.length).toBe(914);
    expect(found).toEqual(expected);
    expect(found.filter((line) => line.includes('accepted')).length).toBeGreaterThan(0);
  });
});

interface WycheproofGroup {
  readonly publicKey: { readonly pk?: string; readonly uncompressed?: string };
  readonly tests: readonly {
    readonly tcId: number;
    readonly msg: string;
    readonly sig: string;
    readonly result: 'valid' | 'invalid' | 'acceptable';
  }[];
}

const compress = (uncompressed: string): Uint8Array => {
  const size = (uncompressed.length - 2) / 4;
  const point = bytes(uncompressed);
  const sign = 2 + ((point.at(-1) as number) & 1);
  return Uint8Array.from([sign, ...point.subarray(1, 1 + size)]);
};

describe.each([
  ['Ed25519', 'ed25519_test.json'],
  ['P-256', 'ecdsa_secp256r1_sha256_p1363_test.json'],
  ['P-384', 'ecdsa_secp384r1_sha384_p1363_test.json'],
] as const)('Wycheproof %s', (type, file) => {
  const path = `${corpora}/wycheproof/testvectors_v1/${file}`;
  if (!existsSync(path)) {
    it.skip(`needs ${path}`, () => {});
    return;
  }
  it('accepts the valid and refuses the invalid, in both adapters', async () => {
    const { testGroups, numberOfTests } = readJson(path) as {
      testGroups: WycheproofGroup[];
      numberOfTests: number;
    };
    const found: string[] = [];
    const expected: string[] = [];
    for (const { publicKey, tests } of testGroups) {
      const key = {
        type,
        bytes: publicKey.pk ? bytes(publicKey.pk) : compress(publicKey.uncompressed ?? ''),
      };
      for (const { tcId, msg, sig, result } of tests) {
        found.push(`${tcId} ${(await verdicts(key, sig, bytes(msg))).join(', ')}`);
        expected.push(`${tcId} ${both(result === 'valid' ? 'accepted' : 'refused').join(', ')}`);
      }
    }
    expect(found.length).toBe(numberOfTests);
    expect(found).toEqual(expected);
  });
});

describe.each(adapters)('gzip in the %s adapter', (_name, crypto) => {
  const list = new Uint8Array(16_384).fill(0b01000001);
  const outcome = async (data: Uint8Array, maxBytes: number): Promise<string> => {
    try {
      return `${(await crypto.gunzip(data, maxBytes)).length}`;
    } catch (thrown) {
      return (thrown as { code: string }).code;
    }
  };

  it('gives back what it took', async () => {
    expect(await crypto.gunzip(await crypto.gzip(list), list.length)).toEqual(list);
  });

  it('stops a bomb at the cap', async () => {
    const bomb = await crypto.gzip(new Uint8Array(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await outcome(bomb, 1_000_000)).toBe('too-large');
    expect(await outcome(await crypto.gzip(list), list.length - 1)).toBe('too-large');
  });

  it.each([
    ['nothing', (_data: Uint8Array) => new Uint8Array()],
    ['a cut end', (data: Uint8Array) => data.subarray(0, -3)],
    ['letters after the end', (data: Uint8Array) => Uint8Array.from([...data, 1, 2, 3])],
    ['a wrong checksum', (data: Uint8Array) => data.with(data.length - 6, (data.at(-6) as number) ^ 1)],
  ])('refuses %s', async (_what, spoil) => {
    expect(await outcome(spoil(await crypto.gzip(list)), 100_000)).toBe('gzip-malformed');
  });
});

describe.each(adapters)('digest in the %s adapter', (_name, crypto) => {
  // FIPS 180-4 examples for "abc"
  it.each([
    ['sha-256', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'sha-384',
      'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
    ],
  ] as const)('computes %s', async (algorithm, expected) => {
    expect(Buffer.from(await crypto.digest(algorithm, Buffer.from('abc'))).toString('hex')).toBe(expected);
  });
});
