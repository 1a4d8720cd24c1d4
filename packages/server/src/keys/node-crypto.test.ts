import { generateKeyPairSync } from 'node:crypto';
import { createSeededRandom } from '@sigillo/core/testing';
import { describe, expect, it } from 'vitest';
import { createEd25519Signer } from './ed25519-signer.ts';
import { nodeCrypto } from './node-crypto.ts';

// Verdicts on the public corpora, in both adapters: tests/conformance/crypto-verdicts.test.ts

describe('nodeCrypto', () => {
  const data = createSeededRandom(5).bytes(1000);
  const outcome = async (compressed: Uint8Array, maxBytes: number): Promise<string> => {
    try {
      return `${(await nodeCrypto.gunzip(compressed, maxBytes)).length} bytes`;
    } catch (thrown) {
      return (thrown as { code: string }).code;
    }
  };

  it.each([
    ['all of it', 0, 1000, '1000 bytes'],
    ['more than asked for', 0, 999, 'too-large'],
    ['a cut end', 1, 1000, 'gzip-malformed'],
  ])('inflates or refuses %s', async (_name, cut, maxBytes, expected) => {
    const compressed = await nodeCrypto.gzip(data);
    expect(await outcome(compressed.subarray(0, compressed.length - cut), maxBytes)).toBe(expected);
  });

  it('refuses what follows the end: zeros, or a second archive', async () => {
    const compressed = await nodeCrypto.gzip(data);
    expect(await outcome(Uint8Array.from([...compressed, 0, 0]), 2000)).toBe('gzip-malformed');
    expect(await outcome(Uint8Array.from([...compressed, ...compressed]), 2000)).toBe('gzip-malformed');
  });
});

describe('createEd25519Signer', () => {
  it('signs what its public key verifies', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const signer = createEd25519Signer(privateKey, 'did:web:x.example#key-1');
    const signature = await signer.sign(Uint8Array.of(1));
    expect(await nodeCrypto.verify(signer.publicKey, signature, Uint8Array.of(1))).toBe(true);
    expect(await nodeCrypto.verify(signer.publicKey, signature, Uint8Array.of(2))).toBe(false);
  });

  it('takes no other kind of key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    expect(() => createEd25519Signer(privateKey, 'did:web:x.example#key-1')).toThrow(/Not an Ed25519 key/);
  });
});
