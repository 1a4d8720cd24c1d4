import { Problem } from '../base/index.ts';
import { createJwt } from '../proofs/jose/index.ts';
import {
  createStatusListClaims,
  statusListTokenType,
  type TokenStatusList,
  toEncodedTokenList,
} from '../status/token-status-list/index.ts';
import type { SealingPorts } from './secure-document.ts';

/** What a status list token says beside the list. Times are milliseconds since 1970, `ttl` is milliseconds. */
export interface TokenStatusListOptions {
  /** Where it is published. */
  readonly list: string;
  readonly issuer: string;
  readonly issuedAt: number;
  readonly expires: number;
  readonly ttl: number;
  readonly statuses: TokenStatusList;
}

/**
 * Writes and seals a token status list. It says nothing of any learner, so there is nothing
 * to lint; and nothing else can be signed this way.
 *
 * @throws Problem `signer-not-issuer`
 * @see Token Status List, section 5.1
 */
export const sealTokenStatusList = async (
  { statuses, ...options }: TokenStatusListOptions,
  { crypto, signer }: SealingPorts,
): Promise<string> => {
  if (!signer.verificationMethod.startsWith(`${options.issuer}#`))
    throw new Problem('rule', 'signer-not-issuer');
  const encoded = await toEncodedTokenList(statuses, crypto);
  const claims = createStatusListClaims({ ...options, bits: statuses.bits, encoded });
  return createJwt(statusListTokenType, claims, signer);
};
