import type {
  Clock,
  Crypto,
  Fetcher,
  KeyResolver,
  Random,
  StatusSource,
  TimestampAuthority,
  TrustSource,
} from '@sigillo/core/ports';
import type { TrustedAuthorities } from '@sigillo/core/verification';
import type { Logger } from 'pino';
import type { KeyCustody } from '../keys/index.ts';
import type { Encryption, Store } from '../store/index.ts';

/** What this installation is. Fixed when it was initialised, never changed. */
export interface InstallationFacts {
  /** Scheme and host, without a slash at the end: `https://example.org`. */
  readonly origin: string;
  /** Nothing made here proves anything. */
  readonly practice: boolean;
}

/** Where strangers' credentials are checked: their key documents, their status lists, and the registers that the operator configured. */
export interface OutsideSources {
  readonly keyResolver: KeyResolver;
  readonly statusSource: StatusSource;
  readonly trustSource: TrustSource;
  /** Authorities of e-seals and time stamps that the operator trusts. */
  readonly authorities?: readonly TrustedAuthorities[];
  /** Stamps e-seals, where the operator named an authority. */
  readonly timestamps?: TimestampAuthority;
  /** Fetches lists of revoked certificates from where certificates say. */
  readonly revocationLists?: Fetcher;
  /** The texts of the registers that the operator configured. */
  readonly readRegisters?: () => Promise<readonly string[]>;
}

/** Everything a service may ask of the world. Built once, in main.ts. */
export interface Deps {
  readonly installation: InstallationFacts;
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly crypto: Crypto;
  readonly encryption: Encryption;
  readonly keys: KeyCustody;
  readonly outside: OutsideSources;
  readonly log: Logger;
  /** How long mails about awards wait, so that a slip can be undone before anybody is told; milliseconds. */
  readonly mailDelay: number;
}
