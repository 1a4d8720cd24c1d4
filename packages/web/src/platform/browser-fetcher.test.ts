import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBrowserFetcher } from './browser-fetcher.ts';

const origin = 'http://localhost:3000';

const answering = (answer: () => Response | Promise<Response>) => {
  const fetch = vi.fn(async (_address: URL, _options: RequestInit) => answer());
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

afterEach(() => vi.unstubAllGlobals());

describe('a browser fetcher', () => {
  it.each([
    ['our own origin over plain http', `${origin}/register.json`, 200, 'found'],
    ['a stranger over https', 'https://example.org/did.json', 200, 'found'],
    ['a stranger over plain http', 'http://example.org/did.json', 200, 'unreachable'],
    ['a file of this machine', 'file:///etc/passwd', 200, 'unreachable'],
    ['no address', 'did.json', 200, 'unreachable'],
    ['nothing there', 'https://example.org/did.json', 404, 'absent'],
    ['gone', 'https://example.org/did.json', 410, 'absent'],
    ['a server that stumbles', 'https://example.org/did.json', 503, 'unreachable'],
  ])('%s', async (_, address, status, state) => {
    answering(() => new Response('{}', { status }));
    expect(await createBrowserFetcher(origin).fetch(address)).toMatchObject({ state });
  });

  it('takes silence and refusal by the browser for unreachable, never for absent', async () => {
    answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await createBrowserFetcher(origin).fetch('https://example.org/')).toEqual({
      state: 'unreachable',
      reason: 'no-answer',
    });
  });

  it('sends neither cookies nor where it comes from, and asks each address once', async () => {
    const fetch = answering(() => new Response('{}'));
    const fetcher = createBrowserFetcher(origin);
    await fetcher.fetch('https://example.org/status/1');
    await fetcher.fetch('https://example.org/status/1');
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('stops reading what never ends', async () => {
    const megabyte = new Uint8Array(1_000_000);
    answering(() => new Response(new ReadableStream({ pull: (controller) => controller.enqueue(megabyte) })));
    expect(await createBrowserFetcher(origin).fetch('https://example.org/')).toEqual({
      state: 'unreachable',
      reason: 'too-large',
    });
  });
});
