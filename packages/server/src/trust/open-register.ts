import { readFile, stat } from 'node:fs/promises';
import { Problem } from '@sigillo/core/base';
import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import type { Clock, Crypto, Fetcher } from '@sigillo/core/ports';
import { verifyTrustRegister } from '@sigillo/core/verification';

/** What reading registers takes. */
export interface RegisterWorld {
  readonly crypto: Crypto;
  readonly clock: Clock;
  readonly fetcher: Fetcher;
}

/** A register as it was last read. */
export interface ReadRegister {
  readonly text: string;
  readonly register: TrustRegister;
}

/** A place that a register is read from, anew from time to time. */
export interface RegisterPlace {
  /** `undefined` as long as it couldn't be read. The register itself says until when it counts. */
  read(): Promise<ReadRegister | undefined>;
}

/** How long a reading is used, in milliseconds. */
const readingKept = 5 * 60_000;
const largestRegister = 20_000_000;

/**
 * Opens a register behind an https address or in a file. A file must be there and whole; an
 * address may be silent for a while, and so may a file later: the last good reading is kept.
 *
 * Problem `trust-place-unusable`.
 */
export const openRegister = async (place: string, world: RegisterWorld): Promise<RegisterPlace> => {
  const remote = place.startsWith('https://');
  const look = remote ? () => fetchText(place, world.fetcher) : () => readText(place);
  const readNow = async (): Promise<ReadRegister | undefined> => {
    const text = await look();
    if (text === undefined) return undefined;
    const register = await verifyTrustRegister(text, world);
    return register.ok ? { text, register: register.value } : undefined;
  };
  let last = remote ? undefined : await readNow();
  if (!remote && last === undefined) throw new Problem('rule', 'trust-place-unusable', { values: { place } });
  let readAt = remote ? Number.NEGATIVE_INFINITY : world.clock.now();
  let underWay: Promise<void> | undefined;
  const renew = async (): Promise<void> => {
    readAt = world.clock.now();
    last = (await readNow()) ?? last;
    underWay = undefined;
  };
  return {
    read: async () => {
      if (world.clock.now() - readAt >= readingKept) underWay ??= renew();
      // Whoever asks while it is read waits, rather than be told that there is none.
      if (last === undefined) await underWay;
      return last;
    },
  };
};

const fetchText = async (address: string, fetcher: Fetcher): Promise<string | undefined> => {
  const fetched = await fetcher.fetch(address);
  return fetched.state === 'found' ? new TextDecoder().decode(fetched.body) : undefined;
};

const readText = async (file: string): Promise<string | undefined> => {
  try {
    if ((await stat(file)).size > largestRegister) return undefined;
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};
