import { type JsonObject, toBase64, toBase64url, toDateTime, toUtf8 } from '../../base/index.ts';
import type { Crypto, PublicKey, Signer } from '../../ports/index.ts';
import { isKeyOf, parseCertificate, toIssuerSerial } from '../x509/index.ts';

/** What a new seal is made of. */
export interface CreateJadesOptions {
  /** The JSON text to seal; it stands in the seal as it is. */
  readonly payload: string;
  readonly signer: Signer;
  /** In DER: the signer's, then those above it. */
  readonly certificates: readonly Uint8Array[];
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly crypto: Crypto;
}

/** JOSE's name of the algorithm that goes with a signer's key. */
const algorithms: Readonly<Record<PublicKey['type'], string>> = {
  'P-256': 'ES256',
  'P-384': 'ES384',
  Ed25519: 'EdDSA',
};

/**
 * Creates a seal of level B-B in the form that European credentials have: the
 * general JSON form with the payload as it is.
 *
 * The payload's claims are NOT checked here. A certificate that isn't of the
 * signer's key, and text that UTF-8 can't hold, are faults of the caller.
 *
 * @returns the sealed document as text
 * @see ETSI TS 119 182-1, clause 5; RFC 7797
 */
export const createJades = async (options: CreateJadesOptions): Promise<string> => {
  const { payload, signer, certificates, crypto } = options;
  if (/\p{Surrogate}/u.test(payload)) throw new Error('The payload has half a character');
  const [first] = certificates;
  const leaf = first && parseCertificate(first);
  if (first === undefined || !leaf?.ok || !isKeyOf(leaf.value.key, signer.publicKey)) {
    throw new Error("The first certificate isn't of the signer's key");
  }
  const header: JsonObject = {
    alg: algorithms[signer.publicKey.type],
    cty: 'octet-stream',
    kid: toBase64(toIssuerSerial(leaf.value)),
    'x5t#S256': toBase64url(await crypto.digest('sha-256', first)),
    x5c: certificates.map(toBase64),
    typ: 'jose+json',
    b64: false,
    sigT: toDateTime(options.signedAt),
    crit: ['b64', 'sigT'],
  };
  const protectedText = toBase64url(toUtf8(JSON.stringify(header)));
  const signature = await signer.sign(toUtf8(`${protectedText}.${payload}`));
  return JSON.stringify({
    payload,
    signatures: [{ protected: protectedText, signature: toBase64url(signature) }],
  });
};
