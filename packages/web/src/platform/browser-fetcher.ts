import type { Fetched, Fetcher } from '@sigillo/core/ports';

const maxBytes = 20_000_000;
const maxMilliseconds = 10_000;

/**
 * Creates a fetcher for one page: https, or our own origin. No cookie and no
 * referrer go along, so that whoever is asked learns nothing of who asks. Each
 * address is asked once. Hosts that don't answer web pages (CORS) are
 * `unreachable`, never `absent`: a browser can't tell why.
 *
 * @param origin our own, which may be plain http on a practice installation
 */
export const createBrowserFetcher = (origin: string): Fetcher => {
  const asked = new Map<string, Promise<Fetched>>();
  return {
    fetch: (address) => {
      const known = asked.get(address);
      if (known) return known;
      const answer = ask(address, origin);
      asked.set(address, answer);
      return answer;
    },
  };
};

const ask = async (address: string, origin: string): Promise<Fetched> => {
  if (!URL.canParse(address)) return { state: 'unreachable', reason: 'address-malformed' };
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.origin !== origin) {
    return { state: 'unreachable', reason: 'address-refused' };
  }
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(maxMilliseconds),
    });
    if (response.status === 404 || response.status === 410) return { state: 'absent', reason: 'not-there' };
    if (!response.ok || !response.body) return { state: 'unreachable', reason: 'refused' };
    return await readCapped(response.body);
  } catch {
    return { state: 'unreachable', reason: 'no-answer' };
  }
};

const readCapped = async (stream: ReadableStream<Uint8Array>): Promise<Fetched> => {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { state: 'found', body: new Uint8Array(await new Blob(chunks).arrayBuffer()) };
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      return { state: 'unreachable', reason: 'too-large' };
    }
    chunks.push(new Uint8Array(value));
  }
};
