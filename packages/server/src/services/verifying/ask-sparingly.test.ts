import { describe, expect, it } from 'vitest';
import { askSparingly } from './ask-sparingly.ts';

describe('askSparingly', () => {
  it('asks no more addresses than allowed, and the same ones again', async () => {
    const asked: string[] = [];
    const { keyResolver, statusSource } = askSparingly(
      {
        keyResolver: {
          resolve: async (method) => {
            asked.push(method);
            return { state: 'absent', reason: 'nobody' };
          },
        },
        statusSource: {
          fetch: async (url) => {
            asked.push(url);
            return { state: 'found', body: '' };
          },
        },
        trustSource: { lookUp: async () => ({ state: 'unknown' }) },
      },
      2,
    );
    await keyResolver.resolve('did:web:one.example#a');
    await statusSource.fetch('https://one.example/list');
    const spent = { state: 'unreachable', reason: 'too-many-addresses' };
    expect(await statusSource.fetch('https://two.example/list')).toEqual(spent);
    expect(await keyResolver.resolve('did:web:two.example#a')).toEqual(spent);
    await keyResolver.resolve('did:web:one.example#b');
    await keyResolver.resolve('did:key:z6Mk#z6Mk');
    expect(asked).toEqual([
      'did:web:one.example#a',
      'https://one.example/list',
      'did:web:one.example#b',
      'did:key:z6Mk#z6Mk',
    ]);
  });
});
