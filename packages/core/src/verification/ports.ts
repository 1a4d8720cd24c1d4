import type { Clock, Crypto, KeyResolver, StatusSource, TrustSource } from '../ports/index.ts';
import type { TrustedAuthorities } from './european/trusted-authorities.ts';

/**
 * Key documents and status lists that came in the same file as the credential.
 * Asked only where nobody else answers, and never believed of a trusted
 * issuer: whoever forges a credential can pack the fitting key beside it.
 */
export interface CarriedSources {
  readonly keyResolver: KeyResolver;
  readonly statusSource: StatusSource;
}

/** What verification needs of the world. */
export interface VerificationPorts {
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly keyResolver: KeyResolver;
  readonly statusSource: StatusSource;
  readonly trustSource: TrustSource;
  /** Authorities of e-seals and time stamps that the verifier trusts; without any, only registers count. */
  readonly authorities?: readonly TrustedAuthorities[];
  readonly carried?: CarriedSources;
}
