import { normaliseEmail } from '../services/accounts/index.ts';
import type { Deps } from '../services/deps.ts';
import { truncateAddress } from './address.ts';
import { type Allowance, createRateLimit } from './rate-limit.ts';

const quarter = 15 * 60;

/** What is slowed down, each in one ledger for form and API, so that neither is a way around the other. */
interface Limits {
  /**
   * Having a link sent to sign in with. Whoever asks too often is told so; but what others ask for can't keep
   * the owner of a mailbox out: once enough links lie there that are still good, no more is sent (false).
   */
  readonly signInLinks: (address: string, email: string) => boolean;
  /** Having another mail sent: about one thing, and from one connection. */
  readonly mails: (address: string, about: string) => void;
  /** Checking: one for each credential, whichever way it is handed in, and for reading what is large. */
  readonly checks: (address: string, weight?: number) => void;
  /** Calls by one key. */
  readonly keyCalls: (key: string) => Allowance;
  /** Keys that don't open anything, from one connection. */
  readonly wrongKeys: (address: string) => void;
  /** Asking for challenges and answering them, from one connection. */
  readonly passkeys: (address: string) => void;
}

/** How many calls a key has in how many seconds. */
export const keyCalls = { limit: 600, seconds: 60 } as const;

/** What one connection may have checked; measured, a credential of 12 kB takes 60 milliseconds of one core. */
const checksAMinute = 240;

/** What it costs to read so many bytes, in credentials. */
export const weightOfBytes = (bytes: number): number => Math.ceil(bytes / 250_000);

const createLimits = ({ clock }: Deps): Limits => {
  const mailsAbout = createRateLimit(clock, 5, quarter);
  const mailsFrom = createRateLimit(clock, 60, quarter);
  const linksFromTo = createRateLimit(clock, 5, quarter);
  // Links are good for a quarter of an hour: whenever this is reached, one has ten minutes left at least.
  const linksTo = createRateLimit(clock, 7, quarter / 3);
  const checksFrom = createRateLimit(clock, checksAMinute, 60);
  const passkeysFrom = createRateLimit(clock, 120, 60);
  const callsOfKey = createRateLimit(clock, keyCalls.limit, keyCalls.seconds);
  const wrongKeysFrom = createRateLimit(clock, 60, 60);
  return {
    signInLinks: (address, email) => {
      const mailbox = normaliseEmail(email);
      mailsFrom.count(toNetwork(address));
      linksFromTo.count(`${toNetwork(address)} ${mailbox}`);
      return linksTo.allows(mailbox);
    },
    mails: (address, about) => {
      mailsFrom.count(toNetwork(address));
      mailsAbout.count(about.trim().toLowerCase());
    },
    checks: (address, weight) => void checksFrom.count(toNetwork(address), weight),
    passkeys: (address) => void passkeysFrom.count(toNetwork(address)),
    keyCalls: (key) => callsOfKey.count(key),
    wrongKeys: (address) => void wrongKeysFrom.count(toNetwork(address)),
  };
};

/** Of IPv6 one household has more addresses than could be counted: its network stands for it. */
export const toNetwork = (address: string): string =>
  address.includes('.') ? address : truncateAddress(address);

const known = new WeakMap<Deps, Limits>();

const limitsOf = (deps: Deps): Limits => {
  const found = known.get(deps) ?? createLimits(deps);
  known.set(deps, found);
  return found;
};

/** Slows down whoever has links sent to sign in with, and says whether one more is to be sent. Problem `too-many-requests`. */
export const limitSignInLinks = (deps: Deps): Limits['signInLinks'] => limitsOf(deps).signInLinks;

/** Slows down whoever has other mails sent to addresses of their choice. Problem `too-many-requests`. */
export const limitMails = (deps: Deps): Limits['mails'] => limitsOf(deps).mails;

/** Slows down whoever has much checked. Problem `too-many-requests`. */
export const limitChecks = (deps: Deps): Limits['checks'] => limitsOf(deps).checks;

/** Slows down programs. Problem `too-many-requests`. */
export const limitKeyCalls = (deps: Deps): Limits['keyCalls'] => limitsOf(deps).keyCalls;

/** Slows down whoever tries keys. Problem `too-many-requests`. */
export const limitWrongKeys = (deps: Deps): Limits['wrongKeys'] => limitsOf(deps).wrongKeys;

/** Slows down whoever tries passkeys. Problem `too-many-requests`. */
export const limitPasskeys = (deps: Deps): Limits['passkeys'] => limitsOf(deps).passkeys;
