import { existsSync, readFileSync } from 'node:fs';
import type { CertificateKey, Crypto, DigestAlgorithm, SignatureScheme } from '@sigillo/core/ports';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { webCrypto } from '../../packages/web/src/platform/web-crypto.ts';

/** Signatures by the keys of certificates: every Wycheproof vector through the server's and the browser's adapter. */

const folder = '../shared/reference/corpora/wycheproof/testvectors_v1';
const adapters: readonly [string, Crypto][] = [
  ['node', nodeCrypto],
  ['web', webCrypto],
];

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

interface Group {
  readonly publicKey?: { readonly uncompressed?: string };
  readonly publicKeyDer?: string;
  readonly publicKeyAsn?: string;
  readonly keySize?: number;
  readonly tests: readonly {
    tcId: number;
    msg: string;
    sig: string;
    result: string;
    flags: readonly string[];
  }[];
}

const toKey = (group: Group, type: CertificateKey['type']): CertificateKey => ({
  type,
  spki: bytes(group.publicKeyDer ?? group.publicKeyAsn ?? ''),
  bytes: bytes(group.publicKey?.uncompressed ?? ''),
});

const rows: readonly [
  file: string,
  type: CertificateKey['type'],
  SignatureScheme['family'],
  DigestAlgorithm,
][] = [
  ['rsa_signature_2048_sha256_test.json', 'RSA', 'rsa-pkcs1', 'sha-256'],
  ['rsa_signature_3072_sha384_test.json', 'RSA', 'rsa-pkcs1', 'sha-384'],
  ['rsa_signature_4096_sha512_test.json', 'RSA', 'rsa-pkcs1', 'sha-512'],
  ['rsa_pss_2048_sha256_mgf1_32_test.json', 'RSA', 'rsa-pss', 'sha-256'],
  ['rsa_pss_2048_sha384_mgf1_48_test.json', 'RSA', 'rsa-pss', 'sha-384'],
  ['ecdsa_secp256r1_sha256_p1363_test.json', 'P-256', 'ecdsa', 'sha-256'],
  ['ecdsa_secp256r1_sha512_p1363_test.json', 'P-256', 'ecdsa', 'sha-512'],
  ['ecdsa_secp384r1_sha512_p1363_test.json', 'P-384', 'ecdsa', 'sha-512'],
  ['ecdsa_secp521r1_sha512_p1363_test.json', 'P-521', 'ecdsa', 'sha-512'],
];

describe.skipIf(!existsSync(folder))(`Wycheproof (needs ${folder})`, () => {
  // P-521 in the browser's adapter takes seconds, more on a busy machine.
  it.each(rows)('%s', { timeout: 120_000 }, async (file, type, family, digest) => {
    const { testGroups, numberOfTests } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
      testGroups: Group[];
      numberOfTests: number;
    };
    const found: string[] = [];
    const expected: string[] = [];
    for (const group of testGroups) {
      const key = toKey(group, type);
      for (const { tcId, msg, sig, result } of group.tests) {
        for (const [name, crypto] of adapters) {
          const accepted = await crypto.verifyWithCertificate(
            key,
            { family, digest },
            bytes(sig),
            bytes(msg),
          );
          found.push(`${tcId} ${name} ${accepted}`);
          // "Acceptable" is a signature without the NULL that RFC 8017 asks for: we need not take it.
          expected.push(`${tcId} ${name} ${result === 'valid'}`);
        }
      }
    }
    expect(found.length).toBe(2 * numberOfTests);
    expect(found).toEqual(expected);
    expect(found.some((line) => line.endsWith('true'))).toBe(true);
  });

  it.each(adapters)('never takes a scheme of another family in the %s adapter', async (_name, crypto) => {
    const { testGroups } = JSON.parse(
      readFileSync(`${folder}/rsa_signature_2048_sha256_test.json`, 'utf8'),
    ) as { testGroups: Group[] };
    const [group] = testGroups;
    const [test] = group?.tests ?? [];
    if (group === undefined || test === undefined) throw new Error('no vectors');
    const verify = (family: SignatureScheme['family'], type: CertificateKey['type'] = 'RSA') =>
      crypto.verifyWithCertificate(
        toKey(group, type),
        { family, digest: 'sha-256' },
        bytes(test.sig),
        bytes(test.msg),
      );
    expect(await verify('rsa-pkcs1')).toBe(true);
    for (const family of ['rsa-pss', 'ecdsa', 'ed25519'] as const) expect(await verify(family)).toBe(false);
    expect(await verify('rsa-pkcs1', 'P-256')).toBe(false);
  });
});
