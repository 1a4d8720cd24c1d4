import { fromUtf8, parseJson } from '@sigillo/core/base';
import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import type { Clock, KeyResolver, StatusSource } from '@sigillo/core/ports';
import {
  didWebToUrl,
  parseDidDocument,
  parseVerificationMethod,
  resolveDidKey,
} from '@sigillo/core/proofs/keys';
import {
  combineKeyResolvers,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  type VerificationPorts,
  verifyTrustRegister,
} from '@sigillo/core/verification';
import type { BrowserFetcher } from './browser-fetcher.ts';
import { webCrypto } from './web-crypto.ts';

/**
 * What verification needs, in a browser: issuers' own key documents first, then
 * the keys in our register; issuers' lists; and our register for whom to trust.
 * No request names a credential.
 *
 * @param origin ours: the register's, and the only one that may be asked over plain http
 */
export const createBrowserPorts = async (
  origin: string,
  fetcher: BrowserFetcher,
  clock: Clock,
): Promise<VerificationPorts> => {
  const register = await fetchRegister(origin, fetcher, clock);
  const ownKeys = createDidResolver(origin, fetcher);
  return {
    crypto: webCrypto,
    clock,
    statusSource: createStatusSource(fetcher),
    keyResolver: register ? combineKeyResolvers(ownKeys, createRegisterKeyResolver(register)) : ownKeys,
    trustSource: register
      ? createRegisterTrustSource(register)
      : { lookUp: async () => ({ state: 'unreachable', reason: 'register-unreachable' }) },
  };
};

const fetchRegister = async (
  origin: string,
  fetcher: BrowserFetcher,
  clock: Clock,
): Promise<TrustRegister | undefined> => {
  const fetched = await fetcher.fetch(`${origin}/register.json`);
  if (fetched.state !== 'found') return undefined;
  const register = await verifyTrustRegister(fetched.body, { crypto: webCrypto, clock });
  return register.ok ? register.value : undefined;
};

const createDidResolver = (origin: string, fetcher: BrowserFetcher): KeyResolver => ({
  resolve: async (method) => {
    const did = parseVerificationMethod(method)?.controller;
    if (did === undefined) return { state: 'absent', reason: 'verification-method-malformed' };
    if (did.startsWith('did:key:')) return resolveDidKey(method);
    if (!did.startsWith('did:web:')) return { state: 'absent', reason: 'did-method-unsupported' };
    const url = didWebToUrl(did);
    if (!url.ok) return { state: 'absent', reason: url.error };
    const fetched = await fetcher.fetch(toOwnAddress(url.value, origin));
    if (fetched.state !== 'found') return fetched;
    const document = parseJson(fetched.body);
    return document.ok
      ? parseDidDocument(document.value, method)
      : { state: 'unreachable', reason: 'did-document-malformed' };
  },
});

/** did:web knows https only; a practice installation on this machine has no certificate. */
const toOwnAddress = (address: string, origin: string): string => {
  const url = new URL(address);
  return url.host === new URL(origin).host ? `${origin}${url.pathname}` : address;
};

const createStatusSource = (fetcher: BrowserFetcher): StatusSource => ({
  fetch: async (url) => {
    const [address = ''] = url.split('#');
    const fetched = await fetcher.fetch(address);
    if (fetched.state !== 'found') return { state: 'unreachable', reason: fetched.reason };
    const body = fromUtf8(fetched.body);
    return body.ok
      ? { state: 'found', body: body.value }
      : { state: 'unreachable', reason: 'status-list-malformed' };
  },
});
