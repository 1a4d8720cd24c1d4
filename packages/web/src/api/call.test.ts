import { publicOperations, sessionOperations, walletOperations } from '@sigillo/contract/api';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addressOf, call } from './call.ts';

const answer = (status: number, body?: unknown) => {
  const fetched = vi.fn(
    async () => new Response(body === undefined ? null : JSON.stringify(body), { status }),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
afterEach(() => vi.unstubAllGlobals());

describe('addressOf', () => {
  it.each([
    ['plain', sessionOperations.get, {}, '/api/session'],
    [
      'a parameter',
      walletOperations.get,
      { params: { credential: 'a/b c' } },
      '/api/wallet/credentials/a%2Fb%20c',
    ],
    [
      'a query without what is empty',
      publicOperations.catalogue,
      { query: { q: 'löten & more', page: 2, field: '', mode: undefined } },
      '/api/public/achievements?q=l%C3%B6ten+%26+more&page=2',
    ],
  ])('%s', (_, operation, input, address) => expect(addressOf(operation, input)).toBe(address));
});

describe('call', () => {
  it('sends JSON with the key that makes repeating harmless', async () => {
    const fetched = answer(202, { sent: true });
    await call(sessionOperations.requestLink, { body: { email: 'ana@example.org' }, idempotencyKey: 'k1' });
    expect(fetched).toHaveBeenCalledWith('/api/session/link', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', 'idempotency-key': 'k1' },
      body: '{"email":"ana@example.org"}',
    });
  });
  it('gives nothing for an answer without content', async () => {
    answer(204);
    expect(await call(sessionOperations.end, {})).toBeUndefined();
  });
  it.each([
    [
      'a problem document',
      422,
      { type: 't', title: 'T', status: 422, code: 'author-approves-own' },
      'author-approves-own',
    ],
    ['the page of a proxy', 502, 'bad gateway', 'unexpected'],
  ])('throws %s', async (_, status, body, code) => {
    answer(status, body);
    await expect(call(sessionOperations.get, {})).rejects.toMatchObject({ name: 'ApiProblem', status, code });
  });
  it('says when nothing answered', async () => {
    vi.stubGlobal('fetch', vi.fn().mockRejectedValue(new TypeError('failed')));
    await expect(call(sessionOperations.get, {})).rejects.toMatchObject({ status: 0, code: 'unreachable' });
  });
});
