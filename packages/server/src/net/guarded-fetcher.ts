import { lookup as systemLookup } from 'node:dns/promises';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Fetched, Fetcher } from '@sigillo/core/ports';
import { isPublicAddress } from './public-address.ts';

/** Limits and exceptions. */
export interface GuardedFetcherOptions {
  /** Default 2 MiB. */
  readonly maxBytes?: number;
  /** For everything together, redirects included. Default 5,000 ms. */
  readonly timeout?: number;
  /** Origin that the operator named, which may be plain http and private: `http://localhost:8080`. */
  readonly namedOrigin?: string;
  /** Lets public hosts be asked over plain http: for what has a seal of its own. */
  readonly plain?: true;
  /** Finds a host's addresses; by default the system does. */
  readonly lookup?: (host: string) => Promise<readonly string[]>;
}

const mostRedirects = 3;
const redirects = [301, 302, 303, 307, 308];

/**
 * Creates a fetcher for addresses that strangers wrote. A host is looked up
 * once; all its addresses must be public, and the connection goes to one that
 * was checked, so that a second look-up can't lead elsewhere.
 */
export const createGuardedFetcher = (options: GuardedFetcherOptions = {}): Fetcher => ({
  fetch: (url) => askGuarded(url, options),
});

/** Something to send, and its media type. */
export interface Question {
  readonly body: Uint8Array;
  readonly mediaType: string;
}

/** Creates a way to send questions to addresses, under the guards of `createGuardedFetcher`; none is sent on elsewhere. */
export const createGuardedSender =
  (options: GuardedFetcherOptions = {}) =>
  (url: string, question: Question): Promise<Fetched> =>
    askGuarded(url, options, question);

const askGuarded = async (
  url: string,
  options: GuardedFetcherOptions,
  question?: Question,
): Promise<Fetched> => {
  const signal = AbortSignal.timeout(options.timeout ?? 5_000);
  try {
    return await Promise.race([follow(url, 0, signal, options, question), aborted(signal)]);
  } catch (thrown) {
    return { state: 'unreachable', reason: signal.aborted ? 'timeout' : reasonOf(thrown) };
  }
};

/** A look-up can't be called off; the wait for it can. */
const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));

/** Leaves the promise chain; never leaves this file. */
class Refusal extends Error {}

const reasonOf = (thrown: unknown): string => {
  if (thrown instanceof Refusal) return thrown.message;
  const { code } = thrown as { code?: unknown };
  return typeof code === 'string' ? code.toLowerCase().replaceAll('_', '-') : 'connection-failed';
};

const follow = async (
  address: string,
  hops: number,
  signal: AbortSignal,
  options: GuardedFetcherOptions,
  question?: Question,
): Promise<Fetched> => {
  const url = readAddress(address);
  const isNamed = options.namedOrigin !== undefined && url.origin === options.namedOrigin;
  const isPlain = url.protocol === 'http:' && options.plain === true;
  if (url.protocol !== 'https:' && !isNamed && !isPlain) throw new Refusal('https-only');
  const pinned = isNamed ? undefined : await findPublicAddress(url, options.lookup ?? lookUp);
  const answer = await ask(url, pinned, signal, options.maxBytes ?? 2_097_152, question);
  if (answer.location === undefined || question !== undefined) return answer.fetched;
  if (hops >= mostRedirects) throw new Refusal('too-many-redirects');
  return follow(new URL(answer.location, url).href, hops + 1, signal, options);
};

const readAddress = (address: string): URL => {
  if (!URL.canParse(address)) throw new Refusal('address-malformed');
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') throw new Refusal('address-malformed');
  return url;
};

const lookUp = async (host: string): Promise<readonly string[]> =>
  (await systemLookup(host, { all: true })).map(({ address }) => address);

const findPublicAddress = async (
  { hostname }: URL,
  lookup: (host: string) => Promise<readonly string[]>,
): Promise<string> => {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) === 0 ? await lookup(host) : [host];
  const [first] = addresses;
  // One private address among public ones is how a name is made to point inside.
  if (first === undefined || !addresses.every(isPublicAddress)) throw new Refusal('address-not-public');
  return first;
};

interface Answer {
  readonly fetched: Fetched;
  readonly location?: string;
}

const ask = (
  url: URL,
  pinned: string | undefined,
  signal: AbortSignal,
  maxBytes: number,
  question: Question | undefined,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    const sent = request(
      url,
      {
        signal,
        // No pool: a kept connection would outlive the check of its address.
        agent: false,
        method: question === undefined ? 'GET' : 'POST',
        headers: {
          accept: 'application/json, application/did+json, application/vc;q=0.9, */*;q=0.1',
          ...(question === undefined
            ? {}
            : { 'content-type': question.mediaType, 'content-length': question.body.length }),
        },
        ...(pinned === undefined ? {} : { lookup: toLookup(pinned) }),
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const { location } = response.headers;
        const finish = (answer: Answer): void => {
          resolve(answer);
          response.destroy();
        };
        if (redirects.includes(status) && location !== undefined)
          return finish({ fetched: { state: 'unreachable', reason: 'redirect' }, location });
        if (status === 404 || status === 410)
          return finish({ fetched: { state: 'absent', reason: `http-${status}` } });
        if (status !== 200) return finish({ fetched: { state: 'unreachable', reason: `http-${status}` } });
        const chunks: Buffer[] = [];
        let size = 0;
        response.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > maxBytes) finish({ fetched: { state: 'unreachable', reason: 'too-large' } });
          else chunks.push(chunk);
        });
        response.on('end', () => {
          const maxAge = readMaxAge(response.headers['cache-control']);
          const body = new Uint8Array(Buffer.concat(chunks));
          resolve({ fetched: { state: 'found', body, ...(maxAge === undefined ? {} : { maxAge }) } });
        });
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(question?.body);
  });

/** Answers every question of the socket with the one address that was checked. */
const toLookup =
  (address: string): LookupFunction =>
  (_host, options, callback) => {
    const family = isIP(address);
    if (options.all === true) callback(null, [{ address, family }]);
    else callback(null, address, family);
  };

const readMaxAge = (header: string | undefined): number | undefined => {
  if (header === undefined) return undefined;
  if (/no-store|no-cache/i.test(header)) return 0;
  const seconds = /(?:^|[\s,])max-age=(\d{1,9})/i.exec(header)?.[1];
  return seconds === undefined ? undefined : Number(seconds);
};
