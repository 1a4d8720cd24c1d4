import { type JsonObject, toBase64, toBase64url, toDateTime, toUtf8 } from '../../base/index.ts';
import type { CertificateKey, Crypto, SignatureScheme, Signer } from '../../ports/index.ts';
import { parseCertificate, toIssuerSerial } from '../x509/index.ts';

/** What a new seal is made of. */
export interface CreateJadesOptions {
  /** The JSON text to seal; it stands in the seal as it is. */
  readonly payload: string;
  /** ECDSA as r‖s with the digest of its curve; RSA by PKCS #1 v1.5 with SHA-256. */
  readonly signer: Pick<Signer, 'sign'>;
  /** In DER: the signer's, then those above it. */
  readonly certificates: readonly Uint8Array[];
  /** Milliseconds since 1970. */
  readonly signedAt: number;
  readonly crypto: Crypto;
}

/** How seals are signed by the kind of the certificate's key, and JOSE's name of it. */
const algorithms: Readonly<
  Partial<Record<CertificateKey['type'], SignatureScheme & { readonly name: string }>>
> = {
  'P-256': { family: 'ecdsa', digest: 'sha-256', name: 'ES256' },
  'P-384': { family: 'ecdsa', digest: 'sha-384', name: 'ES384' },
  Ed25519: { family: 'ed25519', digest: 'sha-512', name: 'EdDSA' },
  RSA: { family: 'rsa-pkcs1', digest: 'sha-256', name: 'RS256' },
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
  const key = leaf?.ok ? leaf.value.key : undefined;
  const algorithm = key && algorithms[key.type];
  if (first === undefined || !leaf?.ok || key === undefined || algorithm === undefined)
    throw new Error('The first certificate has no key that seals');
  const header: JsonObject = {
    alg: algorithm.name,
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
  const input = toUtf8(`${protectedText}.${payload}`);
  const signature = await signer.sign(input);
  if (!(await crypto.verifyWithCertificate(key, algorithm, signature, input)))
    throw new Error("The first certificate isn't of the signer's key");
  return JSON.stringify({
    payload,
    signatures: [{ protected: protectedText, signature: toBase64url(signature) }],
  });
};
