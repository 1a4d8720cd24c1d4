import { parseJson } from '../../base/index.ts';
import type { Clock, Fetcher, KeyResolver, ResolvedKey } from '../../ports/index.ts';
import { parseDidDocument } from './did-document.ts';
import { resolveDidJwk } from './did-jwk.ts';
import { resolveDidKey } from './did-key.ts';
import { parseVerificationMethod } from './did-url.ts';
import { didWebToUrl } from './did-web.ts';
import { resolveDidWebvh } from './webvh/index.ts';

/**
 * Creates a resolver of `did:key` and `did:jwk`, which need nobody, of `did:web`,
 * whose document is fetched, and of `did:webvh`, whose history is fetched.
 *
 * @param practiceOrigin the only origin whose documents may be read over plain http
 * @param clock by which a history that ends in the future is refused
 */
export const createDidResolver = (fetcher: Fetcher, practiceOrigin?: string, clock?: Clock): KeyResolver => ({
  resolve: async (method): Promise<ResolvedKey> => {
    const did = parseVerificationMethod(method)?.controller;
    if (did === undefined) return { state: 'absent', reason: 'verification-method-malformed' };
    if (did.startsWith('did:key:')) return resolveDidKey(method);
    if (did.startsWith('did:jwk:')) return resolveDidJwk(method);
    if (did.startsWith('did:webvh:')) return resolveDidWebvh(method, fetcher, clock?.now());
    if (!did.startsWith('did:web:')) return { state: 'absent', reason: 'did-method-unsupported' };
    const url = didWebToUrl(did);
    if (!url.ok) return { state: 'absent', reason: url.error };
    const fetched = await fetcher.fetch(toPracticeUrl(url.value, practiceOrigin));
    if (fetched.state !== 'found') return fetched;
    const document = parseJson(fetched.body);
    return document.ok
      ? parseDidDocument(document.value, method)
      : { state: 'unreachable', reason: 'did-document-malformed' };
  },
});

/** did:web knows https only; a practice installation on this machine has no certificate. */
const toPracticeUrl = (address: string, practiceOrigin: string | undefined): string => {
  if (practiceOrigin === undefined) return address;
  const url = new URL(address);
  const practice = new URL(practiceOrigin);
  return url.host === practice.host ? `${practice.origin}${url.pathname}` : address;
};
