import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { peerAddress, truncateAddress } from './address.ts';

const ask = async (proxies: number, forwarded?: string): Promise<string> => {
  const app = new Hono().get('/', (c) => c.text(peerAddress(c, proxies)));
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };
  return (await app.request('/', { headers })).text();
};

describe('peerAddress', () => {
  it.each([
    { name: 'no proxy: the header is anybody’s', proxies: 0, forwarded: '192.0.2.1', found: '' },
    { name: 'one proxy', proxies: 1, forwarded: '192.0.2.1', found: '192.0.2.1' },
    {
      name: 'one proxy and an entry of the asker’s own',
      proxies: 1,
      forwarded: '8.8.8.8, 192.0.2.1',
      found: '192.0.2.1',
    },
    { name: 'two proxies', proxies: 2, forwarded: '8.8.8.8, 2001:db8::1,10.0.0.1', found: '2001:db8::1' },
    { name: 'fewer entries than proxies', proxies: 2, forwarded: '192.0.2.1', found: '' },
    { name: 'an entry that is no address', proxies: 1, forwarded: '192.0.2.1\tx', found: '' },
    { name: 'no header', proxies: 1, forwarded: undefined, found: '' },
  ])('finds who asks with $name', async ({ proxies, forwarded, found }) => {
    expect(await ask(proxies, forwarded)).toBe(found);
  });
});

describe('truncateAddress', () => {
  it.each([
    ['192.0.2.77', '192.0.2.0'],
    ['2001:db8:7:1::1', '2001:db8:7::'],
    ['', ''],
  ])('cuts %s to %s', (address, cut) => {
    expect(truncateAddress(address)).toBe(cut);
  });
});
