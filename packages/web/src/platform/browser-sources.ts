import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import type { Clock, Fetcher, TrustSource } from '@sigillo/core/ports';
import { createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  parseTrustDocument,
  type TrustedAuthorities,
  type VerificationPorts,
  verifyTrustRegister,
} from '@sigillo/core/verification';
import { webCrypto } from './web-crypto.ts';

/**
 * What verification needs, in a browser: issuers' own key documents first, then
 * the keys in registers; issuers' lists; and for whom to trust our register, with the registers
 * and authorities that our operator configured.
 * No request names a credential.
 *
 * @param origin ours: the register's, and the only one that may be asked over plain http
 */
export const createBrowserPorts = async (
  origin: string,
  fetcher: Fetcher,
  clock: Clock,
): Promise<VerificationPorts> => {
  const [register, configured] = await Promise.all([
    fetchRegister(origin, fetcher, clock),
    fetchTrust(origin, fetcher, clock),
  ]);
  const ownKeys = createDidResolver(fetcher, origin, clock);
  const registers = [...(register ? [register] : []), ...configured.registers];
  return {
    crypto: webCrypto,
    clock,
    statusSource: createStatusSource(fetcher),
    authorities: configured.authorities,
    keyResolver: combineKeyResolvers(ownKeys, ...registers.map(createRegisterKeyResolver)),
    trustSource: combineTrustSources(
      ...registers.map(createRegisterTrustSource),
      ...(register && configured.whole ? [] : [silent]),
    ),
  };
};

/** Stands for what didn't arrive: an issuer that is on no other register may be on it. */
const silent: TrustSource = {
  lookUp: async () => ({ state: 'unreachable', reason: 'register-unreachable' }),
};

interface Configured {
  readonly registers: readonly TrustRegister[];
  readonly authorities: readonly TrustedAuthorities[];
  /** Whether all of it arrived. */
  readonly whole: boolean;
}

/** Registers and authorities that the operator trusts beside the installation's own. */
const fetchTrust = async (origin: string, fetcher: Fetcher, clock: Clock): Promise<Configured> => {
  const fetched = await fetcher.fetch(`${origin}/trust.json`);
  const trust = fetched.state === 'found' ? parseTrustDocument(fetched.body) : undefined;
  if (trust === undefined) return { registers: [], authorities: [], whole: false };
  const verified = await Promise.all(
    trust.registers.map((text) => verifyTrustRegister(text, { crypto: webCrypto, clock })),
  );
  const registers = verified.flatMap((register) => (register.ok ? [register.value] : []));
  return { registers, authorities: trust.authorities, whole: registers.length === verified.length };
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
