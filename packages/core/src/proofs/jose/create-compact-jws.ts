import { type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import type { Signer } from '../../ports/index.ts';
import { algorithmOf } from './algorithms.ts';

/** What a new JWS says. */
export interface CreateJwsOptions {
  /** Beside `alg`, which the signer's key decides. */
  readonly header: JsonObject;
  readonly payload: string;
  readonly signer: Signer;
}

/**
 * Signs a payload as JWS in compact form, wherever the key lives.
 *
 * @see RFC 7515, section 5.1
 */
export const createCompactJws = async ({ header, payload, signer }: CreateJwsOptions): Promise<string> => {
  const head = { alg: algorithmOf(signer.publicKey.type), ...header };
  const input = `${toBase64url(toUtf8(JSON.stringify(head)))}.${toBase64url(toUtf8(payload))}`;
  return `${input}.${toBase64url(await signer.sign(toUtf8(input)))}`;
};

/** Signs claims; the header names the signer's verification method as `kid`. */
export const createJwt = async (typ: string, claims: JsonObject, signer: Signer): Promise<string> =>
  createCompactJws({
    header: { typ, kid: signer.verificationMethod },
    payload: JSON.stringify(claims),
    signer,
  });
