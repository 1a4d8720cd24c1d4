import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import type { Clock, Fetcher } from '@sigillo/core/ports';
import { createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import {
  combineKeyResolvers,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  type VerificationPorts,
  verifyTrustRegister,
} from '@sigillo/core/verification';
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
  fetcher: Fetcher,
  clock: Clock,
): Promise<VerificationPorts> => {
  const register = await fetchRegister(origin, fetcher, clock);
  const ownKeys = createDidResolver(fetcher, origin);
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
  fetcher: Fetcher,
  clock: Clock,
): Promise<TrustRegister | undefined> => {
  const fetched = await fetcher.fetch(`${origin}/register.json`);
  if (fetched.state !== 'found') return undefined;
  const register = await verifyTrustRegister(fetched.body, { crypto: webCrypto, clock });
  return register.ok ? register.value : undefined;
};
