import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem } from '@sigillo/core/base';
import type { KeyResolver, TrustSource } from '@sigillo/core/ports';
import {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  parseTrustedAuthorities,
  type TrustedAuthorities,
} from '@sigillo/core/verification';
import { openRegister, type ReadRegister, type RegisterPlace, type RegisterWorld } from './open-register.ts';

/** Where the operator says that registers and certificates of authorities are. */
export interface TrustPlaces {
  /** Files, or addresses that start with `https://`. */
  readonly registers: readonly string[];
  /** Files of certificates in PEM. */
  readonly authorities: readonly string[];
}

/** Whom the installation trusts beside those in its own register. */
export interface ConfiguredTrust {
  readonly trustSource: TrustSource;
  /** The keys that the registers name: for when an issuer's own document doesn't arrive. */
  readonly keyResolver: KeyResolver;
  readonly authorities: readonly TrustedAuthorities[];
  /** The registers as they were last read, for those who check elsewhere. */
  readRegisters(): Promise<readonly string[]>;
}

const largestBundle = 5_000_000;

/** Opens what the operator configured. Problem `trust-place-unusable`, which names the place. */
export const openTrust = async (places: TrustPlaces, world: RegisterWorld): Promise<ConfiguredTrust> => {
  const registers = await Promise.all(places.registers.map((place) => openRegister(place, world)));
  const authorities = await Promise.all(places.authorities.map(readAuthorities));
  return {
    authorities,
    trustSource: {
      lookUp: async (issuer, at) => {
        const read = await readAll(registers);
        const statement = await combineTrustSources(...read.map(createSource)).lookUp(issuer, at);
        // A register that can't be read may have had the issuer.
        return statement.state === 'unknown' && read.length < registers.length
          ? { state: 'unreachable', reason: 'register-unreachable' }
          : statement;
      },
    },
    keyResolver: {
      resolve: async (method) =>
        combineKeyResolvers(...(await readAll(registers)).map(createResolver)).resolve(method),
    },
    readRegisters: async () => (await readAll(registers)).map(({ text }) => text),
  };
};

const createSource = ({ register }: ReadRegister): TrustSource => createRegisterTrustSource(register);
const createResolver = ({ register }: ReadRegister): KeyResolver => createRegisterKeyResolver(register);

const readAll = async (places: readonly RegisterPlace[]): Promise<readonly ReadRegister[]> =>
  (await Promise.all(places.map((place) => place.read()))).filter((read) => read !== undefined);

const readAuthorities = async (file: string): Promise<TrustedAuthorities> => {
  const text = await readBundle(file);
  // Readers see the file's name, not where on this machine it is.
  const list = text === undefined ? undefined : parseTrustedAuthorities(text, basename(file));
  if (!list?.ok) throw new Problem('rule', 'trust-place-unusable', { values: { place: file } });
  return list.value;
};

const readBundle = async (file: string): Promise<string | undefined> => {
  try {
    return (await stat(file)).size > largestBundle ? undefined : await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};
