import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDidDocument, createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import { createFakeClock, createTestSigner } from '@sigillo/core/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createCachedFetcher,
  createGuardedFetcher,
  isPublicAddress,
  openTimestampAuthority,
} from './index.ts';

describe('isPublicAddress', () => {
  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['100.64.0.1', false],
    ['169.254.169.254', false],
    ['172.31.255.255', false],
    ['192.168.1.1', false],
    ['0.0.0.0', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['::ffff:8.8.8.8', false],
    ['64:ff9b::a00:1', false],
    ['fe80::1', false],
    ['fd00::1', false],
    ['2001:db8::1', false],
    ['2002:a00:1::', false],
    ['example.org', false],
  ])('%s: %s', (address, is) => {
    expect(isPublicAddress(address)).toBe(is);
  });
});

describe('with a server', () => {
  let server: Server;
  let origin: string;
  let asked: string[] = [];
  const signer = createTestSigner(5);
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url ?? '';
      asked.push(path);
      const hop = /^\/hop\/(\d+)$/.exec(path)?.[1];
      if (path === '/ok') response.setHeader('cache-control', 'max-age=30').end('{"a":1}');
      else if (path === '/large') response.end('x'.repeat(5000));
      else if (path === '/slow') setTimeout(() => response.end('late'), 2_000).unref();
      else if (path === '/inside') response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end();
      else if (path === '/meta')
        response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end();
      else if (hop !== undefined)
        response.writeHead(302, { location: hop === '0' ? '/ok' : `/hop/${Number(hop) - 1}` }).end();
      else if (path === '/o/x/did.json') {
        const did = `did:web:${new URL(origin).host.replace(':', '%3A')}:o:x`;
        response.end(JSON.stringify(createDidDocument(did, [{ fragment: 'k', key: signer.publicKey }])));
      } else response.writeHead(path === '/broken' ? 500 : 404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const own = () => createGuardedFetcher({ namedOrigin: origin, maxBytes: 1000, timeout: 500 });

  it.each([
    ['/ok', 'found', undefined],
    ['/hop/1', 'found', undefined],
    ['/hop/9', 'unreachable', 'too-many-redirects'],
    ['/large', 'unreachable', 'too-large'],
    ['/slow', 'unreachable', 'timeout'],
    ['/inside', 'unreachable', 'https-only'],
    ['/meta', 'unreachable', 'address-not-public'],
    ['/broken', 'unreachable', 'http-500'],
    ['/none', 'absent', 'http-404'],
  ])('%s: %s %s', async (path, state, reason) => {
    const fetched = await own().fetch(origin + path);
    expect([fetched.state, 'reason' in fetched ? fetched.reason : undefined]).toEqual([state, reason]);
  });

  it.each([
    ['plain http', () => `${origin}/ok`, 'https-only'],
    ['an address inside', () => origin.replace('http:', 'https:'), 'address-not-public'],
    ['loopback', () => 'https://[::1]/', 'address-not-public'],
    ['an address in disguise', () => 'https://0x7f.1/', 'address-not-public'],
    ['a name that points inside', () => 'https://inside.example/', 'address-not-public'],
    ['a name that points inside, too', () => 'https://both.example/', 'address-not-public'],
    ['a name and a password', () => 'https://a:b@example.org/', 'address-malformed'],
    ['a file', () => 'file:///etc/passwd', 'https-only'],
    ['no address', () => 'x', 'address-malformed'],
  ])('refuses %s before it connects', async (_, url, reason) => {
    asked = [];
    const lookup = async (host: string) =>
      host === 'both.example' ? ['8.8.8.8', '10.0.0.1'] : ['192.168.0.1'];
    expect(await createGuardedFetcher({ lookup }).fetch(url())).toEqual({ state: 'unreachable', reason });
    expect(asked).toEqual([]);
  });

  it('gives up a look-up that doesn’t end', async () => {
    const lookup = () => new Promise<string[]>(() => {});
    const fetched = await createGuardedFetcher({ lookup, timeout: 50 }).fetch('https://slow.example/');
    expect(fetched).toEqual({ state: 'unreachable', reason: 'timeout' });
  });

  it('keeps answers, but no failures and nothing beyond their age', async () => {
    const clock = createFakeClock();
    const fetcher = createCachedFetcher(own(), clock);
    asked = [];
    await Promise.all([fetcher.fetch(`${origin}/ok`), fetcher.fetch(`${origin}/ok`)]);
    clock.advance(29_000);
    await fetcher.fetch(`${origin}/ok`);
    expect(asked).toEqual(['/ok']);
    clock.advance(2_000);
    await fetcher.fetch(`${origin}/ok`);
    await fetcher.fetch(`${origin}/none`);
    await fetcher.fetch(`${origin}/none`);
    expect(asked).toEqual(['/ok', '/ok', '/none', '/none']);
  });

  it('forgets the oldest of too many', async () => {
    const fetcher = createCachedFetcher(own(), createFakeClock(), { mostEntries: 1 });
    asked = [];
    for (const path of ['/ok', '/hop/0', '/ok']) await fetcher.fetch(origin + path);
    expect(asked).toEqual(['/ok', '/hop/0', '/ok', '/ok']);
  });

  it('forgets the oldest of too much', async () => {
    const asked: string[] = [];
    const heavy = {
      fetch: async (url: string) => {
        asked.push(url);
        return { state: 'found', body: new Uint8Array(600) } as const;
      },
    };
    const fetcher = createCachedFetcher(heavy, createFakeClock(), { mostBytes: 1_000 });
    for (const url of ['/one', '/two', '/two', '/one']) await fetcher.fetch(url);
    expect(asked).toEqual(['/one', '/two', '/one']);
  });

  it('resolves did:web of a practice installation, and did:key of anybody', async () => {
    const resolver = createDidResolver(own(), origin);
    const did = `did:web:${new URL(origin).host.replace(':', '%3A')}:o:x`;
    expect(await resolver.resolve(`${did}#k`)).toMatchObject({ state: 'found', controller: did });
    expect(await resolver.resolve(`${did}#other`)).toMatchObject({ state: 'absent' });
    expect(await resolver.resolve(signer.verificationMethod)).toMatchObject({ state: 'found' });
    expect(await resolver.resolve('did:example:x#k')).toMatchObject({ reason: 'did-method-unsupported' });
    expect(await createDidResolver(createGuardedFetcher()).resolve(`${did}#k`)).toMatchObject({
      state: 'unreachable',
      reason: 'address-not-public',
    });
  });

  it('asks for a list without naming the entry', async () => {
    asked = [];
    expect(await createStatusSource(own()).fetch(`${origin}/ok#48213`)).toMatchObject({ state: 'found' });
    expect(asked).toEqual(['/ok']);
  });
});

describe('openTimestampAuthority', () => {
  const digest = new Uint8Array(32);
  const imprint = { algorithm: 'sha-256', digest } as const;
  const answering = async (status: number, body: Uint8Array) => {
    const asked: { type: string | undefined; body: Buffer }[] = [];
    const server = createServer(async (incoming, outgoing) => {
      const parts: Buffer[] = [];
      for await (const part of incoming) parts.push(part as Buffer);
      asked.push({ type: incoming.headers['content-type'], body: Buffer.concat(parts) });
      outgoing.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(body);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const authority = openTimestampAuthority(`http://127.0.0.1:${port}/tsa`);
    return { authority, asked, close: () => server.close() };
  };

  it('sends a digest and takes the token out of the answer', async () => {
    // Granted, and a token of one NULL.
    const { authority, asked, close } = await answering(
      200,
      Uint8Array.of(48, 9, 48, 3, 2, 1, 0, 48, 2, 5, 0),
    );
    expect([...(await authority.stamp(imprint))]).toEqual([48, 2, 5, 0]);
    expect(asked[0]?.type).toBe('application/timestamp-query');
    expect(asked[0]?.body.includes(Buffer.from(digest))).toBe(true);
    close();
  });

  it.each([
    ['an authority that refuses', 200, Uint8Array.of(48, 5, 48, 3, 2, 1, 2)],
    ['an answer that is none', 200, new TextEncoder().encode('<html>')],
    ['an error', 500, new Uint8Array()],
  ])('says so of %s', async (_name, status, body) => {
    const { authority, close } = await answering(status, body);
    await expect(authority.stamp(imprint)).rejects.toMatchObject({ code: 'time-stamps-unreachable' });
    close();
  });
});
