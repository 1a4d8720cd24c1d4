import { formatMessage, isMessageId } from '@sigillo/contract/messages';
import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import { createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  type VerificationPorts,
  verifyTrustRegister,
} from '@sigillo/core/verification';
import { nodeCrypto } from '@sigillo/server/keys';
import { createCachedFetcher, createGuardedFetcher, offlineSources } from '@sigillo/server/net';
import { UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';
import type { VerifyOptions } from './options.ts';

/**
 * Builds what verification needs: the network or nobody, and the registers that
 * were named. Issuers' own key documents are asked first, because a register's
 * file may be older than a revoked key.
 */
export const createPorts = async (options: VerifyOptions, io: Io): Promise<VerificationPorts> => {
  const registers = await Promise.all(options.trust.map((file) => readRegister(file, io)));
  const { keyResolver, statusSource } = options.offline ? offlineSources : createOnlineSources(options, io);
  return {
    crypto: nodeCrypto,
    clock: io.clock,
    statusSource,
    keyResolver: combineKeyResolvers(keyResolver, ...registers.map(createRegisterKeyResolver)),
    trustSource: combineTrustSources(...registers.map(createRegisterTrustSource)),
  };
};

const createOnlineSources = ({ practice }: VerifyOptions, { clock }: Io) => {
  const exception = practice === undefined ? {} : { practiceOrigin: practice };
  const fetcher = createCachedFetcher(createGuardedFetcher(exception), clock);
  return { keyResolver: createDidResolver(fetcher, practice), statusSource: createStatusSource(fetcher) };
};

const readRegister = async (file: string, io: Io): Promise<TrustRegister> => {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(file);
  } catch {
    throw new UsageError(formatMessage(io.locale, 'cli.file-unreadable', { file }));
  }
  const register = await verifyTrustRegister(bytes, { crypto: nodeCrypto, clock: io.clock });
  if (register.ok) return register.value;
  const id = `cli.verify.${register.error}`;
  throw new UsageError(isMessageId(id) ? formatMessage(io.locale, id, { file }) : register.error);
};
