import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import {
  createFakeClock,
  createFakeKeyResolver,
  createFakeStatusSource,
  createFakeTrustSource,
  createSeededRandom,
  createTestSigner,
} from './index.ts';

describe('fake ports', () => {
  it('stands still until told', () => {
    const clock = createFakeClock(1000);
    clock.advance(5);
    expect([clock.now(), clock.now()]).toEqual([1005, 1005]);
  });

  it('draws the same from one seed, and every byte', () => {
    const [a, b, c] = [createSeededRandom(7), createSeededRandom(7), createSeededRandom(8)];
    const drawn = a.bytes(10_000);
    expect(b.bytes(10_000)).toEqual(drawn);
    expect(c.bytes(10_000)).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(256);
  });

  it('signs what its did:key verifies', async () => {
    const signer = createTestSigner(3);
    const data = Uint8Array.of(1, 2, 3);
    const resolved = await createFakeKeyResolver().resolve(signer.verificationMethod);
    if (resolved.state !== 'found') throw new Error(resolved.reason);
    const signature = await signer.sign(data);
    expect(await nodeCrypto.verify(resolved.key, signature, data)).toBe(true);
    expect(await nodeCrypto.verify(resolved.key, signature, Uint8Array.of(1, 2, 4))).toBe(false);
  });

  it('knows what it was given and nothing else', async () => {
    const source = createFakeStatusSource({ 'https://a.example/1': 'list' });
    expect(await source.fetch('https://a.example/1')).toEqual({ state: 'found', body: 'list' });
    expect(await source.fetch('https://a.example/2')).toMatchObject({ state: 'unreachable' });
    expect(source.asked).toEqual(['https://a.example/1', 'https://a.example/2']);
    expect(await createFakeTrustSource().lookUp('did:x:y', 0)).toEqual({ state: 'unknown' });
    expect(await createFakeKeyResolver().resolve('did:web:x#y')).toMatchObject({ state: 'unreachable' });
  });
});
