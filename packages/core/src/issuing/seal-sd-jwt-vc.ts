import { type JsonObject, Problem } from '../base/index.ts';
import { type ConfigurationId, selectiveClaims } from '../formats/sd-jwt-vc/index.ts';
import type { PublicKey, Random } from '../ports/index.ts';
import { toJwk } from '../proofs/keys/index.ts';
import { createSdJwt } from '../proofs/sd-jwt/index.ts';
import type { LintedCredential } from './linted-credential.ts';
import type { SealingPorts } from './secure-document.ts';

/** What a credential for a wallet is made with. */
export interface SdJwtVcSealingPorts extends SealingPorts {
  readonly random: Random;
  /** Of the holder's wallet, which has proven that it holds it. */
  readonly holderKey: PublicKey;
  /** When this copy ends, in milliseconds since 1970; the credential's own end may be earlier. */
  readonly expires: number;
  /** Its place in a token status list. */
  readonly status?: { readonly list: string; readonly index: number };
  /** In base64: the certificate of the signer's key and those above it, where wallets ask for them. */
  readonly certificates?: readonly string[];
}

/**
 * Seals linted claims for a holder's key, so that each element can be withheld, and spends
 * them, whatever comes of it.
 *
 * @returns the very text to hand out
 * @throws Problem `credential-already-sealed`, `signer-not-issuer`
 * @see SD-JWT-based Verifiable Credentials, section 3
 */
export const sealSdJwtVc = async (
  linted: LintedCredential,
  configuration: ConfigurationId,
  ports: SdJwtVcSealingPorts,
): Promise<string> => {
  const claims = linted.spend(configuration);
  const { crypto, signer, random, holderKey, expires, status, certificates } = ports;
  if (!signer.verificationMethod.startsWith(`${linted.issuer}#`))
    throw new Problem('rule', 'signer-not-issuer');
  const end = Math.floor(expires / 1000);
  const sealed: JsonObject = {
    ...claims,
    exp: typeof claims.exp === 'number' ? Math.min(claims.exp, end) : end,
    cnf: { jwk: toJwk(holderKey) },
    ...(status === undefined ? {} : { status: { status_list: { idx: status.index, uri: status.list } } }),
  };
  return createSdJwt({
    claims: sealed,
    selective: selectiveClaims(sealed, configuration),
    header: {
      typ: 'dc+sd-jwt',
      kid: signer.verificationMethod,
      ...(certificates === undefined ? {} : { x5c: [...certificates] }),
    },
    signer,
    crypto,
    random,
  });
};
