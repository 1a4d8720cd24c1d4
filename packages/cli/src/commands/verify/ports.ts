import { basename } from 'node:path';
import { formatMessage, isMessageId } from '@sigillo/contract/messages';
import type { TrustRegister } from '@sigillo/core/formats/trust-register';
import { createDidResolver } from '@sigillo/core/proofs/keys';
import { createStatusSource } from '@sigillo/core/status/bitstring-status-list';
import {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  parseTrustedAuthorities,
  type TrustedAuthorities,
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
  const trusted = await Promise.all(options.trust.map((file) => readTrusted(file, io)));
  const registers = trusted.flatMap((found) => ('organisations' in found ? [found] : []));
  const { keyResolver, statusSource } = options.offline ? offlineSources : createOnlineSources(options, io);
  return {
    crypto: nodeCrypto,
    clock: io.clock,
    statusSource,
    keyResolver: combineKeyResolvers(keyResolver, ...registers.map(createRegisterKeyResolver)),
    authorities: trusted.flatMap((found) => ('certificates' in found ? [found] : [])),
    trustSource: combineTrustSources(...registers.map(createRegisterTrustSource)),
  };
};

const createOnlineSources = ({ practice }: VerifyOptions, { clock }: Io) => {
  const exception = practice === undefined ? {} : { namedOrigin: practice };
  const fetcher = createCachedFetcher(createGuardedFetcher(exception), clock);
  return {
    keyResolver: createDidResolver(fetcher, practice, clock),
    statusSource: createStatusSource(fetcher),
  };
};

/** A register, or certificates of authorities in PEM: what begins with a brace is the former. */
const readTrusted = async (file: string, io: Io): Promise<TrustRegister | TrustedAuthorities> => {
  let bytes: Uint8Array;
  try {
    bytes = await io.read(file);
  } catch {
    throw new UsageError(formatMessage(io.locale, 'cli.file-unreadable', { file }));
  }
  const text = new TextDecoder().decode(bytes);
  if (!text.trimStart().startsWith('{')) {
    const list = parseTrustedAuthorities(text, basename(file));
    if (list.ok) return list.value;
    throw new UsageError(formatMessage(io.locale, 'cli.verify.authorities-malformed', { file }));
  }
  const register = await verifyTrustRegister(bytes, { crypto: nodeCrypto, clock: io.clock });
  if (register.ok) return register.value;
  const id = `cli.verify.${register.error}`;
  throw new UsageError(isMessageId(id) ? formatMessage(io.locale, id, { file }) : register.error);
};
